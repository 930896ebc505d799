import type Token from "markdown-it/lib/token.mjs";
import type { RenderEnv } from "../env.ts";
import { lineOf, plainText, type Rule } from "../tokens.ts";

/** Headings start at level 2, skip no level, are never empty and get unique ids (WCAG 1.3.1, 2.4.6). */
export const headings: Rule = (tokens, env) => {
  const out: Token[] = [];
  const firstLines = new Map<string, number | null>();
  let previous = 1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    out.push(token);
    if (token.type !== "heading_open") continue;
    const text = plainText(tokens[index + 1]?.children ?? []);
    const level = Number(token.tag.slice(1));
    const line = lineOf(token);
    if (text === "") {
      reportEmpty(line, env);
      out.pop();
      index += 2;
      continue;
    }
    checkLevel(text, level, previous, line, env);
    previous = Math.max(level, 2);
    if (level === 1) {
      // The page title is the one h1; the output stays well-formed even where the build goes on.
      token.tag = "h2";
      const close = tokens[index + 2];
      if (close !== undefined) close.tag = "h2";
    }
    if (firstLines.has(text)) reportTwice(text, line, env);
    firstLines.set(text, line);
    const id = env.ids.next(text);
    token.attrSet("id", id);
    env.headings.push({ level: Math.max(level, 2), id, text });
  }
  return out;
};

function checkLevel(text: string, level: number, previous: number, line: number | null, env: RenderEnv): void {
  if (level === 1) {
    env.report({
      level: "error",
      rule: "heading-level-1",
      line,
      message: `Die Überschrift „${text}“ hat die Ebene 1 (#); die gehört dem Titel der Seite.`,
      remedy: "Überschriften im Text mit zwei Rauten beginnen: ## Überschrift.",
      criteria: ["1.3.1"],
    });
  } else if (level > previous + 1) {
    env.report({
      level: "error",
      rule: "heading-skip",
      line,
      message: `Die Überschrift „${text}“ (Ebene ${level}) überspringt eine Ebene; erwartet wird höchstens Ebene ${previous + 1}.`,
      remedy: `Die Überschrift mit ${"#".repeat(previous + 1)} beginnen oder die fehlende Zwischenüberschrift ergänzen.`,
      criteria: ["1.3.1", "2.4.6"],
    });
  }
}

function reportEmpty(line: number | null, env: RenderEnv): void {
  env.report({
    level: "error",
    rule: "heading-empty",
    line,
    message: "Eine Überschrift hat keinen Text.",
    remedy: "Text ergänzen oder die Rauten am Zeilenanfang entfernen.",
    criteria: ["1.3.1", "2.4.6"],
  });
}

function reportTwice(text: string, line: number | null, env: RenderEnv): void {
  env.report({
    level: "warning",
    rule: "heading-twice",
    line,
    message: `Die Überschrift „${text}“ kommt auf dieser Seite mehrmals vor.`,
    remedy: "Die Überschriften so fassen, dass sie sich unterscheiden.",
    criteria: ["2.4.6"],
  });
}
