import type { VNode } from "preact";

interface Props {
  readonly tag: "div" | "span" | "style";
  readonly html: string;
  readonly class?: string;
  readonly itemprop?: string;
}

/** An element around a finished HTML fragment of the markdown room: the only place where HTML is not escaped again. */
export function Html({ tag: Tag, html, ...rest }: Props): VNode {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}
