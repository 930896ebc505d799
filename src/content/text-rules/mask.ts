/** What is not German running text: code blocks, link targets, bare addresses, attributes, other languages. */
const BLOCKS = /^( {0,3})(`{3,}(?!`)|~{3,}(?!~))[^\n]*(?:\n[\s\S]*?)??(?:\n {0,3}\2[`~]*[ \t]*$|(?![\s\S]))/gm;
const SPANS = [
  /\[[^[\]\n]*\]\{lang=(?!de\b)[^{}\n]*\}/g,
  /\{[a-z]+=[^{}\n]*\}/g,
  /(?<=\])\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)/g,
  /^ {0,3}\[[^[\]\n]+\]:[ \t]*\S+/gm,
  /<(?:https?:|mailto:|tel:)[^<>\s]*>/gi,
  /\b(?:https?:\/\/|www\.)[^\s<>()„“]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g,
] as const;

/**
 * Markdown with everything blanked that text rules must not read. Line ends and all positions stay, so that an
 * index into the result is an index into the source.
 */
export function maskMarkdown(markdown: string): string {
  const blank = (hit: string): string => hit.replace(/[^\n]/g, " ");
  const withoutCode = maskCodeSpans(markdown.replace(BLOCKS, blank), blank);
  return SPANS.reduce<string>((text, pattern) => text.replace(pattern, blank), withoutCode);
}

/** A code span lasts from a run of backticks to the next run of the same length; a lone run is text. */
function maskCodeSpans(text: string, blank: (hit: string) => string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: run }) => ({ index, length: run.length }));
  if (runs.length === 0) return text;
  const next = new Map<number, number>(); // length of a run → position of the next such run
  const partner: (number | undefined)[] = [];
  for (let position = runs.length - 1; position >= 0; position--) {
    const length = runs[position]?.length ?? 0;
    partner[position] = next.get(length);
    next.set(length, position);
  }
  const parts: string[] = [];
  let done = 0;
  for (let position = 0; position < runs.length; position++) {
    const from = runs[position]?.index ?? 0;
    const closing = partner[position];
    const to = closing === undefined ? undefined : runs[closing];
    if (closing === undefined || to === undefined) continue;
    parts.push(text.slice(done, from), blank(text.slice(from, to.index + to.length)));
    done = to.index + to.length;
    position = closing;
  }
  return parts.join("") + text.slice(done);
}
