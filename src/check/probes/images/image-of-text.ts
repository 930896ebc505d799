import { probe } from "../probe.ts";

/**
 * WCAG 1.4.5 and 1.1.1 (ACT rule 0va7u6): words are text, not pictures; where they are, the alternative says them all.
 * Looks at small pictures such as banners, buttons and headings: flat colours with a row of upright strokes are
 * probably letters. Only a person can tell, and logos are allowed.
 */
export const imageOfText = probe({
  id: "image-of-text",
  criteria: ["1.4.5", "1.1.1"],
  state: "base",
  inPage: (kit, report) => {
    const MOST = 30;
    const HIGHEST = 160;
    const LOGO = /\b(?:logo|wappen|marke|siegel|flagge|icon|symbol)/i;
    const REMEDY =
      "Schreiben Sie den Text in das HTML und gestalten Sie ihn mit CSS; sonst muss alt alle Wörter enthalten.";

    /** Rows of pixels between light and dark, as letters make them, in a picture of few colours. */
    const looksWritten = ({ data, width, height }: ImageData): boolean => {
      const light = (x: number, y: number): number => {
        const at = (y * width + x) * 4;
        return 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
      };
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const kind = ((data[at] ?? 0) >> 5) * 64 + ((data[at + 1] ?? 0) >> 5) * 8 + ((data[at + 2] ?? 0) >> 5);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      const main = [...counts.values()].sort((a, b) => b - a).slice(0, 4);
      if (main.reduce((sum, count) => sum + count, 0) < 0.6 * width * height) return false;

      let band = { rows: 0, strokes: 0, left: width, right: 0 };
      for (let y = 0; y <= height; y++) {
        let strokes = 0;
        let [left, right] = [width, 0];
        for (let x = 2, last = -9; x < width && y < height; x++) {
          if (Math.abs(light(x, y) - light(x - 2, y)) <= 60 || x - last < 2) continue;
          last = x;
          strokes++;
          left = Math.min(left, x);
          right = x;
        }
        if (strokes >= 4) {
          band = {
            rows: band.rows + 1,
            strokes: band.strokes + strokes,
            left: Math.min(band.left, left),
            right: Math.max(band.right, right),
          };
          continue;
        }
        const average = band.strokes / Math.max(1, band.rows);
        const density = (average * band.rows) / Math.max(1, band.right - band.left);
        if (band.rows >= 6 && band.rows <= 90 && average >= 12 && density > 1.5 && density < 9) return true;
        band = { rows: 0, strokes: 0, left: width, right: 0 };
      }
      return false;
    };

    const images = [...document.images].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return (
        width >= 30 && height >= 10 && height <= HIGHEST && kit.shown(one) && !LOGO.test(`${one.alt} ${one.className}`)
      );
    });
    for (const image of images.slice(0, MOST)) {
      const message = `Dieses Bild besteht offenbar aus Schrift (image of text): Sie lässt sich nicht vergrößern, umbrechen oder umfärben, ${image.alt.trim() === "" ? "und einen Alternativtext hat sie nicht" : `und der Alternativtext ${kit.quote(image.alt)} muss sie vollständig enthalten`}.`;
      if (/\.svg(?:[?#]|$)|^data:image\/svg/i.test(image.currentSrc)) {
        report.doubt("warning", image.currentSrc, image, message, REMEDY);
        continue;
      }
      const pixels = kit.pixelsOf(image);
      if (pixels !== null && looksWritten(pixels)) report.warning(image, message, REMEDY);
    }
    for (const button of document.querySelectorAll<HTMLInputElement>("input[type=image]")) {
      if (!kit.shown(button) || !/\p{L}{2}/u.test(button.alt) || LOGO.test(button.alt)) continue;
      report.warning(button, `Die Bildschaltfläche ${kit.quote(button.alt)} zeigt vermutlich Schrift.`, REMEDY);
    }
  },
  confirm: async (doubts, look) => {
    const found = [];
    for (const { finding, detail } of doubts) {
      const drawing = await look.bytes(detail);
      if (drawing !== null && /<text[\s>].*\p{L}{2}.*<\/text>/su.test(drawing.toString("utf8"))) found.push(finding);
    }
    return found;
  },
});
