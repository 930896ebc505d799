import type { Colour, Colours } from "./colours.ts";

export type Pixels = ReturnType<typeof createPixels>;

/** Pictures of the page, taken by the runner as base64 PNG. Runs in the page; needs no network, so no CSP stops it. */
export function createPixels({ contrast }: Colours) {
  async function decode(base64: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) throw new Error("kein Zeichenbereich");
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  /** The colour at a place; white outside. */
  function at({ data, width, height }: ImageData, x: number, y: number): Colour {
    if (x < 0 || y < 0 || x >= width || y >= height) return [255, 255, 255, 1];
    const index = (Math.floor(y) * width + Math.floor(x)) * 4;
    return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0, 1];
  }

  /** Pixels that differ clearly (contrast 3 : 1 at least) when the second picture is moved by some pixels. */
  function changed(before: ImageData, after: ImageData, moveX: number, moveY: number, least: number): number {
    let count = 0;
    for (let y = 2; y < before.height - 2; y++) {
      for (let x = 2; x < before.width - 2; x++) {
        const a = (y * before.width + x) * 4;
        const b = ((y + moveY) * after.width + x + moveX) * 4;
        const isSame =
          before.data[a] === after.data[b] &&
          before.data[a + 1] === after.data[b + 1] &&
          before.data[a + 2] === after.data[b + 2];
        if (!isSame && contrast(at(before, x, y), at(after, x + moveX, y + moveY)) >= least) count++;
      }
    }
    return count;
  }

  /**
   * How many pixels a change altered: `any` at all, `clear` with a contrast of 3 : 1. What has only moved by up to
   * two pixels (`isMoved`) has not changed for the eye, so the best match counts.
   */
  async function compare(before: string, after: string): Promise<{ any: number; clear: number; isMoved: boolean }> {
    const [one, other] = await Promise.all([decode(before), decode(after)]);
    let best = { any: changed(one, other, 0, 0, 1.05), clear: 0, isMoved: false };
    let move = { x: 0, y: 0 };
    for (let y = -2; y <= 2; y++) {
      for (let x = -2; x <= 2; x++) {
        const any = changed(one, other, x, y, 1.05);
        if (any >= best.any) continue;
        best = { any, clear: 0, isMoved: true };
        move = { x, y };
      }
    }
    return { ...best, clear: changed(one, other, move.x, move.y, 3) };
  }

  /** The image's pixels, at most 400 wide; null when it is not loaded or its host does not allow a look. */
  function pixelsOf(image: HTMLImageElement | HTMLInputElement): ImageData | null {
    const { width, height } = image.getBoundingClientRect();
    const scale = Math.min(1, 400 / width);
    const context = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale)).getContext("2d");
    if (context === null || !(image instanceof HTMLImageElement)) return null;
    context.fillStyle = "white";
    context.fillRect(0, 0, width, height);
    try {
      context.drawImage(image, 0, 0, width * scale, height * scale);
      return context.getImageData(0, 0, Math.ceil(width * scale), Math.ceil(height * scale));
    } catch {
      return null;
    }
  }

  return { decode, at, compare, pixelsOf };
}
