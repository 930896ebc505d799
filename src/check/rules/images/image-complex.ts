import {
  attribute,
  type Element,
  type Entry,
  entryOf,
  indexOf,
  isElement,
  isInline,
  nearest,
  textOf,
} from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { nameOf } from "../names.ts";
import { remember } from "../remember.ts";
import { pageRule } from "../rule.ts";
import { heardImages } from "./images.ts";

const KINDS = [
  "(?:\\p{L}+-?)?(?:diagramm|schaubild|infografik|organigramm|zeitstrahl|zeitleiste|anfahrtsskizze)(?:e|s|en)?",
  "(?:fahr|stunden|lage|raum|gebäude|stadt|netz|sitz|ablauf|organisations)plan|grundriss|stammbaum|statistik(?:en)?",
  "(?:land|übersichts|straßen)karte|karte(?=$| de[rs] | vo[nm] )|tabelle(?=$| de[rs] | mit | zu[rm]? )|grafik(?=:| zu[rm]? )",
  "(?<!flip[- ]?)charts?|flow-?charts?|graphs?|diagrams?|infographics?|histograms?|organigrams?|timetables?|timelines?",
  "maps?|(?:floor|site|street|seating|network) plans?|table(?= of | showing )",
];
/** Such a word after at most four others: "Residual waste bar chart", "Lageplan der Halle". */
const NAMED = new RegExp(String.raw`^(?:[\p{L}\p{N}'’-]+ ){0,4}?(?:${KINDS.join("|")})(?![\p{L}-]|\.\w)`, "iu");
/** Before that word: a photo in which a chart is seen. */
const PHOTO =
  /(?<!\p{L})(?:vor|auf|hält|halten|zeichnet|zeigt|erklärt|mit|with|at|on|holding|pointing|draws?|drawing|explains)(?!\p{L})/iu;
const SIGN = /icon|symbol|logo|piktogramm|pictogram|screenshot/iu;
/** Words that say what the picture shows, not only what it is about. */
const TELLS =
  /%|prozent|per ?cent|steig|stieg|gestiegen|sink|sank|gesunken|fiel|fällt|gefallen|höher|höchst|niedrig|größ|weniger|zunahme|zugenommen|abgenommen|rückgang|wachs|wuchs|gewachsen|verdoppel|halbier|überwieg|liegt|liegen|führt|(?<!\p{L})(?:rise|rises|rising|rose|risen|falls?|fell|fallen|gr[eo]ws?|growing|grown|increas\p{L}*|decreas\p{L}*|drop\p{L}*|more|less|fewer|most|high(?:er|est)|low(?:er|est)|larg(?:er|est)|doubl\p{L}*|halved|steady|steadily|leads?|lies|located)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_NAME = 120;
const SMALLEST = 64;

const GIVES_DATA = /^(?:table|details|dl|ul|ol|address)$/;
const TABLE = /(?<!\p{L})(?:tabellen?|tables?)(?!\p{L})/iu;
const TEXT_VERSION =
  /text|tabelle|table|beschreibung|description|daten|data|csv|zahlen|figures|list|einzelheiten|details/iu;
const BOX = /^(?:p|picture|figure|center|div)$/;

/**
 * WCAG 1.1.1 (techniques G92, G95): a chart, plan or map needs more than its name: what it shows stands in the alternative
 * or close by, as a table, list or text with the figures. Whether that is so, a person must see in the end.
 */
export const imageComplex = pageRule("image-complex", ["1.1.1"], (page, report) => {
  const controlOf = nearest(page, ({ tagName }) => /^(?:a|button|summary|label|nav|header|footer)$/.test(tagName));
  const drawings = indexOf(page).entries.filter(
    ({ element, unheard }) => !unheard && element.tagName !== "img" && attribute(element, "role") === "img",
  );
  for (const image of [...heardImages(page), ...drawings.map(({ element }) => element)]) {
    const name = nameOf(page, image);
    if (!onlyNames(name) || controlOf(image) !== null || isSmall(image)) continue;
    const isDescribed = ["aria-describedby", "aria-details", "longdesc", "usemap"].some(
      (link) => attribute(image, link) !== null,
    );
    if (isDescribed || around(page, image).some((part) => givesData(page, part))) continue;
    report.warning(
      image,
      `„${name}“ nennt nur, was für ein Bild das ist (complex image), nicht, was es zeigt.`,
      "Sagen Sie das Wichtigste im Alternativtext, und geben Sie die Angaben daneben als Tabelle, Liste oder Text.",
    );
  }
});

const onlyNames = remember((name: string): boolean => {
  const kind = name.length > LONGEST_NAME ? undefined : NAMED.exec(name)?.[0];
  if (kind === undefined || PHOTO.test(kind) || SIGN.test(name) || TELLS.test(name)) return false;
  return figuresIn(name) < 2;
});

/** Numbers that are no years. */
function figuresIn(text: string): number {
  return (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).filter((number) => !YEAR.test(number)).length;
}

function isSmall(image: Element): boolean {
  return ["width", "height"].some((side) => Number(attribute(image, side) ?? SMALLEST) < SMALLEST);
}

/** The figure or paragraph of the image, the element before it, and the two after it up to the next heading. */
function around(page: HtmlPage, image: Element): readonly Element[] {
  const box = boxOf(page, entryOf(page, image));
  const siblings = (box.parent?.element.childNodes ?? []).filter(isElement);
  const place = siblings.indexOf(box.element);
  const after = siblings.slice(place + 1, place + 3);
  const heading = after.findIndex(({ tagName }) => /^h[1-6]$/.test(tagName));
  return [...siblings.slice(Math.max(0, place - 1), place + 1), ...after.slice(0, heading < 0 ? 2 : heading)];
}

/** The outermost element that holds little else than the image. */
function boxOf(page: HtmlPage, entry: Entry): Entry {
  let box = entry;
  for (let outer = entry.parent; outer !== null; outer = outer.parent) {
    const { tagName } = outer.element;
    const isOnlyBox = tagName !== "div" || textOf(page, outer.element, 500) === textOf(page, box.element, 500);
    const holdsMore = tagName === "div" && outer.element.childNodes.filter(isElement).length > 1;
    if (!(isInline(outer.element) || (BOX.test(tagName) && isOnlyBox && !holdsMore))) break;
    box = outer;
  }
  return box;
}

function givesData(page: HtmlPage, part: Element): boolean {
  if (part.tagName === "nav") return false;
  const { position, end } = entryOf(page, part);
  const inside = indexOf(page).entries.slice(position, Math.min(end, position + 200));
  const text = textOf(page, part, 5_000);
  if (figuresIn(text) > 2 || TABLE.test(text)) return true;
  return inside.some(
    ({ element }) =>
      GIVES_DATA.test(element.tagName) || (element.tagName === "a" && TEXT_VERSION.test(textOf(page, element, 200))),
  );
}
