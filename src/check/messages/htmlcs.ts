import type { Translation } from "./translation.ts";

type Technique = Omit<Translation, "criteria">;

const NAME_IT = "Verbinden Sie es mit einem sichtbaren <label>, oder beschriften Sie es mit Text.";
const TABLE = "Zeichnen Sie Spalten- und Zeilenköpfe mit <th> und „scope“ aus.";

/**
 * HTML_CodeSniffer's errors by code without standard and criterion, in our words: `H37`, `G18.Fail`. `*` stands for the
 * element that a code names, as in `H91.InputText.Name`. Criteria are part of the code itself.
 */
export const HTMLCS: Readonly<Record<string, Technique>> = {
  H24: {
    message: "Ein Bereich einer verweissensitiven Grafik hat keinen Alternativtext.",
    remedy: "Sagen Sie im Attribut „alt“ von <area>, wohin der Bereich führt.",
  },
  "H30.2": {
    message: "Ein Link besteht nur aus einem Bild ohne Alternativtext.",
    remedy: "Sagen Sie im „alt“ des Bildes, wohin der Link führt.",
  },
  H36: {
    message: "Einer Schaltfläche aus einem Bild fehlt der Alternativtext.",
    remedy: "Sagen Sie im Attribut „alt“, was die Schaltfläche tut.",
  },
  H37: {
    message: "Einem Bild fehlt der Alternativtext.",
    remedy: 'Beschreiben Sie das Bild im Attribut „alt“; ein Bild zur Zierde bekommt alt="".',
  },
  "H67.1": {
    message: 'Ein Bild ist als Zierde ausgezeichnet (alt=""), hat aber einen Tooltip.',
    remedy: "Schreiben Sie den Text in „alt“, oder entfernen Sie „title“.",
  },
  "H2.EG3": {
    message: "Der Alternativtext eines Links aus einem Bild wiederholt den Link daneben.",
    remedy: 'Fassen Sie Bild und Text in einem Link zusammen, mit alt="".',
  },
  "H2.EG4": {
    message: "Neben einem Link mit Text steht derselbe Link als Bild ohne Alternativtext.",
    remedy: "Fassen Sie Bild und Text in einem Link zusammen.",
  },
  "H2.EG5": {
    message: "Der Alternativtext eines Bildes wiederholt den Text des Links, in dem es steht.",
    remedy: 'Leeren Sie den Alternativtext (alt="").',
  },
  "H53,ARIA6": {
    message: "Einem eingebetteten Objekt fehlt die Textalternative.",
    remedy: "Geben Sie ihm einen Namen, und verlinken Sie den Inhalt als Text.",
  },
  "F92,ARIA4": {
    message: "Ein Element soll nur zur Gestaltung dienen, enthält aber gegliederten Inhalt.",
    remedy: 'Entfernen Sie role="presentation", oder nehmen Sie <div>.',
  },
  F68: { message: "Ein Formularfeld hat keine Beschriftung.", remedy: NAME_IT },
  "H91.*.Name": { message: "Ein Bedienelement oder eine Gruppe hat keinen Namen.", remedy: NAME_IT },
  "H91.A.NoContent": { message: "Ein Link hat keinen Text.", remedy: "Schreiben Sie in den Link, wohin er führt." },
  "H91.A.EmptyNoId": { message: "Ein <a> ist leer und ohne Ziel.", remedy: "Entfernen Sie es." },
  "H42.2": { message: "Eine Überschrift ist leer.", remedy: "Geben Sie ihr Text, oder entfernen Sie sie." },
  "H49.*": {
    message: "Ein Element oder Attribut dient nur der Gestaltung und ist veraltet.",
    remedy: "Gestalten Sie im Stylesheet; was wichtig ist, bekommt <strong> oder <em>.",
  },
  "H39.3.LayoutTable": {
    message: "Eine Tabelle zur Gestaltung hat eine Überschrift.",
    remedy: "Gestalten Sie im Stylesheet, oder machen Sie eine Datentabelle mit <th> daraus.",
  },
  "H73.3.LayoutTable": {
    message: "Eine Tabelle zur Gestaltung hat eine Zusammenfassung.",
    remedy: "Entfernen Sie „summary“, oder machen Sie eine Datentabelle mit <th> daraus.",
  },
  "H39,H73.4": {
    message: "Überschrift und Zusammenfassung der Tabelle sind gleich.",
    remedy: "Entfernen Sie das Attribut „summary“.",
  },
  "H43,H63": { message: "In einer Tabelle ist nicht gesagt, welche Kopfzelle zu welchen Daten gehört.", remedy: TABLE },
  "H43.HeadersRequired": {
    message: "Eine Tabelle hat mehrstufige Köpfe ohne genaue Zuordnung.",
    remedy: "Vereinfachen Sie die Tabelle, oder ordnen Sie die Zellen mit „headers“ zu.",
  },
  "H43.IncorrectAttr": { message: "„headers“ nennt nicht die Kopfzellen, die über der Zelle stehen.", remedy: TABLE },
  "H43.MissingHeaderIds": { message: "Nicht alle Kopfzellen haben eine id.", remedy: TABLE },
  "H43.MissingHeadersAttrs": { message: "Nicht alle Datenzellen nennen ihre Kopfzellen.", remedy: TABLE },
  "H63.1": { message: "Nicht alle Kopfzellen einer Tabelle sagen, wofür sie gelten.", remedy: TABLE },
  "H63.3": {
    message: "„scope“ hat einen ungültigen Wert.",
    remedy: "Erlaubt sind „col“, „row“, „colgroup“ und „rowgroup“.",
  },
  "H71.NoLegend": {
    message: "Eine Gruppe von Formularfeldern hat keine Überschrift.",
    remedy: "Beginnen Sie <fieldset> mit <legend>.",
  },
  H98: {
    message: "Das Attribut „autocomplete“ passt nicht zum Feld.",
    remedy: "Nehmen Sie einen passenden Wert aus der Liste des HTML-Standards.",
  },
  "G18.Fail": {
    message: "Der Kontrast zwischen Schrift und Hintergrund ist kleiner als 4,5 : 1.",
    remedy: "Wählen Sie kräftigere Farben.",
  },
  "G145.Fail": {
    message: "Der Kontrast zwischen großer Schrift und Hintergrund ist kleiner als 3 : 1.",
    remedy: "Wählen Sie kräftigere Farben.",
  },
  "F40.2": { message: "Die Seite leitet nach einer Frist weiter.", remedy: "Leiten Sie ohne Wartezeit weiter." },
  "F41.2": {
    message: "Die Seite lädt nach einer Frist von selbst neu.",
    remedy: 'Entfernen Sie <meta http-equiv="refresh">.',
  },
  F47: { message: "Ein Text blinkt.", remedy: "Heben Sie ihn mit <strong> hervor." },
  F77: { message: "Eine id kommt mehrfach vor.", remedy: "Vergeben Sie jede id nur einmal." },
  "G1,G123,G124.NoSuchID": {
    message: "Ein Link springt zu einer Stelle, die es auf der Seite nicht gibt.",
    remedy: "Berichtigen Sie den Teil nach „#“, oder setzen Sie die id am Ziel.",
  },
  "H25.1.EmptyTitle": {
    message: "Der Titel der Seite ist leer.",
    remedy: "Geben Sie ihr in <title> einen Titel, der ihren Inhalt nennt.",
  },
  "H25.1.NoHeadEl": { message: "Der Seite fehlt der Kopf mit dem Titel.", remedy: "Geben Sie ihr <head> mit <title>." },
  "H25.1.NoTitleEl": {
    message: "Der Seite fehlt der Titel.",
    remedy: "Geben Sie ihr in <title> einen Titel, der ihren Inhalt nennt.",
  },
  "H57.2": {
    message: "Die Sprache der Seite ist nicht angegeben.",
    remedy: 'Schreiben Sie die Sprache an das Wurzelelement, zum Beispiel <html lang="de">.',
  },
  "H57.3.Lang": {
    message: "Die angegebene Sprache der Seite ist kein gültiges Sprachkürzel.",
    remedy: "Nehmen Sie ein Kürzel nach BCP 47, zum Beispiel „de“.",
  },
  "H57.3.XmlLang": {
    message: "„xml:lang“ der Seite ist kein gültiges Sprachkürzel.",
    remedy: "Lassen Sie „xml:lang“ weg.",
  },
  "H58.1.Lang": {
    message: "Die Sprachangabe eines Abschnitts ist kein gültiges Sprachkürzel.",
    remedy: "Nehmen Sie ein Kürzel nach BCP 47, zum Beispiel „en“.",
  },
  "H58.1.XmlLang": {
    message: "„xml:lang“ eines Abschnitts ist kein gültiges Sprachkürzel.",
    remedy: "Lassen Sie „xml:lang“ weg.",
  },
  "H64.1": {
    message: "Ein eingebetteter Rahmen hat keinen Titel.",
    remedy: "Sagen Sie im Attribut „title“, was er zeigt.",
  },
  "H32.2": {
    message: "Ein Formular hat keine Schaltfläche zum Absenden.",
    remedy: 'Fügen Sie <button type="submit"> hinzu.',
  },
};
