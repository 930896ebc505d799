import { attribute, type Element, entryOf, indexOf } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { runsScript } from "../scripts.ts";
import { callsOf, reachOf } from "./inline-scripts.ts";
import { hasControl } from "./script-patterns.ts";

/** Names of controls that do without dragging what dragging does. */
const MOVES =
  /^(?:move |nach )?(?:up|down|left|right|hoch|runter|rauf|herunter|oben|unten|links|rechts|vorne?|hinten|earlier|later|höher|tiefer)\b|\bmove .{0,60}\b(?:up|down|left|right|to|before|after|into)\b|\bnach (?:oben|unten|links|rechts|vorne?|hinten)\b|verschieben (?:nach|in|zu)\b|\b(?:change|set) (?:the )?(?:order|position)|reihenfolge|[↑↓▲▼⬆⬇]/iu;
const LISTENER = /(?<![\w$])addEventListener\s*\(|\.on\s*\(/g;
const SORTER = /(?<![\w$])(?:Sortable\.create|new Sortable|dragula|\.sortable)\s*\(/g;
const MOVE = /^["'](?:pointer|mouse|touch)move["']$/;
const DROP = /^["'](?:drop|dragover)["']$/;
const REORDERS = /insertBefore|\.(?:before|after)\s*\(/;
const PUTS = /\.(?:append|prepend|appendChild)\s*\(/;

/**
 * WCAG 2.5.7: what can be dragged can be moved with single clicks as well. Clicking the item and then its place would do,
 * which the source does not show; so a person must look.
 */
export const dragOnly = pageRule("drag-only", ["2.5.7"], (page, report) => {
  if (!runsScript(page)) return;
  const lists = new Set<Element | null>();
  const suspects: Element[] = [];
  for (const { element, parent, unseen } of indexOf(page).entries) {
    const drags = attribute(element, "draggable") === "true" || attribute(element, "ondragstart") !== null;
    const list = parent?.element ?? null;
    if (unseen || !drags || prevents(element) || lists.has(list)) continue;
    lists.add(list);
    if (!hasChoice(page, list ?? element)) suspects.push(element);
  }
  if (lists.size === 0) suspects.push(...sortingScripts(page));
  if (suspects.length === 0 || hasControl(page, MOVES, "no links")) return;
  for (const element of suspects) {
    report.warning(
      element,
      element.tagName === "script"
        ? "Dieses Skript lässt Teile der Seite durch Ziehen ordnen, und keine Schaltfläche heißt „hoch“ oder „runter“."
        : "Dieses Element lässt sich ziehen; eine Schaltfläche oder Auswahl, die dasselbe tut, ist nicht zu sehen.",
      "Geben Sie Schaltflächen („nach oben“, „nach unten“) oder eine Auswahl dazu: Nicht alle können ziehen.",
    );
  }
});

/** The first program that moves elements of the page with the pointer. */
function sortingScripts(page: HtmlPage): readonly Element[] {
  const sorters = callsOf(page, SORTER);
  const listeners = callsOf(page, LISTENER).filter(({ args: [event = "", ...code] }) => {
    const reach = reachOf(page, code.join("\n"));
    if (MOVE.test(event)) return REORDERS.test(reach);
    // Files dropped on a page from outside have the file dialog beside them.
    return DROP.test(event) && (REORDERS.test(reach) || PUTS.test(reach)) && !/\.files\b/.test(reach);
  });
  return [...sorters, ...listeners].slice(0, 1).map(({ script }) => script.element);
}

/** `ondragstart="return false"` forbids dragging. */
function prevents(element: Element): boolean {
  return /return\s+false|preventDefault/.test(attribute(element, "ondragstart") ?? "");
}

/** A list or a number for the item's place. */
function hasChoice(page: HtmlPage, list: Element): boolean {
  const { position, end } = entryOf(page, list);
  const inside = indexOf(page).entries.slice(position + 1, Math.min(end, position + 2_000));
  return inside.some(({ element, unseen }) => {
    const type = element.tagName === "input" ? (attribute(element, "type") ?? "") : element.tagName;
    return !unseen && /^(?:select|number|radio)$/i.test(type);
  });
}
