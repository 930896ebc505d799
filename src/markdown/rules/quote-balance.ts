import type { RenderEnv } from "../env.ts";
import { matchesOf } from "../matches.ts";
import { inlineBlocks, type Rule, walkInline } from "../tokens.ts";

const MARKS = /[„“”\n]|¿(?=\p{L})/gu;

/** Reports quotations that are opened and not closed, or closed and not opened, over the whole German text. */
export const quoteBalance: Rule = (tokens, env) => {
  const open: number[] = [];
  for (const block of inlineBlocks(tokens, env.language)) {
    walkInline(block, ({ token, german, literal }) => {
      if (token.type !== "text" || !german || literal) return;
      let line = token.map?.[0] ?? 0;
      for (const [mark] of matchesOf(token.content, MARKS)) {
        if (mark === "\n") line++;
        else if (mark === "„") open.push(line);
        else if (mark === "¿")
          report(line, "Vor einem Buchstaben steht „¿“, vermutlich ein verlorenes Anführungszeichen", env);
        else if (open.pop() === undefined)
          report(line, `Das Anführungszeichen ${mark} schließt, ohne dass eines öffnet`, env);
        else if (mark === "”") report(line, "Ein deutsches Zitat endet mit dem englischen Zeichen ”", env);
      }
    });
  }
  for (const line of open) report(line, "Ein Zitat wird mit „ geöffnet und nicht geschlossen", env);
  return tokens;
};

function report(line: number, message: string, env: RenderEnv): void {
  env.report({
    level: "warning",
    rule: "quotation-marks",
    line,
    message: `${message}.`,
    remedy: "Deutsche Zitate zwischen „ und “ setzen; fremdsprachige als [“…”]{lang=en} auszeichnen.",
  });
}
