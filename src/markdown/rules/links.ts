import type Token from "markdown-it/lib/token.mjs";
import { downloadNote, mediaType } from "../download-note.ts";
import type { RenderEnv } from "../env.ts";
import { isGerman } from "../language-tag.ts";
import {
  append,
  type InlineBlock,
  inlineBlocks,
  isLiteralLink,
  lineOf,
  plainText,
  type Rule,
  textToken,
  wrapped,
} from "../tokens.ts";
import { resolveTarget, type Target } from "./link-targets.ts";
import { createLinkTextChecks, type LinkUse } from "./link-texts.ts";

type LivingTarget = Exclude<Target, { kind: "dead" }>;

/** Resolves every link; dead ones become plain text and an error, files say type, size and accessibility. */
export const links: Rule = (tokens, env) => {
  const texts = createLinkTextChecks(env);
  for (const block of inlineBlocks(tokens, env.language)) {
    texts.nextParagraph();
    block.token.children = resolveLinks(block, env, texts.check);
  }
  return tokens;
};

function resolveLinks({ children, language }: InlineBlock, env: RenderEnv, check: (link: LinkUse) => void): Token[] {
  const out: Token[] = [];
  for (let index = 0; index < children.length; index++) {
    const open = children[index];
    if (open?.type !== "link_open") {
      if (open !== undefined) out.push(open);
      continue;
    }
    const content: Token[] = [];
    let close = children[++index];
    for (; close !== undefined && close.type !== "link_close"; close = children[++index]) content.push(close);
    const target = liveTarget(open, content, env);
    if (target === null || close === undefined) {
      append(out, content);
      continue;
    }
    // A title would show as a tooltip, which neither touch nor keyboard reaches.
    open.attrs = [["href", target.href], ...keptAttributes(open), ...attributesOf(target, env.context.linkDate)];
    check({ text: plainText(content), href: target.href, line: lineOf(open), auto: isLiteralLink(open) });
    out.push(open);
    append(out, content);
    if (target.kind === "download") append(out, note(target, open, open.attrGet("lang") ?? language));
    out.push(close);
  }
  return out;
}

/** The German words on a file, marked as German within a text in another language. */
function note(target: LivingTarget & { kind: "download" }, { map }: Token, language: string): Token[] {
  const text = textToken(`(${downloadNote(target)})`, map);
  const marked = isGerman(language) ? [text] : wrapped("language", "span", [["lang", "de"]], text);
  return [textToken(" ", map), ...marked];
}

/** The target of a link, or null (after a finding) when there must be no link. */
function liveTarget(open: Token, content: readonly Token[], env: RenderEnv): LivingTarget | null {
  const line = lineOf(open);
  if (plainText(content) === "") {
    env.report({
      level: "error",
      rule: "link-text-empty",
      line,
      message: "Ein Link hat keinen Text.",
      remedy: "Zwischen die eckigen Klammern schreiben, wohin der Link führt.",
      criteria: ["2.4.4"],
    });
    return null;
  }
  if (open.attrGet("title") !== null) {
    env.report({
      level: "hint",
      rule: "link-title",
      line,
      message: `Der Titel in Anführungszeichen am Link „${plainText(content)}“ wird nicht ausgegeben.`,
      remedy: "Was alle wissen sollen, gehört in den Linktext.",
    });
  }
  const target = resolveTarget(open.attrGet("href") ?? "", env);
  if (target.kind !== "dead") return target;
  const { message, remedy } = target;
  env.report({ level: "error", rule: "link-dead", line, message: `Link „${plainText(content)}“: ${message}`, remedy });
  return null;
}

const keptAttributes = (open: Token): [string, string][] =>
  (open.attrs ?? []).filter(([name]) => name === "lang" || name === "hreflang");

function attributesOf(target: LivingTarget, linkDate: string | undefined): [string, string][] {
  if (target.kind === "external")
    return [["rel", "external"], ...(linkDate === undefined ? [] : [versionDate(linkDate)])];
  if (target.kind !== "download") return [];
  const type = mediaType(target.type);
  const hreflang: [string, string] = ["hreflang", target.language];
  return type === null ? [hreflang] : [hreflang, ["type", type]];
}

/** Robust Links (robustlinks.mementoweb.org): the day whose state of the foreign page was meant. */
const versionDate = (day: string): [string, string] => ["data-versiondate", day];
