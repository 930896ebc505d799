import { attribute, type Element, nearest } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";
import { pageRule } from "../rule.ts";
import { bodyOf, type Call, callsOf, inlineScripts, reachOf } from "../structure/inline-scripts.ts";
import { labelText } from "./field-name.ts";
import { fieldsOf, typeOf } from "./fields.ts";

const BLOCKS = /return\s+false|preventDefault|returnValue\s*=\s*false/;
const ALWAYS = /^\s*(?:(?:event|e)\.preventDefault\(\)\s*;?\s*)?(?:return\s+false\s*;?)?\s*$/;
const LISTENER =
  /(?<![\w$])addEventListener\s*\(|\.(?:on|bind)\s*\(|\[[^\][\n]{0,100}["']paste["'][^\][\n]{0,100}\]\s*\.forEach\s*\(/g;
/** Takes what is pasted and puts it in by itself. */
const TAKES_OVER = /clipboardData|getData|insertText/;
const NO_TEXT = /^(?:checkbox|radio|file|range|color|select)$/;

/**
 * WCAG 3.3.8 (failure F109): what people sign in with may be pasted; copying a password or a code by eye is a test of
 * memory. Certain for the only password and for codes of one use; elsewhere a person must look.
 */
export const fieldPaste = pageRule("field-paste", ["3.3.8"], (page, report) => {
  const blockerOf = nearest(page, (element) => BLOCKS.test(attribute(element, "onpaste") ?? ""));
  const formOf = nearest(page, ({ tagName }) => tagName === "form");
  const fields = fieldsOf(page).filter((field) => !NO_TEXT.test(typeOf(field)));
  const passwords = new Map<Element | null, number>();
  for (const field of fields) {
    if (typeOf(field) === "password") passwords.set(formOf(field), (passwords.get(formOf(field)) ?? 0) + 1);
  }
  for (const field of fields) {
    const blocker = blockerOf(field);
    if (blocker === null) continue;
    const isCertain =
      signsIn(field, passwords.get(formOf(field)) ?? 0) && ALWAYS.test(attribute(blocker, "onpaste") ?? "");
    report[isCertain ? "error" : "warning"](
      field,
      `In das Feld „${labelText(page, field).slice(0, 60)}“ lässt sich nichts einfügen (onpaste).`,
      "Erlauben Sie das Einfügen: Programme für Passwörter und viele Menschen brauchen es.",
    );
  }
  if (fields.length === 0) return;
  const listener = callsOf(page, LISTENER).find((one) => blocksPaste(page, one))?.script;
  const handler = inlineScripts(page).find(({ code }) => /\.onpaste\b/.test(code) && blocks(bodyOf(page, "onpaste")));
  const script = listener ?? handler;
  if (script !== undefined) {
    report.warning(
      script.element,
      "Dieses Skript verhindert vermutlich, dass sich etwas in ein Feld einfügen lässt (paste mit preventDefault).",
      "Erlauben Sie das Einfügen: Programme für Passwörter und viele Menschen brauchen es.",
    );
  }
});

/** A form with two passwords sets a new one: that is no sign-in yet. */
function signsIn(field: Element, passwords: number): boolean {
  const purpose = attribute(field, "autocomplete") ?? "";
  if (/\bone-time-code\b|\bcurrent-password\b/.test(purpose)) return true;
  if (passwords !== 1 || /\bnew-password\b/.test(purpose)) return false;
  return typeOf(field) === "password" || typeOf(field) === "email" || /\b(?:username|email)\b/.test(purpose);
}

/** The event is the first argument, or stands in the list before `.forEach`. */
function blocksPaste(page: HtmlPage, { name, args: [event = "", ...rest] }: Call): boolean {
  if (!/\bpaste\b/.test(name) && !/^["'`][\w\s]*\bpaste\b[\w\s]*["'`]$/.test(event)) return false;
  return blocks(reachOf(page, [event, ...rest].join("\n")));
}

function blocks(code: string): boolean {
  return BLOCKS.test(code) && !TAKES_OVER.test(code);
}
