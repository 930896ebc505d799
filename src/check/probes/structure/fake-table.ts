import { probe } from "../probe.ts";

/**
 * WCAG 1.3.1: rows and columns that style sheets draw from plain boxes are marked up as a table. Boxes with the display
 * of a table, and rows of boxes whose short texts stand exactly below each other, under column heads or with figures.
 */
export const fakeTable = probe({
  id: "fake-table",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const LEAST = 3;
    const LONGEST = 60;
    const OTHERWISE =
      "table, ul, ol, dl, nav, header, footer, form, fieldset, figure, [aria-hidden=true], [role=table], [role=grid], [role=treegrid], [role=list], [role=presentation], [role=none], [role=img]";
    /** What makes a box more than a cell: the boxes are tiles, fields or cards. */
    const MORE = "h1, h2, h3, h4, h5, h6, [role], img, video, input, select, textarea, button, label, p, ul, ol, dl";
    const FIGURE =
      /^(?:[<>≤≥~±+-]\s*|(?:ca|unter|über|below|above)\.?\s+)?[€$£]?\s?\d[\d\s.,:/%–-]*(?:\s?\p{L}{1,4}\.?|\s?[€$£%°‰²³]\p{L}?)?$/u;
    const tell = (element: Element, count: number): void =>
      report.warning(
        element,
        `${count} Reihen von Kästen sehen aus wie eine Tabelle, sind aber keine.`,
        "Zeichnen Sie Daten in Zeilen und Spalten mit <table>, <th> und <td> aus.",
      );
    const cellsOf = (row: Element): number =>
      [...row.children].filter((one) => kit.style(one).display === "table-cell" && /\S/.test(one.textContent ?? ""))
        .length;
    const told: Element[] = [];

    for (const element of kit.elements()) {
      if (element.localName === "table" || !/^(?:inline-)?table$/.test(kit.style(element).display)) continue;
      if (element.closest("[role], table") !== null) continue;
      const rows = [...element.querySelectorAll("*")].filter(
        (one) => kit.style(one).display === "table-row" && cellsOf(one) >= LEAST,
      );
      if (rows.length < LEAST || element.querySelector("td, th") !== null) continue;
      told.push(element);
      tell(element, rows.length);
    }

    const textOf = (cell: Element): string => (cell.textContent ?? "").replace(/\s+/g, " ").trim();
    const isCell = (box: Element): boolean => {
      const length = textOf(box).length;
      return length > 0 && length <= LONGEST && !box.matches(MORE) && box.querySelector(MORE) === null;
    };
    const isBold = (cell: Element): boolean => {
      const inner = cell.firstElementChild;
      const voice = inner !== null && textOf(inner) === textOf(cell) ? inner : cell;
      return Number(kit.style(voice).fontWeight) >= 600;
    };
    /** True when the boxes of each row stand side by side, below those of the row before. */
    const isAligned = (rows: readonly (readonly Element[])[]): boolean => {
      const boxes = rows.map((row) => row.map((cell) => cell.getBoundingClientRect()));
      return boxes.every((row, index) => {
        const above = boxes[index - 1];
        return row.every((box, place) => {
          const before = row[place - 1];
          const upper = above?.[place];
          const isBeside =
            before === undefined ||
            (box.left >= before.right - 2 && box.top < before.bottom && box.bottom > before.top);
          const isBelow = upper === undefined || (box.top >= upper.top + 4 && Math.abs(box.left - upper.left) <= 2);
          return box.width > 0 && isBeside && isBelow;
        });
      });
    };
    /** Column heads in bold over others that are not, or a column of figures: the rows are data. */
    const isData = (rows: readonly (readonly Element[])[]): boolean => {
      const [first = [], ...others] = rows;
      const hasHeads = first.every(isBold) && !others.every((row) => row.every(isBold));
      const hasFigures = first.some((_, place) =>
        others.every((row) => FIGURE.test(textOf(row[place] ?? document.body))),
      );
      const areLinks = rows.flat().every((cell) => cell.matches("a") || cell.querySelector("a") !== null);
      return (hasHeads || hasFigures) && !areLinks;
    };
    /** The longest run of rows that have as many boxes as their neighbours. */
    const longestRun = (rows: readonly (readonly Element[])[]): readonly (readonly Element[])[] => {
      let best: (readonly Element[])[] = [];
      let run: (readonly Element[])[] = [];
      for (const row of rows) {
        if (row.length !== run[0]?.length) run = [];
        if (row.length >= LEAST) run.push(row);
        if (run.length > best.length) best = run;
      }
      return best;
    };
    const inGrid = (element: Element, children: readonly Element[]): Element[][] => {
      const columns = kit.style(element).gridTemplateColumns.split(" ").length;
      if (columns < LEAST || children.length < LEAST * columns || children.length % columns !== 0) return [];
      return Array.from({ length: children.length / columns }, (_, row) =>
        children.slice(row * columns, (row + 1) * columns),
      );
    };
    for (const element of kit.elements()) {
      const children = [...element.children];
      if (children.length < LEAST || !element.matches("div, section, main, span")) continue;
      const isGrid = /^(?:inline-)?grid$/.test(kit.style(element).display);
      const rows = longestRun(
        isGrid && children.every(isCell)
          ? inGrid(element, children)
          : children.map((row) => (row.matches("div:not([role]), span:not([role])") ? [...row.children] : [])),
      );
      if (rows.length < LEAST || element.closest(OTHERWISE) !== null || !kit.shown(element)) continue;
      if (told.some((one) => one.contains(element)) || !rows.flat().every(isCell)) continue;
      if (!isData(rows) || !isAligned(rows)) continue;
      told.push(element);
      tell(element, rows.length);
    }
  },
});
