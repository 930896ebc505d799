import { z } from "zod";
import { probe } from "../probe.ts";

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const verdict = z.object({ best: z.number(), share: z.number() });

/**
 * WCAG 1.4.3 on images and gradients (ACT rule afw4f7): the pixels behind every letter are measured on a picture of the
 * page without text. Certain only when letters have too little contrast even against their best pixel.
 */
export const contrastOverImage = probe({
  id: "contrast-over-image",
  criteria: ["1.4.3"],
  state: "base",
  inPage: (kit, report) => {
    const images = [...document.images].filter((one) => one.clientWidth > 40 && kit.shown(one));
    const boxes = images.map((one) => ({ one, box: one.getBoundingClientRect() }));
    const paints = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        if (kit.style(one).backgroundImage !== "none") return true;
        if (kit.parse(kit.style(one).backgroundColor)[3] === 1) return false;
      }
      return false;
    };
    const lies = (line: DOMRect): boolean =>
      boxes.some(({ box }) => {
        const width = Math.min(line.right, box.right) - Math.max(line.left, box.left);
        const height = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
        return width > line.width / 2 && height > line.height / 2;
      });
    const told = new Set<Element>();
    for (const item of kit.items()) {
      const { element, text } = item;
      if (told.size === 8 || told.has(element) || kit.isDisabled(element) || !/[\p{L}\p{N}]/u.test(text)) continue;
      if (!paints(element) && !kit.lines(item).some(lies)) continue;
      told.add(element);
      report.doubt(
        "warning",
        String(kit.wanted(element)),
        element,
        `Der Text ${kit.quote(text)} steht auf einem Bild oder Verlauf und hat dort stellenweise zu wenig Kontrast.`,
        "Legen Sie eine einfarbige Fläche unter den Text, oder setzen Sie ihn neben das Bild.",
      );
    }
  },
  confirm: async (doubts, look) => {
    const pictures = [];
    await look.evaluate("aushang.hideText(true)");
    for (const doubt of doubts) {
      const area = box.nullable().parse(await look.evaluate(`aushang.kit.areaOf(${doubt.key})`));
      if (area !== null) pictures.push({ ...doubt, picture: await look.picture(area) });
    }
    await look.evaluate("aushang.hideText(false)");
    const found = [];
    for (const { finding, key, detail, picture } of pictures) {
      const answer = await look.evaluate(`aushang.kit.lettersOn(${key}, "${picture}", ${detail})`);
      const { best, share } = verdict.parse(answer);
      if (best < Number(detail)) found.push({ ...finding, level: "error" as const });
      else if (share > 0.1) found.push(finding);
    }
    return found;
  },
});
