import { probe } from "../probe.ts";

/** WCAG 1.3.1 (failure F2): what has bullets or numbers drawn by style sheets is marked up as a list. */
export const fakeList = probe({
  id: "fake-list",
  criteria: ["1.3.1"],
  state: "base",
  inPage: (kit, report) => {
    const LISTS = "li, dt, dd, summary, [role=listitem], [role=menuitem], [role=option], [role=tab], [role=treeitem]";
    const isItem = (element: Element): boolean => {
      if (element.matches(LISTS)) return false;
      const { display, listStyleType } = kit.style(element);
      if (display === "list-item" && listStyleType !== "none") return true;
      const { content } = getComputedStyle(element, "::before");
      return /^"[•‣◦▪▸►–∙·●○■□*]\s*"$|counter/.test(content);
    };
    const parents = new Set(kit.blocks().map(({ element }) => element.parentElement));
    for (const parent of parents) {
      if (parent === null || parent.closest("ul, ol, dl, [role=list], h1, h2, h3, h4, h5, h6") !== null) continue;
      const items = [...parent.children].filter((one) => !/^h\d$/.test(one.localName) && isItem(one));
      const [first] = items;
      if (first === undefined || items.length < 3) continue;
      report.warning(
        first,
        `${items.length} Elemente sehen aus wie eine Liste, sind aber keine.`,
        "Zeichnen Sie Listen mit <ul> oder <ol> und <li> aus.",
      );
    }
  },
});
