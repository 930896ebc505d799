/** How German screen readers call what Chromium calls otherwise. Roles that are missing here are not spoken. */
interface Word {
  readonly word: string;
  /**
   * `container`: spoken when it begins, what is inside follows indented. `named`: the same, but only with a name.
   * `note`: a container that needs no line of its own before a single line. `inline`: stands within a sentence.
   * `field`: a line of its own from name, value and states.
   */
  readonly kind: "container" | "named" | "note" | "inline" | "field";
}

const container = (word: string): Word => ({ word, kind: "container" });
const named = (word: string): Word => ({ word, kind: "named" });
const note = (word: string): Word => ({ word, kind: "note" });
const inline = (word: string): Word => ({ word, kind: "inline" });
const field = (word: string): Word => ({ word, kind: "field" });

export const ROLES: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    banner: container("Kopfbereich"),
    navigation: container("Navigation"),
    main: container("Hauptbereich"),
    contentinfo: container("Fußbereich"),
    complementary: container("Ergänzender Bereich"),
    search: container("Suche"),
    form: named("Formular"),
    region: named("Bereich"),
    article: named("Artikel"),
    group: named("Gruppe"),
    radiogroup: named("Auswahlgruppe"),
    toolbar: named("Werkzeugleiste"),
    dialog: container("Dialogfeld"),
    alertdialog: container("Warnfenster"),
    alert: note("Warnmeldung"),
    status: note("Statusmeldung"),
    log: container("Protokoll"),
    blockquote: note("Zitat"),
    figure: container("Abbildung"),
    Iframe: container("Rahmen"),
    tablist: container("Registerkarten"),
    tabpanel: container("Registerblatt"),
    menu: container("Menü"),
    menubar: container("Menüleiste"),
    tree: container("Baumansicht"),
    caption: note("Beschriftung"),
    Figcaption: note("Bildunterschrift"),
    term: note("Begriff"),
    definition: note("Erklärung"),
    "doc-endnotes": container("Endnoten"),
    "doc-footnote": note("Fußnote"),
    note: note("Hinweis"),

    link: inline("Link"),
    "doc-backlink": inline("Link zurück"),
    "doc-noteref": inline("Link zur Fußnote"),
    image: inline("Grafik"),
    SvgRoot: inline("Grafik"),
    Canvas: inline("Grafik"),
    mark: inline("hervorgehoben"),
    insertion: inline("eingefügt"),
    deletion: inline("gelöscht"),
    math: inline("Formel"),
    MathMLMath: inline("Formel"),

    button: field("Schalter"),
    DisclosureTriangle: field("Aufklappschalter"),
    textbox: field("Eingabefeld"),
    searchbox: field("Suchfeld"),
    checkbox: field("Kontrollkästchen"),
    switch: field("Umschalter"),
    radio: field("Auswahlschalter"),
    combobox: field("Kombinationsfeld"),
    listbox: field("Auswahlliste"),
    slider: field("Schieberegler"),
    spinbutton: field("Zahlenfeld"),
    progressbar: field("Fortschrittsbalken"),
    meter: field("Messwert"),
    tab: field("Registerkarte"),
    menuitem: field("Menüpunkt"),
    menuitemcheckbox: field("Menüpunkt zum Ankreuzen"),
    menuitemradio: field("Menüpunkt zur Auswahl"),
    treeitem: field("Eintrag der Baumansicht"),
    option: field("Auswahlmöglichkeit"),
    Date: field("Datumsfeld"),
    DateTime: field("Feld für Datum und Uhrzeit"),
    InputTime: field("Uhrzeitfeld"),
    ColorWell: field("Farbauswahl"),
    Video: field("Video"),
    Audio: field("Ton"),
    separator: field("Trennlinie"),
    PluginObject: field("Eingebettetes Objekt"),
    EmbeddedObject: field("Eingebettetes Objekt"),
  }),
);

/** What is said about a state, by property and value. */
const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checked: { true: "aktiviert", false: "nicht aktiviert", mixed: "teilweise aktiviert" },
  pressed: { true: "gedrückt", false: "nicht gedrückt", mixed: "teilweise gedrückt" },
  expanded: { true: "aufgeklappt", false: "zugeklappt" },
  required: { true: "erforderlich" },
  multiline: { true: "mehrzeilig" },
  multiselectable: { true: "Mehrfachauswahl" },
  readonly: { true: "schreibgeschützt" },
  disabled: { true: "nicht verfügbar" },
  invalid: { true: "ungültige Eingabe", grammar: "Grammatikfehler", spelling: "Rechtschreibfehler" },
  busy: { true: "wird geladen" },
};
/** Attributes that Chromium's tree of the developer tools leaves out. */
const CURRENT: Readonly<Record<string, string>> = {
  page: "aktuelle Seite",
  step: "aktueller Schritt",
  location: "aktueller Ort",
  date: "aktuelles Datum",
  time: "aktuelle Uhrzeit",
  true: "aktuell",
};

/** The states of an element in the order in which they are spoken. */
export function statesOf(role: string, states: Readonly<Record<string, string>>, current: string): string[] {
  const spoken = Object.entries(STATES).flatMap(([property, words]) => words[states[property] ?? ""] ?? []);
  if (role === "radio") spoken[0] = states.checked === "true" ? "ausgewählt" : "nicht ausgewählt";
  if (role === "option" || role === "tab") spoken.unshift(...(states.selected === "true" ? ["ausgewählt"] : []));
  const word = CURRENT[current];
  return word === undefined ? spoken : [...spoken, word];
}
