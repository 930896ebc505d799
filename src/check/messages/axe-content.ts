import type { Translations } from "./translation.ts";

/** axe-core's rules about images, media, text, links, forms and language. */
export const AXE_CONTENT: Translations = {
  "area-alt": {
    criteria: ["2.4.4", "4.1.2"],
    message: "Ein Bereich einer verweissensitiven Grafik hat keinen Namen.",
    remedy: "Sagen Sie im Attribut „alt“ von <area>, wohin der Bereich führt.",
  },
  "audio-caption": {
    criteria: ["1.2.1"],
    message: "Zu einer Tonaufnahme fehlt die Textfassung.",
    remedy: "Stellen Sie den Wortlaut als Text bereit, direkt neben der Aufnahme.",
  },
  "autocomplete-valid": {
    criteria: ["1.3.5"],
    message: "Das Attribut „autocomplete“ hat einen Wert, den es nicht gibt oder der nicht zum Feld passt.",
    remedy: "Nehmen Sie einen Wert aus der Liste des HTML-Standards, zum Beispiel „email“ oder „given-name“.",
  },
  "avoid-inline-spacing": {
    criteria: ["1.4.12"],
    message: "Ein Stil am Element legt Zeilen-, Wort- oder Zeichenabstand unveränderlich fest.",
    remedy: "Setzen Sie Abstände im Stylesheet und ohne „!important“.",
  },
  blink: {
    criteria: ["2.2.2"],
    message: "Ein Text blinkt.",
    remedy: "Heben Sie ihn mit <strong> oder durch seine Stellung hervor.",
  },
  "button-name": {
    criteria: ["4.1.2"],
    message: "Eine Schaltfläche hat keinen Namen.",
    remedy: "Beschriften Sie sie mit Text, der sagt, was sie tut.",
  },
  "color-contrast": {
    criteria: ["1.4.3"],
    message: "Der Kontrast zwischen Schrift und Hintergrund reicht nicht aus.",
    remedy: "Wählen Sie Farben mit mindestens 4,5 : 1, bei großer Schrift mit mindestens 3 : 1.",
  },
  "document-title": {
    criteria: ["2.4.2"],
    message: "Der Seite fehlt der Titel.",
    remedy: "Geben Sie ihr in <title> einen Titel, der ihren Inhalt nennt.",
  },
  "form-field-multiple-labels": {
    criteria: ["3.3.2"],
    message: "Ein Formularfeld hat mehrere Beschriftungen.",
    remedy: "Verbinden Sie jedes Feld mit genau einem <label>.",
  },
  "html-has-lang": {
    criteria: ["3.1.1"],
    message: "Die Sprache der Seite ist nicht angegeben.",
    remedy: 'Schreiben Sie die Sprache an das Wurzelelement, zum Beispiel <html lang="de">.',
  },
  "html-lang-valid": {
    criteria: ["3.1.1"],
    message: "Die angegebene Sprache der Seite ist kein gültiges Sprachkürzel.",
    remedy: "Nehmen Sie ein Kürzel nach BCP 47, zum Beispiel „de“ oder „en“.",
  },
  "html-xml-lang-mismatch": {
    criteria: ["3.1.1"],
    message: "„lang“ und „xml:lang“ nennen verschiedene Sprachen.",
    remedy: "Lassen Sie „xml:lang“ weg, oder gleichen Sie die Werte an.",
  },
  "image-alt": {
    criteria: ["1.1.1"],
    message: "Einem Bild fehlt der Alternativtext.",
    remedy: 'Beschreiben Sie das Bild im Attribut „alt“; ein Bild zur Zierde bekommt alt="".',
  },
  "image-redundant-alt": {
    criteria: [],
    message: "Der Alternativtext wiederholt den Text daneben.",
    remedy: 'Leeren Sie ihn (alt=""), wenn der Text schon alles sagt.',
  },
  "input-button-name": {
    criteria: ["4.1.2"],
    message: "Eine Schaltfläche hat keinen Namen.",
    remedy: "Beschriften Sie sie im Attribut „value“.",
  },
  "input-image-alt": {
    criteria: ["1.1.1", "4.1.2"],
    message: "Einer Schaltfläche aus einem Bild fehlt der Alternativtext.",
    remedy: "Sagen Sie im Attribut „alt“, was die Schaltfläche tut.",
  },
  label: {
    criteria: ["4.1.2"],
    message: "Ein Formularfeld hat keine Beschriftung.",
    remedy: "Verbinden Sie es mit einem sichtbaren <label>.",
  },
  "label-title-only": {
    criteria: [],
    message: "Ein Formularfeld ist nur durch einen Tooltip beschriftet.",
    remedy: "Geben Sie ihm ein sichtbares <label>.",
  },
  "link-in-text-block": {
    criteria: ["1.4.1"],
    message: "Ein Link im Fließtext unterscheidet sich vom Text nur durch die Farbe.",
    remedy: "Unterstreichen Sie Links im Text.",
  },
  "link-name": {
    criteria: ["2.4.4", "4.1.2"],
    message: "Ein Link hat keinen Text.",
    remedy: "Schreiben Sie in den Link, wohin er führt; bei einem Bild als Link in dessen „alt“.",
  },
  marquee: {
    criteria: ["2.2.2"],
    message: "Ein Lauftext bewegt sich und lässt sich nicht anhalten.",
    remedy: "Zeigen Sie den Text unbewegt.",
  },
  "meta-refresh": {
    criteria: ["2.2.1"],
    message: "Die Seite lädt nach einer Frist von selbst neu oder leitet weiter.",
    remedy: 'Entfernen Sie <meta http-equiv="refresh">, oder leiten Sie ohne Wartezeit weiter.',
  },
  "meta-viewport": {
    criteria: ["1.4.4"],
    message: "Die Seite verbietet das Vergrößern.",
    remedy: 'Entfernen Sie „user-scalable=no“ und „maximum-scale“ aus <meta name="viewport">.',
  },
  "meta-viewport-large": {
    criteria: [],
    message: "Die Seite lässt sich nicht auf das Fünffache vergrößern.",
    remedy: 'Entfernen Sie „maximum-scale“ aus <meta name="viewport">.',
  },
  "no-autoplay-audio": {
    criteria: ["1.4.2"],
    message: "Ton spielt von selbst los.",
    remedy: "Entfernen Sie „autoplay“.",
  },
  "object-alt": {
    criteria: ["1.1.1"],
    message: "Einem eingebetteten Objekt fehlt die Textalternative.",
    remedy: "Geben Sie ihm einen Namen mit „aria-label“ oder „title“, und verlinken Sie den Inhalt als Text.",
  },
  "select-name": {
    criteria: ["4.1.2"],
    message: "Eine Auswahlliste hat keine Beschriftung.",
    remedy: "Verbinden Sie sie mit einem sichtbaren <label>.",
  },
  "server-side-image-map": {
    criteria: ["2.1.1"],
    message: "Eine Grafik wertet Mausklicks auf dem Server aus und ist ohne Maus nicht bedienbar.",
    remedy: "Ersetzen Sie „ismap“ durch gewöhnliche Links.",
  },
  "summary-name": {
    criteria: ["4.1.2"],
    message: "Eine Aufklappzeile hat keinen Text.",
    remedy: "Sagen Sie in <summary>, was sich darunter verbirgt.",
  },
  "svg-img-alt": {
    criteria: ["1.1.1"],
    message: "Einer SVG-Grafik fehlt der Alternativtext.",
    remedy: "Beschreiben Sie sie in <title> als erstem Kind oder mit „aria-label“.",
  },
  "target-size": {
    criteria: ["2.5.8"],
    message: "Ein Bedienelement ist kleiner als 24 × 24 Pixel und liegt zu nah an einem anderen.",
    remedy: "Vergrößern Sie es, oder lassen Sie mehr Abstand.",
  },
  "valid-lang": {
    criteria: ["3.1.2"],
    message: "Die Sprachangabe eines Abschnitts ist kein gültiges Sprachkürzel.",
    remedy: "Nehmen Sie ein Kürzel nach BCP 47, zum Beispiel „en“ oder „fr“.",
  },
  "video-caption": {
    criteria: ["1.2.2"],
    message: "Einem Video fehlen Untertitel.",
    remedy: 'Fügen Sie eine Spur <track kind="captions"> hinzu.',
  },
};
