import type { Translations } from "./translation.ts";

const NAME_IT = "Geben Sie ihm sichtbaren Text oder einen Namen mit „aria-label“ oder „aria-labelledby“.";
const NATIVE = "Nehmen Sie das passende HTML-Element statt ARIA, oder berichtigen Sie die Angabe.";

/** axe-core's rules about WAI-ARIA. */
export const AXE_ARIA: Translations = {
  "aria-allowed-attr": {
    criteria: ["4.1.2"],
    message: "Ein ARIA-Attribut ist an diesem Element nicht erlaubt.",
    remedy: NATIVE,
  },
  "aria-allowed-role": {
    criteria: [],
    message: "Diese Rolle passt nicht zu diesem Element.",
    remedy: NATIVE,
  },
  "aria-braille-equivalent": {
    criteria: ["4.1.2"],
    message: "Ein Name nur für Braillezeilen steht ohne gewöhnlichen Namen da.",
    remedy: "Geben Sie dem Element auch „aria-label“ oder „aria-roledescription“.",
  },
  "aria-command-name": {
    criteria: ["4.1.2"],
    message: "Ein Bedienelement hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-conditional-attr": {
    criteria: ["4.1.2"],
    message: "Ein ARIA-Attribut widerspricht dem Element, an dem es steht.",
    remedy: NATIVE,
  },
  "aria-deprecated-role": {
    criteria: ["4.1.2"],
    message: "Diese Rolle ist veraltet.",
    remedy: NATIVE,
  },
  "aria-dialog-name": {
    criteria: [],
    message: "Ein Dialog hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-hidden-body": {
    criteria: ["1.3.1", "4.1.2"],
    message: "Die ganze Seite ist vor Vorleseprogrammen verborgen.",
    remedy: "Entfernen Sie „aria-hidden“ von <body>.",
  },
  "aria-hidden-focus": {
    criteria: ["4.1.2"],
    message: "In einem verborgenen Teil liegt etwas, das die Tastatur erreicht.",
    remedy: "Entfernen Sie „aria-hidden“, oder nehmen Sie den Inhalt aus der Tabulatorfolge.",
  },
  "aria-input-field-name": {
    criteria: ["4.1.2"],
    message: "Ein Eingabefeld hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-meter-name": {
    criteria: ["1.1.1"],
    message: "Eine Messanzeige hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-progressbar-name": {
    criteria: ["1.1.1"],
    message: "Eine Fortschrittsanzeige hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-prohibited-attr": {
    criteria: ["4.1.2"],
    message: "Ein ARIA-Attribut ist bei dieser Rolle verboten und wird nicht vorgelesen.",
    remedy: NATIVE,
  },
  "aria-required-attr": {
    criteria: ["4.1.2"],
    message: "Dieser Rolle fehlt ein vorgeschriebenes ARIA-Attribut.",
    remedy: NATIVE,
  },
  "aria-required-children": {
    criteria: ["1.3.1"],
    message: "In dieser Rolle fehlen die Elemente, aus denen sie bestehen muss.",
    remedy: NATIVE,
  },
  "aria-required-parent": {
    criteria: ["1.3.1"],
    message: "Diese Rolle steht außerhalb der Rolle, in die sie gehört.",
    remedy: NATIVE,
  },
  "aria-roledescription": {
    criteria: ["4.1.2"],
    message: "„aria-roledescription“ steht an einem Element ohne Rolle.",
    remedy: NATIVE,
  },
  "aria-roles": {
    criteria: ["4.1.2"],
    message: "Diese Rolle gibt es nicht.",
    remedy: NATIVE,
  },
  "aria-text": {
    criteria: [],
    message: "Ein als bloßer Text ausgegebenes Element enthält etwas Bedienbares.",
    remedy: 'Entfernen Sie role="text".',
  },
  "aria-tab-name": {
    criteria: ["4.1.2"],
    message: "Ein Reiter hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-toggle-field-name": {
    criteria: ["4.1.2"],
    message: "Ein Schalter hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-tooltip-name": {
    criteria: ["4.1.2"],
    message: "Ein Tooltip ist leer.",
    remedy: NAME_IT,
  },
  "aria-treeitem-name": {
    criteria: [],
    message: "Ein Eintrag einer Baumansicht hat keinen Namen.",
    remedy: NAME_IT,
  },
  "aria-valid-attr": {
    criteria: ["4.1.2"],
    message: "Dieses ARIA-Attribut gibt es nicht.",
    remedy: NATIVE,
  },
  "aria-valid-attr-value": {
    criteria: ["4.1.2"],
    message: "Ein ARIA-Attribut hat einen ungültigen Wert.",
    remedy: "Berichtigen Sie den Wert; eine genannte id muss es auf der Seite geben.",
  },
  "duplicate-id-aria": {
    criteria: ["4.1.2"],
    message: "Eine id, auf die sich eine Beschriftung beruft, kommt mehrfach vor.",
    remedy: "Vergeben Sie jede id nur einmal.",
  },
  "presentation-role-conflict": {
    criteria: [],
    message: "Ein Element soll nur zur Gestaltung dienen, ist aber bedienbar oder benannt.",
    remedy: 'Entfernen Sie role="none" oder role="presentation".',
  },
  "role-img-alt": {
    criteria: ["1.1.1"],
    message: "Ein als Bild ausgezeichnetes Element hat keinen Alternativtext.",
    remedy: "Beschreiben Sie es mit „aria-label“ oder „aria-labelledby“.",
  },
};
