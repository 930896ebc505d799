import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import type { RenderEnv } from "../env.ts";
import { inlineBlocks, mapText, type Rule, splitText, textToken, wrapped } from "../tokens.ts";
import { typographicText } from "./typography.ts";

const DEFINITION = /^\*\[([^\]\n]+)\]:[ \t]*(.*)$/;

/** markdown-it rule: takes the line `*[KURZ]: Langform` out of the text. */
export const abbreviationSyntax: RuleBlock = (state, startLine, _endLine, silent) => {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src[start] !== "*") return false;
  const match = DEFINITION.exec(state.src.slice(start, state.eMarks[startLine]));
  if (match === null) return false;
  if (!silent) {
    const env: RenderEnv = state.env;
    env.definitions.push({ short: (match[1] ?? "").trim(), long: (match[2] ?? "").trim(), line: startLine });
    state.line = startLine + 1;
  }
  return true;
};

/** The first occurrence of each abbreviation on the page becomes `<abbr title="Langform">` (WCAG 3.1.4). */
export const abbreviations: Rule = (tokens, env) => {
  const long = new Map<string, string>();
  for (const [short, text] of Object.entries(env.context.abbreviations)) long.set(typographic(short, env), text);
  for (const { short, long: text } of env.definitions) long.set(typographic(short, env), text);
  checkDefinitions(env);
  const waiting = new Set([...long.keys()].filter((short) => short !== "" && long.get(short) !== ""));
  if (waiting.size === 0) return tokens;
  const pattern = anyOf([...waiting]);
  for (const block of inlineBlocks(tokens, env.language)) {
    if (waiting.size === 0) break;
    block.token.children = mapText(block, ({ token }) =>
      splitText(token, pattern, ([short]) => {
        if (!waiting.delete(short)) return null;
        const title = typographic(long.get(short) ?? "", env);
        return wrapped("abbr", "abbr", [["title", title]], textToken(short, token.map));
      }),
    );
  }
  for (const { short, line } of env.definitions) {
    if (waiting.has(typographic(short, env))) {
      env.report({
        level: "hint",
        rule: "abbreviation-unused",
        line,
        message: `Die Abkürzung „${short}“ wird erklärt, kommt aber im Text nicht vor.`,
        remedy: "Die Zeile entfernen oder die Schreibweise angleichen.",
      });
    }
  }
  return tokens;
};

const typographic = (text: string, env: RenderEnv): string => typographicText(text, env.language);

function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

function checkDefinitions(env: RenderEnv): void {
  const known = new Map<string, string>();
  for (const { short, long, line } of env.definitions) {
    const other = known.get(short);
    known.set(short, long);
    if (long !== "" && (other === undefined || other === long)) continue;
    env.report({
      level: "error",
      rule: "abbreviation-definition",
      line,
      message:
        long === ""
          ? `Die Abkürzung „${short}“ hat keine Langform.`
          : `Die Abkürzung „${short}“ wird zweimal verschieden erklärt.`,
      remedy: `Genau eine Zeile in der Form *[${short}]: Langform angeben.`,
      criteria: ["3.1.4"],
    });
  }
}
