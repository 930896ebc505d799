import { type Translation, translation } from "./translation.ts";

/** Every rule of htmlhint that is switched on. It reads tags, not the tree: what needs roles or names is a warning. */
export const HTMLHINT_RULES: Readonly<Record<string, Translation>> = {
  // It does not know roles and aria names; `image-alt` decides.
  "alt-require": translation(
    "warning",
    "1.1.1",
    "Einem Bild, Bildbereich oder einer Bildschaltfläche fehlt alt",
    "Beschreiben Sie in alt, was das Bild sagt.",
  ),
  "attr-no-duplication": translation(
    "error",
    "",
    "Ein Attribut steht zweimal am selben Element",
    "Streichen Sie eines.",
  ),
  "attr-unsafe-chars": translation(
    "warning",
    "",
    "Ein Attribut enthält unsichtbare Steuerzeichen",
    "Entfernen Sie sie.",
  ),
  "doctype-first": translation(
    "error",
    "",
    "Vor <!doctype html> steht etwas anderes, oder es fehlt",
    "Schreiben Sie <!doctype html> in die erste Zeile.",
  ),
  "doctype-html5": translation(
    "warning",
    "",
    "Die Seite nennt einen veralteten Dokumenttyp",
    "Schreiben Sie <!doctype html>.",
  ),
  "frame-title-require": translation(
    "warning",
    "4.1.2 2.4.1",
    "Ein Rahmen (iframe) hat keinen Namen",
    "Sagen Sie in title, was er zeigt.",
  ),
  "h1-require": translation(
    "warning",
    "",
    "Die Seite hat keine Hauptüberschrift, oder sie ist leer",
    "Geben Sie ihr eine Überschrift der Ebene 1 (h1).",
  ),
  "html-lang-require": translation(
    "error",
    "3.1.1",
    "Die Seite sagt nicht, in welcher Sprache sie ist",
    'Schreiben Sie <html lang="de">.',
  ),
  "id-unique": translation("error", "", "Eine id kommt mehrmals vor", "Geben Sie jedem Element eine eigene id."),
  "main-require": translation("warning", "", "Die Seite hat keinen Hauptbereich", "Setzen Sie ihren Inhalt in <main>."),
  "meta-charset-require": translation(
    "warning",
    "",
    "Die Seite nennt ihre Zeichenkodierung nicht",
    'Setzen Sie <meta charset="utf-8"> als Erstes in <head>.',
  ),
  "meta-viewport-require": translation(
    "warning",
    "",
    "Die Seite stellt sich nicht auf kleine Bildschirme ein",
    'Schreiben Sie <meta name="viewport" content="width=device-width, initial-scale=1">.',
  ),
  "src-not-empty": translation("error", "", "Eine Adresse (src, href oder data) ist leer", "Nennen Sie die Datei."),
  "tag-no-obsolete": translation(
    "warning",
    "",
    "Das Element ist veraltet",
    "Nehmen Sie ein heutiges Element oder CSS.",
  ),
  // End tags that HTML lets authors leave out are reported as missing; html-validate's close-order knows them.
  "tag-pair": translation(
    "warning",
    "",
    "Ein Element ist nicht geschlossen oder nicht geöffnet",
    "Ergänzen Sie das fehlende Tag.",
  ),
  "tagname-specialchars": translation(
    "error",
    "",
    "Der Name eines Elements enthält Sonderzeichen",
    "Berichtigen Sie den Namen.",
  ),
  // A script may set it; `title-missing` and axe decide.
  "title-require": translation(
    "warning",
    "2.4.2",
    "Der Seite fehlt der Titel, oder er ist leer",
    "Nennen Sie in <title> den Gegenstand der Seite.",
  ),
};

const STYLE = "Geschmacksfrage der Schreibweise, die niemanden behindert.";
const HOUSE = "Auf fremden Seiten üblich; im Haus verbietet es eine eigene Regel.";

/** Every rule that is not switched on, and why. */
export const HTMLHINT_OFF: Readonly<Record<string, string>> = {
  "form-method-require": "Ohne method wird abgefragt (get): für eine Suche ist das richtig.",
  "attr-lowercase": STYLE,
  "attr-no-unnecessary-whitespace": STYLE,
  "attr-sorted": STYLE,
  "attr-value-double-quotes": STYLE,
  "attr-value-no-duplication": STYLE,
  "attr-value-not-empty": "alt ohne Wert ist die richtige Schreibweise für Schmuckbilder; preact schreibt es so.",
  "attr-value-single-quotes": STYLE,
  "attr-whitespace": STYLE,
  "button-type-require": "Ohne type sendet eine Schaltfläche ab; das ist meist gemeint.",
  "empty-tag-not-self-closed": "preact schreibt <br/>; HTML erlaubt es.",
  "head-script-disabled": HOUSE,
  "href-abs-or-rel": "Beides ist richtig; im Haus entscheidet link-form.",
  "id-class-ad-disabled": "Namen von Klassen behindern niemanden.",
  "id-class-value": STYLE,
  "inline-script-disabled": HOUSE,
  "inline-style-disabled": HOUSE,
  "input-requires-label": "Kennt keine Beschriftung, die das Feld umgibt; field-label entscheidet.",
  "link-rel-canonical-require": HOUSE,
  "meta-description-require": "Nützt Suchmaschinen, keine Frage der Barrierefreiheit.",
  "script-disabled": HOUSE,
  "space-tab-mixed-disabled": STYLE,
  "spec-char-escape": "Meldet auch >, das HTML im Text erlaubt; html-validate prüft < und &.",
  "style-disabled": "Das Haus bettet seine Formatvorlage ein.",
  "tag-self-close": STYLE,
  "tagname-lowercase": STYLE,
  "tags-check": "Prüft nur, was man ihm selbst vorgibt.",
};
