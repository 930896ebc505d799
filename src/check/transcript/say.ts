import type { Piece } from "./phrase.ts";
import { plain, squeeze } from "./phrase.ts";
import type { VoiceNode } from "./read-tree.ts";
import { ROLES, statesOf } from "./words.ts";

/** Roles whose value is said. Chromium fills the values of others with words of its own surface. */
const WITH_VALUE = new Set(["textbox", "searchbox", "combobox", "slider", "spinbutton", "progressbar", "meter"]);
const MAY_BE_EMPTY = new Set(["textbox", "searchbox"]);
/** Chromium invents names for these. */
const MEDIA = new Set(["Video", "Audio"]);
const NAMELESS = new Set(["separator"]);

/** Everything within these nodes as one run of speech, as it is heard inside a link or a heading. */
export function flatten(nodes: readonly VoiceNode[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.role === "StaticText" || node.role === "ListMarker") return [textOf(node)];
    if (node.role === "InlineTextBox") return [];
    const own = elementOf(node);
    if (own !== null) return [own];
    const inner = flatten(node.children);
    const isLine = node.dom.isBlock || node.role === "LineBreak";
    return isLine ? [gap(node), ...inner, gap(node)] : inner;
  });
}

function gap(node: VoiceNode): Piece {
  return { text: " ", lang: node.dom.lang };
}

export function textOf({ name, dom }: VoiceNode): Piece {
  return { text: name, lang: dom.lang };
}

/** The element as it is said at once: links, graphics, headings, fields. Null for all that only holds others. */
export function elementOf(node: VoiceNode): Piece | null {
  const kind = ROLES.get(node.role)?.kind;
  if (node.role === "heading") {
    const word = `Überschrift Ebene ${node.states.level ?? "unbekannt"}`;
    return { word: described(node, word), content: contentOf(node), notes: notesOf(node) };
  }
  if (kind !== "inline" && kind !== "field") return null;
  const content = isGraphic(node) ? nameOf(node) : contentOf(node);
  return { word: wordOf(node), content, notes: [...missingName(node, content), ...notesOf(node)] };
}

/** The word for the element's role: the page's own one, if it gives one. */
export function wordOf(node: VoiceNode): string {
  const word = node.dom.attributes.get("type") === "file" ? "Dateiauswahl" : (ROLES.get(node.role)?.word ?? "");
  return described(node, word);
}

function described({ states }: VoiceNode, word: string): string {
  return states.roledescription || word;
}

export function nameOf(node: VoiceNode): Piece[] {
  if (MEDIA.has(node.role) && !isNamedByPage(node)) return [];
  return squeeze(node.name) === "" ? [] : [textOf(node)];
}

/** Content keeps its languages; a name that the page sets, or that comes from elsewhere, is said instead. */
function contentOf(node: VoiceNode): Piece[] {
  const isField = ROLES.get(node.role)?.kind === "field";
  const content = flatten(node.children);
  const heard = plain(content);
  const name = squeeze(node.name);
  if (heard === name || (!isField && heard !== "" && !isNamedByPage(node))) return content;
  return name === "" && !isField ? content : nameOf(node);
}

function isNamedByPage({ dom }: VoiceNode): boolean {
  return ["aria-label", "aria-labelledby", "title"].some((name) => dom.attributes.has(name));
}

function isGraphic({ role }: VoiceNode): boolean {
  return ROLES.get(role)?.word === "Grafik";
}

function missingName(node: VoiceNode, content: readonly Piece[]): string[] {
  const isNamed = content.some((piece) => "word" in piece || squeeze(piece.text) !== "");
  if (isNamed || NAMELESS.has(node.role)) return [];
  return [isGraphic(node) ? "ohne Alternativtext" : "ohne Namen"];
}

/** What is said behind the name: value, states, description. */
export function notesOf(node: VoiceNode): string[] {
  const { role, states, dom, description } = node;
  const value = spokenValue(node);
  const current = dom.attributes.get("aria-current") ?? "";
  const said = [...statesOf(role, states, current)];
  if (WITH_VALUE.has(role) && value !== "") said.push(`Wert: ${value}`);
  else if (MAY_BE_EMPTY.has(role)) said.push("leer");
  if (role === "listbox") said.push(...optionsOf(node));
  if (squeeze(description) !== "") said.push(`Beschreibung: ${squeeze(description)}`);
  return said;
}

function spokenValue({ role, value, states }: VoiceNode): string {
  const { valuetext = "", valuemin = "", valuemax = "" } = states;
  if (valuetext !== "") return squeeze(valuetext);
  const share = (Number(value) - Number(valuemin)) / (Number(valuemax) - Number(valuemin));
  return role === "progressbar" && value !== "" && Number.isFinite(share)
    ? `${Math.round(share * 100)} %`
    : squeeze(value);
}

function optionsOf(listbox: VoiceNode): string[] {
  const options = find(listbox, (node) => node.role === "option");
  const chosen = options.filter((node) => node.states.selected === "true").map((node) => squeeze(node.name));
  return [counted(options.length, "Eintrag", "Einträge"), ...chosen.map((name) => `ausgewählt: ${name}`)];
}

/** All nodes below that fit, from the top; what is inside of them is not searched. */
export function find(node: VoiceNode, fits: (node: VoiceNode) => boolean): VoiceNode[] {
  return node.children.flatMap((child) => (fits(child) ? [child] : find(child, fits)));
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
