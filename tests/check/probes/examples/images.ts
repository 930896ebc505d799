/** A GIF of 40 × 20 grey pixels: as many frames as delays (hundredths of a second). `loops` 0 is without end. */
export function gif(delays: readonly number[], loops: number): string {
  const header = [...Buffer.from("GIF89a"), 40, 0, 20, 0, 0x80, 0, 0, 128, 128, 128, 0, 0, 0];
  const repeat = [0x21, 0xff, 11, ...Buffer.from("NETSCAPE2.0"), 3, 1, loops, 0, 0];
  const frames = delays.flatMap((delay) => [
    ...[0x21, 0xf9, 4, 0, delay & 255, delay >> 8, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
  ]);
  return `data:image/gif;base64,${Buffer.from([...header, ...repeat, ...frames, 0x3b]).toString("base64")}`;
}

/** A BMP in black on white; `isBlack` paints. */
export function bmp(width: number, height: number, isBlack: (x: number, y: number) => boolean): string {
  const rowBytes = Math.ceil((width * 3) / 4) * 4;
  const bytes = Buffer.alloc(54 + rowBytes * height, 255);
  bytes.fill(0, 0, 54);
  bytes.write("BM");
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(-height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      if (isBlack(x, y)) bytes.fill(0, 54 + y * rowBytes + x * 3, 57 + y * rowBytes + x * 3);
  }
  return `data:image/bmp;base64,${bytes.toString("base64")}`;
}

/** A picture of strokes as letters have them: eight times an H. */
export function lettering(): string {
  return bmp(160, 40, (x, y) => {
    const column = x % 20;
    const isInside = y >= 10 && y < 30;
    return (
      isInside &&
      ((column >= 3 && column < 6) ||
        (column >= 13 && column < 16) ||
        (y >= 19 && y < 21 && column >= 3 && column < 16))
    );
  });
}
