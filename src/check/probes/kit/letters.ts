import type { Box } from "../look.ts";
import type { Colours } from "./colours.ts";
import type { Pixels } from "./pixels.ts";
import type { Reports } from "./report.ts";
import type { Texts } from "./texts.ts";
import type { Tree } from "./tree.ts";

export type Letters = ReturnType<typeof createLetters>;

/** Letters and the pixels behind them. Runs in the page. */
export function createLetters(kit: Tree & Texts & Colours & Pixels & Reports) {
  /** Letters that are measured per text, and pixels per letter and direction. */
  const MOST = 200;
  const GRID = 5;

  const textsOf = (key: number) => kit.items().filter(({ element }) => element === kit.suspects[key]);

  /** Where the suspect's own text stands on the page; null when it is nowhere. */
  function areaOf(key: number): Box | null {
    const rects = textsOf(key).flatMap(kit.lines);
    if (rects.length === 0) return null;
    const x = Math.max(0, Math.floor(Math.min(...rects.map(({ left }) => left)) + scrollX));
    const y = Math.max(0, Math.floor(Math.min(...rects.map(({ top }) => top)) + scrollY));
    const right = Math.ceil(Math.max(...rects.map((rect) => rect.right)) + scrollX);
    const bottom = Math.ceil(Math.max(...rects.map((rect) => rect.bottom)) + scrollY);
    return { x, y, width: Math.min(1280, right - x), height: Math.min(600, bottom - y) };
  }

  /**
   * Measures the suspect's letters against a picture of their area without text: `best` is the contrast of the worst
   * letter against its best pixel, `share` the part of all pixels that have less than `wanted`.
   */
  async function lettersOn(key: number, picture: string, wanted: number): Promise<{ best: number; share: number }> {
    const area = areaOf(key);
    const image = await kit.decode(picture);
    const range = document.createRange();
    const bests: number[] = [];
    let low = 0;
    let all = 0;
    for (const { node, element, text } of textsOf(key)) {
      const colour = kit.parse(kit.style(element).color);
      for (let index = 0; index < text.length && bests.length < MOST; index++) {
        if (!/[\p{L}\p{N}]/u.test(text.charAt(index))) continue;
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (area === null || width === 0 || top + height + scrollY > area.y + area.height) continue;
        let best = 1;
        for (let step = 0; step < GRID * GRID; step++) {
          const x = left + scrollX - area.x + (((step % GRID) + 0.5) * width) / GRID;
          const y = top + scrollY - area.y + height * (0.2 + (0.6 * (Math.floor(step / GRID) + 0.5)) / GRID);
          const behind = kit.at(image, x, y);
          const contrast = kit.contrast(kit.over(colour, behind), behind);
          best = Math.max(best, contrast);
          all++;
          if (contrast < wanted) low++;
        }
        bests.push(best);
      }
    }
    // One letter on an unlucky pixel proves nothing.
    return { best: bests.sort((a, b) => a - b)[1] ?? 21, share: all === 0 ? 0 : low / all };
  }

  return { areaOf, lettersOn };
}
