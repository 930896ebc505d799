/** Why errors of some rules never fail a page; shown in every report. `codes` matches HTML_CodeSniffer's codes. */
export interface Demotion {
  readonly codes: RegExp;
  /** One German sentence. */
  readonly reason: string;
}

/**
 * HTML_CodeSniffer's errors that the gate shows as warnings. Measured on the W3C's ACT examples it adds half a point of
 * detection to axe and four points of false alarms; so where axe answers the same question by the accessibility tree,
 * axe decides. The list in `.pa11yci.json` (`ignore`) holds exactly the codes that these patterns are made for.
 */
export const DEMOTIONS: readonly Demotion[] = [
  {
    codes: /\.1_1_1\.(?:H24|H30\.2|H36|H37|H53,ARIA6)$|\.1_3_1\.F68$|\.4_1_2\.H91\.(?:A\.NoContent|[\w-]+\.Name)$/,
    reason:
      "Ob etwas einen Namen hat, entscheidet axe: HTML_CodeSniffer übersieht Namen aus ARIA und bedenkt die Rolle nicht.",
  },
  {
    codes: /\.1_4_3\.(?:G18|G145)\.Fail$/,
    reason:
      "Den Kontrast entscheidet axe: HTML_CodeSniffer misst auch unsichtbaren und unbenutzbaren Text und verrechnet Durchscheinen falsch.",
  },
  {
    codes: /\.1_3_1\.(?:H43(?:,H63|\.\w+)|H63\.1)$/,
    reason:
      "Kopfzellen gelten in HTML auch ohne „scope“ und „headers“ für ihre Spalte oder Zeile; axe und die eigenen Regeln prüfen die wirkliche Zuordnung.",
  },
  {
    codes:
      /\.1_1_1\.H2\.EG[345]$|\.1_3_1\.(?:H49\.\w+|H71\.NoLegend|F92,ARIA4)$|\.3_2_2\.H32\.2$|\.4_1_2\.H91\.A\.EmptyNoId$/,
    reason: "Die Regel verlangt eine empfohlene Technik; sie nicht zu nutzen, ist noch kein Verstoß gegen WCAG.",
  },
  {
    codes: /\.1_3_5\.H98$|\.3_1_[12]\.H5[78]\.\d\.(?:Lang|XmlLang)$|\.2_2_1\.F4[01]\.2$|\.2_4_1\.H64\.1$/,
    reason: "axe prüft dasselbe nach dem heutigen Stand der Normen; HTML_CodeSniffer kennt nicht alle erlaubten Werte.",
  },
  {
    codes: /\.2_4_1\.G1,G123,G124\.NoSuchID$/,
    reason: "Sprungziele prüft die eigene Regel, die auch „#top“ kennt.",
  },
  {
    codes: /\.4_1_1\.F77$/,
    reason: "Das Kriterium 4.1.1 ist in WCAG 2.2 entfallen; doppelte ids meldet die Prüfung des HTML.",
  },
];

/** The reason for a code of the `ignore` list; undefined when nobody wrote one. */
export function reasonForDemotion(code: string): string | undefined {
  return DEMOTIONS.find(({ codes }) => codes.test(code))?.reason;
}
