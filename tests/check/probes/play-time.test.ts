import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playTime } from "../../../src/check/probes/images/play-time.ts";
import { bmp, gif } from "./examples/images.ts";

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
}

function webp(...chunks: readonly (readonly [name: string, data: readonly number[]])[]): Buffer {
  const parts = chunks.map(([name, data]) => {
    const head = Buffer.alloc(8);
    head.write(name);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, Buffer.from(data), Buffer.alloc(data.length % 2)]);
  });
  return Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP", "latin1"), ...parts]);
}

function png(...chunks: readonly (readonly [name: string, data: readonly number[]])[]): Buffer {
  const parts = chunks.map(([name, data]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(name, 4);
    return Buffer.concat([head, Buffer.from(data), Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from([0x89, ...Buffer.from("PNG\r\n"), 0x1a, 0x0a]), ...parts]);
}

describe("how long a picture moves", () => {
  test.each([
    ["one frame", gif([10], 0), 0],
    ["two frames, once", gif([100, 50], 1), 1.5],
    ["two frames, three times", gif([100, 50], 3), 4.5],
    ["two frames without end", gif([10, 10], 0), Number.POSITIVE_INFINITY],
    ["frames that browsers slow down", gif([0, 0], 1), 0.2],
  ])("a GIF of %s", (_, image, seconds) => {
    expect(playTime(bytesOf(image))).toBeCloseTo(seconds);
  });

  test("an animated WebP", () => {
    const frame = (milliseconds: number): readonly [string, number[]] => [
      "ANMF",
      [...Array.from({ length: 12 }, () => 0), milliseconds & 255, milliseconds >> 8, 0, 0],
    ];
    expect(playTime(webp(["ANIM", [0, 0, 0, 0, 2, 0]], frame(300), frame(700)))).toBeCloseTo(2);
    expect(playTime(webp(["VP8 ", [0, 0, 0]]))).toBe(0);
  });

  test("an animated PNG", () => {
    const frame: readonly [string, number[]] = ["fcTL", [...Array.from({ length: 20 }, () => 0), 0, 3, 0, 2, 0, 0]];
    expect(playTime(png(["acTL", [0, 0, 0, 2, 0, 0, 0, 0]], frame, frame))).toBe(Number.POSITIVE_INFINITY);
    expect(playTime(png(["acTL", [0, 0, 0, 2, 0, 0, 0, 2]], frame, frame))).toBeCloseTo(6);
    expect(playTime(png(["IDAT", [1, 2, 3]]))).toBe(0);
  });

  test("other bytes do not move", () => {
    expect(playTime(bytesOf(bmp(4, 4, () => true)))).toBe(0);
    fc.assert(
      fc.property(
        fc.constantFrom("GIF89a", "RIFFxxxxWEBP", "\x89PNG\r\n\x1a\n"),
        fc.uint8Array({ maxLength: 200 }),
        (head, rest) => {
          expect(playTime(Buffer.concat([Buffer.from(head, "latin1"), rest]))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
