import { attribute, type Element, elements, perPage, rawText } from "../../dom.ts";
import type { HtmlPage } from "../../types.ts";

export interface InlineScript {
  readonly element: Element;
  /** Without comments. */
  readonly code: string;
}

const CODE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
/** Longer scripts are libraries, about which a look for patterns says nothing. */
const LONGEST_SCRIPT = 100_000;
const LONGEST_BODY = 3_000;
/** Bounds for programs that nobody wrote by hand. */
const MOST_FUNCTIONS = 2_000;
const MOST_CALLS = 200;
const MOST_NAMES = 10;
const COMMENT_OR_STRING =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*(?:`|$)/g;

/** The programs that stand in the page itself, with what runs when it has loaded. */
export const inlineScripts = perPage((page): readonly InlineScript[] =>
  elements(page, "script", "body").flatMap((element) => {
    if (!CODE.test(attribute(element, "type")?.trim() ?? "")) return [];
    const raw = element.tagName === "body" ? (attribute(element, "onload") ?? "") : rawText(element);
    if (raw.trim() === "" || raw.length > LONGEST_SCRIPT) return [];
    return { element, code: raw.replace(COMMENT_OR_STRING, (part) => (/^\/[/*]/.test(part) ? " " : part)) };
  }),
);

const DEFINITION =
  /(?<![\w$])(?:function\s+([\w$]+)\s*\(|([\w$]+)\s*[:=]\s*(?:async\s*)?(?:function\b|\([\w\s,$]*\)\s*=>|[\w$]+\s*=>))/g;

/** The named functions of the page's programs, with their text. */
const functions = perPage((page): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { code } of inlineScripts(page)) {
    for (const match of code.matchAll(DEFINITION)) {
      if (found.size === MOST_FUNCTIONS) return found;
      const start = match.index + match[0].length;
      const gap = code.slice(start, start + 200).indexOf("{");
      const isBlock = gap >= 0 && (match[0].includes("function") || gap < 3);
      found.set(
        match[1] ?? match[2] ?? "",
        isBlock ? bracketed(code, start + gap) : (/^[^;\n]*/.exec(code.slice(start, start + 300))?.[0] ?? ""),
      );
    }
  }
  return found;
});

/** The text of a named function of the page's programs; empty where there is none. */
export function bodyOf(page: HtmlPage, name: string): string {
  return functions(page).get(name) ?? "";
}

const CALLED = /(?<![\w$.])([\w$]+)(?=\s*\()|^\s*([\w$]+)\s*$/g;

/** A piece of program with the named functions that it calls, and those that they call. */
export function reachOf(page: HtmlPage, code: string, depth = 2): string {
  if (depth === 0) return code;
  const names = new Set([...code.matchAll(CALLED)].map((match) => match[1] ?? match[2] ?? ""));
  const bodies = [...names].slice(0, MOST_NAMES).flatMap((name) => functions(page).get(name) ?? []);
  return [code, ...bodies.map((body) => reachOf(page, body, depth - 1))].join("\n");
}

export interface Call {
  readonly script: InlineScript;
  /** The function's name as the pattern found it. */
  readonly name: string;
  readonly args: readonly string[];
}

/** Calls in the page's programs; the pattern ends with the opening parenthesis. */
export function callsOf(page: HtmlPage, pattern: RegExp): readonly Call[] {
  const calls: Call[] = [];
  for (const script of inlineScripts(page)) {
    for (const match of script.code.matchAll(pattern)) {
      const inside = bracketed(script.code, match.index + match[0].length - 1).slice(1, -1);
      if (calls.push({ script, name: match[0], args: split(inside) }) === MOST_CALLS) return calls;
    }
  }
  return calls;
}

/** The program in a string, as `setTimeout("logout()", 100)` takes it; anything else as it is. */
export function unquoted(code: string): string {
  return /^(["'])(.*)\1$/s.exec(code)?.[2] ?? code;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** From an opening bracket to the one that closes it; at most so much as a person would read. */
function bracketed(code: string, start: number): string {
  const limit = Math.min(code.length, start + LONGEST_BODY);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const sign = code[i] ?? "";
    if (sign === '"' || sign === "'" || sign === "`") i = endOfString(code, i, limit);
    else if (sign in CLOSING) depth++;
    else if (sign === ")" || sign === "]" || sign === "}") depth--;
    if (depth === 0) return code.slice(start, i + 1);
  }
  return `${code.slice(start, limit)}…`;
}

function endOfString(code: string, start: number, limit: number): number {
  for (let i = start + 1; i < limit; i++) {
    if (code[i] === "\\") i++;
    else if (code[i] === code[start] || (code[i] === "\n" && code[start] !== "`")) return i;
  }
  return limit;
}

/** Arguments at the commas that stand in no brackets. */
function split(args: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0, depth = 0; i <= args.length; i++) {
    const sign = args[i] ?? ",";
    if (sign === '"' || sign === "'" || sign === "`") i = endOfString(args, i, args.length);
    else if (sign in CLOSING) depth++;
    else if (sign === ")" || sign === "]" || sign === "}") depth--;
    else if (sign === "," && depth === 0) {
      parts.push(args.slice(from, i).trim());
      from = i + 1;
    }
  }
  if (from < args.length) parts.push(args.slice(from).trim());
  return parts;
}
