import { type Translation, translation } from "./translation.ts";

/** Every rule of html-validate that is switched on. Levels after measurement on public test pages. */
export const HTML_VALIDATE_RULES: Readonly<Record<string, Translation>> = {
  "area-alt": translation(
    "warning",
    "1.1.1",
    "Ein Bereich einer Bildkarte hat keinen brauchbaren Alternativtext",
    "Schreiben Sie in alt, wohin er führt.",
  ),
  "aria-hidden-body": translation(
    "error",
    "4.1.2",
    "Die ganze Seite ist vor Vorleseprogrammen versteckt",
    "Entfernen Sie aria-hidden von <body>.",
  ),
  "aria-label-misuse": translation(
    "warning",
    "4.1.2",
    "aria-label steht an einem Element, das keinen Namen haben kann",
    "Streichen Sie aria-label, oder geben Sie dem Element eine Rolle.",
  ),
  "attr-spacing": translation(
    "error",
    "",
    "Zwischen zwei Attributen fehlt ein Leerzeichen",
    "Trennen Sie Attribute durch Leerzeichen.",
  ),
  "attribute-allowed-values": translation(
    "warning",
    "",
    "Ein Attribut hat einen Wert, den HTML nicht kennt",
    "Nehmen Sie einen erlaubten Wert.",
  ),
  "attribute-misuse": translation(
    "warning",
    "",
    "Ein Attribut passt nicht zu diesem Element",
    "Streichen Sie es, oder ergänzen Sie, was dazugehört.",
  ),
  "close-attr": translation(
    "error",
    "",
    "Ein schließendes Tag trägt Attribute",
    "Schreiben Sie die Attribute in das öffnende Tag.",
  ),
  "close-order": translation(
    "error",
    "",
    "Ein Element ist nicht oder in falscher Reihenfolge geschlossen",
    "Schließen Sie Elemente in umgekehrter Reihenfolge, wie Sie sie öffnen.",
  ),
  deprecated: translation("warning", "", "Das Element ist veraltet", "Nehmen Sie ein heutiges Element oder CSS."),
  "doctype-html": translation(
    "error",
    "",
    "Die Seite beginnt nicht mit <!doctype html>",
    "Schreiben Sie <!doctype html> in die erste Zeile.",
  ),
  "element-name": translation("error", "", "Dieses Element gibt es in HTML nicht", "Berichtigen Sie den Namen."),
  "element-permitted-content": translation(
    "error",
    "",
    "Ein Element steht, wo HTML es nicht erlaubt",
    "Setzen Sie es an eine erlaubte Stelle.",
  ),
  "element-permitted-occurrences": translation(
    "error",
    "",
    "Ein Element kommt öfter vor, als HTML erlaubt",
    "Behalten Sie nur eines.",
  ),
  "element-permitted-order": translation(
    "error",
    "",
    "Elemente stehen in falscher Reihenfolge",
    "Ordnen Sie sie, wie HTML es verlangt.",
  ),
  // Tags that HTML lets authors leave out are reported as missing parents.
  "element-permitted-parent": translation(
    "warning",
    "",
    "Ein Element steht im falschen Element",
    "Setzen Sie es dorthin, wo HTML es erlaubt.",
  ),
  "element-required-ancestor": translation(
    "error",
    "",
    "Ein Element steht außerhalb dessen, wozu es gehört",
    "Setzen Sie es an seinen Platz.",
  ),
  "element-required-attributes": translation(
    "error",
    "",
    "Einem Element fehlt ein Pflichtattribut",
    "Ergänzen Sie das Attribut.",
  ),
  // Headings by role and hidden ones are judged wrongly; `heading-empty` decides.
  "empty-heading": translation(
    "warning",
    "1.3.1 2.4.6",
    "Eine Überschrift ist leer",
    "Schreiben Sie einen Text hinein, oder entfernen Sie sie.",
  ),
  "empty-title": translation("error", "2.4.2", "Der Titel der Seite ist leer", "Nennen Sie den Gegenstand der Seite."),
  // Style sheets may take it from the keyboard; `aria-hidden-focus` and axe decide.
  "hidden-focusable": translation(
    "warning",
    "4.1.2",
    "Etwas Bedienbares ist vor Vorleseprogrammen versteckt",
    "Entfernen Sie aria-hidden, oder nehmen Sie das Element aus der Tab-Folge.",
  ),
  // Roles that need no label are not known; `field-label` decides.
  "input-missing-label": translation(
    "warning",
    "1.3.1 3.3.2 4.1.2",
    "Ein Feld hat keine Beschriftung",
    "Geben Sie ihm ein <label>.",
  ),
  "map-dup-name": translation("error", "", "Zwei Bildkarten heißen gleich", "Geben Sie jeder einen eigenen Namen."),
  "map-id-name": translation("error", "", "id und name einer Bildkarte sind verschieden", "Machen Sie beide gleich."),
  "missing-doctype": translation(
    "error",
    "",
    "Der Seite fehlt <!doctype html>",
    "Schreiben Sie <!doctype html> in die erste Zeile.",
  ),
  "multiple-labeled-controls": translation(
    "warning",
    "1.3.1",
    "Eine Beschriftung gehört zu mehreren Feldern",
    "Geben Sie jedem Feld ein eigenes <label>.",
  ),
  "no-abstract-role": translation(
    "error",
    "4.1.2",
    "Die Rolle ist abstrakt und darf nicht benutzt werden",
    "Nehmen Sie eine Rolle, die es in WAI-ARIA für Seiten gibt.",
  ),
  "no-autoplay": translation("warning", "1.4.2 2.2.2", "Ton oder Film läuft von selbst los", "Streichen Sie autoplay."),
  "no-deprecated-attr": translation("warning", "", "Das Attribut ist veraltet", "Nehmen Sie CSS."),
  "no-dup-attr": translation("error", "", "Ein Attribut steht zweimal am selben Element", "Streichen Sie eines."),
  "no-dup-id": translation("error", "", "Eine id kommt mehrmals vor", "Geben Sie jedem Element eine eigene id."),
  // aria-controls may name what is not there yet; `label-target` and `link-fragment` decide about the rest.
  "no-missing-references": translation(
    "warning",
    "1.3.1",
    "Ein Attribut nennt eine id, die es nicht gibt",
    "Nennen Sie die id eines Elements, das es gibt.",
  ),
  "no-multiple-main": translation(
    "warning",
    "",
    "Die Seite hat mehr als einen Hauptbereich (main)",
    "Behalten Sie nur einen.",
  ),
  "no-raw-characters": translation("error", "", "Ein Zeichen ist nicht maskiert", "Schreiben Sie &lt; und &amp;."),
  "no-redundant-aria-label": translation(
    "hint",
    "",
    "aria-label wiederholt die Beschriftung",
    "Streichen Sie aria-label.",
  ),
  "no-redundant-for": translation(
    "hint",
    "",
    "for ist überflüssig, wenn das Feld in der Beschriftung steht",
    "Streichen Sie for.",
  ),
  "no-redundant-role": translation("hint", "", "Die Rolle hat das Element schon von selbst", "Streichen Sie role."),
  "script-element": translation("error", "", "Ein <script> ist nicht geschlossen", "Schließen Sie es mit </script>."),
  "text-content": translation(
    "error",
    "4.1.2",
    "Ein Bedienelement hat keinen Text",
    "Schreiben Sie hinein, was es tut.",
  ),
  // It asks for names where one landmark of a kind needs none; `landmark-names` decides.
  "unique-landmark": translation(
    "warning",
    "",
    "Mehrere Bereiche einer Art haben keine eigenen Namen",
    "Geben Sie jedem einen Namen mit aria-label.",
  ),
  "unrecognized-char-ref": translation(
    "error",
    "",
    "Dieses benannte Zeichen gibt es nicht",
    "Schreiben Sie das Zeichen selbst.",
  ),
  // It forbids some valid pairs of type and token; `field-autocomplete` decides.
  "valid-autocomplete": translation(
    "warning",
    "1.3.5",
    "autocomplete passt nicht zu diesem Feld",
    "Nehmen Sie ein Wort aus dem HTML-Standard, das zum Feld passt.",
  ),
  "valid-for": translation(
    "warning",
    "1.3.1",
    "for nennt nichts, was eine Beschriftung haben kann",
    "Nennen Sie die id des Feldes.",
  ),
  "valid-id": translation("error", "", "Eine id ist leer oder enthält Leerzeichen", "Benennen Sie sie um."),
  "void-content": translation(
    "error",
    "",
    "Ein leeres Element hat ein schließendes Tag",
    "Streichen Sie das schließende Tag.",
  ),
  // The next four do not follow aria-labelledby; `link-name`, `form-submit` and `image-alt` decide.
  "wcag/h30": translation(
    "warning",
    "2.4.4 4.1.2",
    "Ein Link hat keinen Text",
    "Schreiben Sie hinein, wohin er führt.",
  ),
  "wcag/h32": translation(
    "warning",
    "3.2.2",
    "Ein Formular hat keine Schaltfläche zum Absenden",
    'Fügen Sie <button type="submit"> hinzu.',
  ),
  "wcag/h36": translation(
    "warning",
    "1.1.1 4.1.2",
    "Eine Bildschaltfläche hat keinen Alternativtext",
    "Schreiben Sie in alt, was sie tut.",
  ),
  "wcag/h37": translation(
    "warning",
    "1.1.1",
    "Ein Bild hat keinen Alternativtext",
    "Beschreiben Sie in alt, was das Bild sagt.",
  ),
  "wcag/h67": translation(
    "warning",
    "1.1.1",
    "Ein Schmuckbild (alt ist leer) trägt ein title",
    "Streichen Sie title, oder füllen Sie alt.",
  ),
  "wcag/h71": translation(
    "warning",
    "1.3.1 3.3.2",
    "Eine Gruppe (fieldset) beginnt nicht mit einer Überschrift (legend)",
    "Stellen Sie <legend> an den Anfang.",
  ),
};
