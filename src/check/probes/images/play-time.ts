/**
 * How long a GIF, WebP or PNG moves, in seconds, after GIF89a, the WebP container and PNG's `acTL`; 0 for still
 * pictures and other bytes, Infinity for endless loops. Browsers show frames of less than 20 ms for 100 ms.
 */
export function playTime(bytes: Buffer): number {
  if (bytes.toString("latin1", 0, 4) === "GIF8") return total(gifFrames(bytes));
  if (bytes.toString("latin1", 8, 12) === "WEBP") return total(webpFrames(bytes));
  if (bytes.toString("latin1", 1, 4) === "PNG") return total(pngFrames(bytes));
  return 0;
}

interface Frames {
  /** Seconds of each frame. */
  readonly times: number[];
  /** 0: without end. */
  loops: number;
}

function total({ times, loops }: Frames): number {
  if (times.length < 2) return 0;
  const once = times.reduce((sum, time) => sum + (time < 0.02 ? 0.1 : time), 0);
  return loops === 0 ? Number.POSITIVE_INFINITY : once * loops;
}

function gifFrames(bytes: Buffer): Frames {
  const frames: Frames = { times: [], loops: 1 };
  const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableSize(bytes[10] ?? 0);
  let delay = 0;
  const skipBlocks = (): void => {
    while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
    at++;
  };
  while (at < bytes.length && bytes[at] !== 0x3b) {
    if (bytes[at] === 0x2c) {
      frames.times.push(delay);
      at += 10 + tableSize(bytes[at + 9] ?? 0) + 1;
    } else {
      if (bytes[at + 1] === 0xf9) delay = bytes.readUInt16LE(Math.min(at + 4, bytes.length - 2)) / 100;
      if (bytes.toString("latin1", at + 3, at + 14) === "NETSCAPE2.0") {
        frames.loops = bytes.readUInt16LE(Math.min(at + 16, bytes.length - 2));
      }
      at += 2;
    }
    skipBlocks();
  }
  return frames;
}

function webpFrames(bytes: Buffer): Frames {
  const frames: Frames = { times: [], loops: 1 };
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === "ANIM" && at + 14 <= bytes.length) frames.loops = bytes.readUInt16LE(at + 12);
    if (name === "ANMF" && at + 23 <= bytes.length) frames.times.push(bytes.readUIntLE(at + 20, 3) / 1000);
    at += 8 + size + (size % 2);
  }
  return frames;
}

function pngFrames(bytes: Buffer): Frames {
  const frames: Frames = { times: [], loops: 1 };
  for (let at = 8; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (name === "acTL" && at + 16 <= bytes.length) frames.loops = bytes.readUInt32BE(at + 12);
    if (name === "fcTL" && at + 32 <= bytes.length) {
      frames.times.push(bytes.readUInt16BE(at + 28) / (bytes.readUInt16BE(at + 30) || 100));
    }
    at += 12 + size;
  }
  return frames;
}
