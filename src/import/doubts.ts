import type { Doubt, Report } from "./draft.ts";

/** More doubts than this help nobody: the text needs a person from the start. */
const LIMIT = 300;

/** Collects doubts; `list` gives them by line, those about the whole text last, at most 300 and a count of the rest. */
export function collectDoubts(): { readonly report: Report; readonly list: () => Doubt[] } {
  const doubts: Doubt[] = [];
  let more = 0;
  return {
    report(line, message, remedy) {
      if (doubts.length < LIMIT) doubts.push({ line, message, remedy });
      else more++;
    },
    list() {
      const sorted = doubts.sort(
        (a, b) => (a.line ?? Number.POSITIVE_INFINITY) - (b.line ?? Number.POSITIVE_INFINITY) || 0,
      );
      if (more === 0) return sorted;
      const message = `${more} weitere Zweifel sind nicht aufgeführt.`;
      return [...sorted, { line: null, message, remedy: "Prüfen Sie den ganzen Text gegen die Vorlage." }];
    },
  };
}

const place = (doubt: Doubt, file: string): string => (doubt.line === null ? file : `${file}:${doubt.line}`);

/** One doubt as terminal text, in the shape of the findings of a build. */
export function formatDoubt(doubt: Doubt, file: string): string {
  return `${place(doubt, file)}: Zweifel: ${doubt.message}\n    Abhilfe: ${doubt.remedy}`;
}

/** The list as a Markdown file to pass on. */
export function doubtsAsMarkdown(doubts: readonly Doubt[], file: string): string {
  const items = doubts.map((doubt) => {
    const line = doubt.line === null ? "Ganzer Text" : `Zeile ${doubt.line}`;
    return `- [ ] **${line}:** ${escapeMarks(doubt.message)}\n  Abhilfe: ${escapeMarks(doubt.remedy)}\n`;
  });
  return `# Zweifel bei der Übernahme von ${escapeMarks(file)}\n\n${items.length === 0 ? "Keine.\n" : items.join("")}`;
}

const escapeMarks = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
