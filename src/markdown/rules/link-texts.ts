import type { RenderEnv } from "../env.ts";

export interface LinkUse {
  readonly text: string;
  readonly href: string;
  readonly line: number | null;
  /** True when the text is the address because nobody gave one. */
  readonly auto: boolean;
}

const GENERIC = new Set(
  (
    "artikel|click here|da|dahin|datei|details|diese seite|diesem link|diesen link|dieser link|dieser seite|dokument|" +
    "dort|download|einfach hier|erfahren sie mehr|fortsetzung|here|herunterladen|hier|hier ansehen|hier anschauen|" +
    "hier entlang|hier herunterladen|hier klicken|hier lesen|hier mehr|hier nachlesen|hier weiterlesen|homepage|info|" +
    "infos|internet|internetseite|jetzt lesen|klick|klick hier|klicken|klicken sie hier|learn more|lesen sie hier|" +
    "lesen sie hier weiter|lesen sie mehr|lesen sie weiter|link|links|mehr|mehr dazu|mehr dazu hier|mehr details|" +
    "mehr erfahren|mehr info|mehr infos|mehr informationen|mehr lesen|more|pdf|read more|seite|siehe hier|start|" +
    "url|webseite|website|weiter|weiter lesen|weitere informationen|weitere infos|weiterlesen|zum artikel|" +
    "zum download|zum link|zum dokument|zur meldung|zur seite|zur website|zur webseite|zurück"
  ).split("|"),
);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?$/iu;

/** Checks link texts (WCAG 2.4.4) over one page: call `check` for every link, `nextParagraph` between paragraphs. */
export function createLinkTextChecks(env: RenderEnv): {
  readonly check: (link: LinkUse) => void;
  readonly nextParagraph: () => void;
} {
  const targets = new Map<string, string>();
  let paragraph = new Set<string>();
  const report = (
    level: "error" | "warning" | "hint",
    rule: string,
    line: number | null,
    message: string,
    remedy: string,
  ) => env.report({ level, rule, line, message, remedy, criteria: ["2.4.4"] });

  return {
    nextParagraph: () => {
      paragraph = new Set();
    },
    check({ text, href, line, auto }) {
      const plain = normalise(text);
      if (GENERIC.has(plain)) {
        report(
          "error",
          "link-text-generic",
          line,
          `Der Linktext „${text}“ sagt nicht, wohin er führt.`,
          "Das Ziel benennen, zum Beispiel „Bericht zur Engagementstrategie“.",
        );
      } else if (/^https?:/.test(href) && (auto || ADDRESS.test(text))) {
        report(
          auto ? "hint" : "warning",
          "link-text-address",
          line,
          `Der Linktext „${text}“ ist eine Internetadresse; vorgelesen ist sie kaum zu verstehen.`,
          "Einen sprechenden Text geben: [Landesportal Sachsen-Anhalt](https://…).",
        );
      }
      const other = targets.get(plain);
      if (other !== undefined && other !== href) {
        report(
          "warning",
          "link-text-ambiguous",
          line,
          `Der Linktext „${text}“ führt auf dieser Seite zu verschiedenen Zielen.`,
          "Die Linktexte so ergänzen, dass sie sich unterscheiden.",
        );
      }
      targets.set(plain, other ?? href);
      if (paragraph.has(href)) {
        report(
          "hint",
          "link-twice",
          line,
          `Das Ziel von „${text}“ ist im selben Absatz schon verlinkt.`,
          "Einmal genügt: den zweiten Link entfernen.",
        );
      }
      paragraph.add(href);
    },
  };
}

/** Lower case, letters and digits only: "→ Mehr …" and "mehr" are the same. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
