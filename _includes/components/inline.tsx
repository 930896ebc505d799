import { Fragment, type VNode } from "preact";
import { renderInline } from "../../src/markdown/inline.ts";
import { Html } from "./html.tsx";

/** A title, summary or caption with German typography and `[…]{lang=xx}` spans (WCAG 3.1.2), escaped. */
export function Inline({ text, language = "de" }: { readonly text: string; readonly language?: string }): VNode {
  const rendered = renderInline(text, language);
  return rendered.html.includes("<") ? <Html tag="span" html={rendered.html} /> : <Fragment>{rendered.text}</Fragment>;
}
