import { sortFindings } from "../finding.ts";
import { parseMarkdown, renderTokens } from "./parse.ts";
import type { RenderMarkdown } from "./types.ts";

/**
 * Turns an editor's text into an HTML fragment with German typography, headings from level 2 and no dead link.
 * Never throws: what is wrong stands in `findings`, and the fragment stays harmless. The steps: `parse.ts`.
 */
export const renderMarkdown: RenderMarkdown = (source, context) => {
  const { tokens, env } = parseMarkdown(source, context);
  const { headings, images } = env;
  return { html: renderTokens(tokens), headings, images, findings: sortFindings(env.findings) };
};
