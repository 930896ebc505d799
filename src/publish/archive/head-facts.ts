import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** What the head of a page says about it; null where it says nothing. */
export interface HeadFacts {
  readonly title: string | null;
  readonly canonical: string | null;
}

/** Reads title and canonical address (RFC 6596) of a page. */
export function headFacts(html: string): HeadFacts {
  const root = childrenOf(parse(html)).find(({ tagName }) => tagName === "html");
  const head = root === undefined ? undefined : childrenOf(root).find(({ tagName }) => tagName === "head");
  const elements = head === undefined ? [] : childrenOf(head);
  const title = elements.find(({ tagName }) => tagName === "title");
  const canonical = elements.find((element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  return {
    title: title === undefined ? null : textOf(title),
    canonical: canonical === undefined ? null : attribute(canonical, "href"),
  };
}

function childrenOf(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child] : []));
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function textOf(element: Element): string {
  const text = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  return text.replace(/\s+/g, " ").trim();
}
