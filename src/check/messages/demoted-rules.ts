/** Why errors of some rules never fail a page; told in every report. `codes` matches HTML_CodeSniffer's codes. */
export interface Demotion {
  readonly codes: RegExp;
  /** "hint" where another rule answers exactly, "warning" where a second opinion may be worth a look. */
  readonly level: "warning" | "hint";
  /** One German sentence. */
  readonly reason: string;
}

/**
 * HTML_CodeSniffer's errors that the gate shows as less. Measured on the W3C's ACT examples it adds half a point of
 * detection to axe and four points of false alarms; so where axe answers the same question by the accessibility tree,
 * axe decides. The list in `.pa11yci.json` (`ignore`) holds exactly the codes that these patterns are made for.
 */
export const DEMOTIONS: readonly Demotion[] = [
  {
    codes: /\.1_1_1\.(?:H24|H30\.2|H36|H37|H53,ARIA6)$|\.1_3_1\.F68$|\.4_1_2\.H91\.(?:A\.NoContent|[\w-]+\.Name)$/,
    level: "warning",
    reason:
      "Ob etwas einen Namen hat, entscheidet axe: HTML_CodeSniffer übersieht Namen aus ARIA und bedenkt die Rolle nicht.",
  },
  {
    codes: /\.1_4_3\.(?:G18|G145)\.Fail$/,
    level: "warning",
    reason: "Den Kontrast entscheidet axe: HTML_CodeSniffer misst auch Text, den niemand sieht oder bedienen kann.",
  },
  {
    codes: /\.1_3_1\.(?:H43(?:,H63|\.\w+)|H63\.1)$/,
    level: "warning",
    reason:
      "Kopfzellen gelten in HTML auch ohne „scope“ und „headers“ für ihre Spalte oder Zeile; axe und die eigenen Regeln prüfen die wirkliche Zuordnung.",
  },
  {
    codes:
      /\.1_1_1\.H2\.EG[345]$|\.1_3_1\.(?:H49\.\w+|H71\.NoLegend|F92,ARIA4)$|\.3_2_2\.H32\.2$|\.4_1_2\.H91\.A\.EmptyNoId$/,
    level: "warning",
    reason: "Die Regel verlangt eine empfohlene Technik; sie nicht zu nutzen, ist noch kein Verstoß gegen WCAG.",
  },
  {
    codes: /\.1_3_1\.H42\.2$|\.2_4_2\.H25\.1\.NoTitleEl$/,
    level: "hint",
    reason:
      "Ob die Seite einen Titel und eine Überschrift Text hat, sagen axe und die eigenen Regeln genau; HTML_CodeSniffer kennt weder Namen aus ARIA noch einen Titel an falscher Stelle.",
  },
  {
    codes: /\.1_3_5\.H98$|\.3_1_[12]\.H5[78]\.\d\.(?:Lang|XmlLang)$|\.2_2_1\.F4[01]\.2$|\.2_4_1\.H64\.1$/,
    level: "hint",
    reason: "axe prüft dasselbe nach dem heutigen Stand der Normen; HTML_CodeSniffer kennt nicht alle erlaubten Werte.",
  },
  {
    codes: /\.2_4_1\.G1,G123,G124\.NoSuchID$/,
    level: "hint",
    reason: "Sprungziele prüft die eigene Regel, die auch „#top“ kennt.",
  },
  {
    codes: /\.4_1_1\.F77$/,
    level: "hint",
    reason: "Das Kriterium 4.1.1 ist in WCAG 2.2 entfallen; doppelte ids meldet die Prüfung des HTML.",
  },
];

/** Why nothing but errors of HTML_CodeSniffer is shown at all. */
export const ONLY_ERRORS =
  "Warnungen und Hinweise von HTML_CodeSniffer fragen nach dem, was axe und die eigenen Regeln genauer beantworten.";

/** The demotion of a code; undefined when there is none. */
export function demotionOf(code: string): Demotion | undefined {
  return DEMOTIONS.find(({ codes }) => codes.test(code));
}
