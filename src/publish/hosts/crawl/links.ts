import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page refers to and what can be referred to in it. */
export interface PageLinks {
  /** Addresses as written, in document order, without duplicates. */
  readonly targets: readonly string[];
  /** Values of `id` and `name` of anchors. */
  readonly anchors: ReadonlySet<string>;
}

const ADDRESSES = new Set(["href", "src", "poster", "data", "action", "formaction"]);

/** All links of a page: anchors, images, feeds, styles, forms, `srcset`, `url()` in styles and meta refresh. */
export function linksOf(html: string): PageLinks {
  const targets = new Set<string>();
  const anchors = new Set<string>();
  for (const element of elementsOf(parse(html))) {
    for (const { name, value } of element.attrs) {
      if (ADDRESSES.has(name)) targets.add(value.trim());
      if (name === "srcset") for (const part of value.split(",")) targets.add(part.trim().split(/\s/)[0] ?? "");
      if (name === "style") addStyleUrls(value, targets);
      if (name === "id" || (name === "name" && element.tagName === "a")) anchors.add(value);
    }
    const refresh = refreshTarget(element);
    if (refresh !== null) targets.add(refresh);
    if (element.tagName === "style") for (const text of element.childNodes) addStyleUrls(textOf(text), targets);
  }
  return { targets: [...targets], anchors };
}

/** The address that a page sends its readers to (meta refresh), or null. */
export function redirectOf(html: string): string | null {
  return (
    elementsOf(parse(html))
      .map(refreshTarget)
      .find((target) => target !== null) ?? null
  );
}

/** The text of `<body>` with all white space joined: what a browser must show in the same characters. */
export function bodyText(html: string): string {
  const body = elementsOf(parse(html)).find((element) => element.tagName === "body");
  return body === undefined ? "" : allText(body).replace(/\s+/gu, " ").trim();
}

function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) open.push(...[...node.childNodes].reverse());
  }
  return found;
}

function allText(element: Element): string {
  return element.childNodes.map((node) => ("tagName" in node ? allText(node) : textOf(node))).join("");
}

function textOf(node: Node): string {
  return "value" in node ? node.value : "";
}

function refreshTarget(element: Element): string | null {
  const attribute = (name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
  if (element.tagName !== "meta" || attribute("http-equiv")?.toLowerCase() !== "refresh") return null;
  return /^\s*\d+\s*[;,]\s*(?:url\s*=\s*)?["']?(.*?)["']?\s*$/i.exec(attribute("content") ?? "")?.[1] ?? null;
}

function addStyleUrls(css: string, targets: Set<string>): void {
  for (const [, url] of css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gi))
    if (url !== undefined) targets.add(url.trim());
}
