import { probe } from "../probe.ts";

/** WCAG 1.3.1: rows and columns that style sheets draw from plain boxes are marked up as a table. */
export const fakeTable = probe({
  id: "fake-table",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const LEAST = 3;
    const cellsOf = (row: Element): number =>
      [...row.children].filter((one) => kit.style(one).display === "table-cell" && /\S/.test(one.textContent ?? ""))
        .length;
    for (const element of kit.elements()) {
      if (element.localName === "table" || !/^(?:inline-)?table$/.test(kit.style(element).display)) continue;
      if (element.closest("[role], table") !== null) continue;
      const rows = [...element.querySelectorAll("*")].filter(
        (one) => kit.style(one).display === "table-row" && cellsOf(one) >= LEAST,
      );
      if (rows.length < LEAST || element.querySelector("td, th") !== null) continue;
      report.warning(
        element,
        `${rows.length} Reihen von Kästen sehen aus wie eine Tabelle, sind aber keine.`,
        "Zeichnen Sie Daten in Zeilen und Spalten mit <table>, <th> und <td> aus.",
      );
    }
  },
});
