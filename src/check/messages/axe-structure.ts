import type { Translations } from "./translation.ts";

/** axe-core's rules about headings, lists, tables, landmarks, frames and keyboard use. */
export const AXE_STRUCTURE: Translations = {
  accesskeys: {
    criteria: [],
    message: "Zwei Elemente haben dasselbe Tastenkürzel.",
    remedy: "Entfernen Sie „accesskey“, oder vergeben Sie jedes Kürzel nur einmal.",
  },
  bypass: {
    criteria: ["2.4.1"],
    message: "Wiederkehrende Teile der Seite lassen sich nicht überspringen.",
    remedy: "Setzen Sie den Inhalt in <main>, und beginnen Sie die Seite mit einem Sprunglink dorthin.",
  },
  "definition-list": {
    criteria: ["1.3.1"],
    message: "Eine Beschreibungsliste ist falsch aufgebaut.",
    remedy: "Stellen Sie in <dl> nur Paare aus <dt> und <dd>.",
  },
  dlitem: {
    criteria: ["1.3.1"],
    message: "Ein <dt> oder <dd> steht außerhalb einer Beschreibungsliste.",
    remedy: "Setzen Sie es in ein <dl>.",
  },
  "empty-heading": {
    criteria: [],
    message: "Eine Überschrift ist leer.",
    remedy: "Geben Sie ihr Text, oder entfernen Sie sie.",
  },
  "empty-table-header": {
    criteria: [],
    message: "Eine Kopfzelle der Tabelle ist leer.",
    remedy: "Beschriften Sie sie, oder machen Sie aus der leeren Ecke ein <td>.",
  },
  "frame-focusable-content": {
    criteria: ["2.1.1"],
    message: "Ein eingebetteter Rahmen mit bedienbarem Inhalt ist von der Tastatur ausgeschlossen.",
    remedy: 'Entfernen Sie tabindex="-1" vom Rahmen.',
  },
  "frame-tested": {
    criteria: [],
    message: "Ein eingebetteter Rahmen konnte nicht mitgeprüft werden.",
    remedy: "Prüfen Sie die eingebettete Seite für sich, oder verlinken Sie sie nur.",
  },
  "frame-title": {
    criteria: ["4.1.2"],
    message: "Ein eingebetteter Rahmen hat keinen Titel.",
    remedy: "Sagen Sie im Attribut „title“, was er zeigt.",
  },
  "frame-title-unique": {
    criteria: ["4.1.2"],
    message: "Mehrere eingebettete Rahmen haben denselben Titel.",
    remedy: "Geben Sie jedem einen eigenen Titel.",
  },
  "heading-order": {
    criteria: [],
    message: "Eine Überschrift überspringt eine Ebene.",
    remedy: "Gliedern Sie Überschriften ohne Lücke: auf Ebene 2 folgt Ebene 3.",
  },
  "landmark-banner-is-top-level": {
    criteria: [],
    message: "Der Kopfbereich der Seite liegt in einem anderen Bereich.",
    remedy: "Setzen Sie <header> unmittelbar in <body>.",
  },
  "landmark-complementary-is-top-level": {
    criteria: [],
    message: "Ein ergänzender Bereich liegt in einem anderen Bereich.",
    remedy: "Setzen Sie <aside> unmittelbar in <body> oder <main>.",
  },
  "landmark-contentinfo-is-top-level": {
    criteria: [],
    message: "Der Fußbereich der Seite liegt in einem anderen Bereich.",
    remedy: "Setzen Sie <footer> unmittelbar in <body>.",
  },
  "landmark-main-is-top-level": {
    criteria: [],
    message: "Der Hauptinhalt liegt in einem anderen Bereich.",
    remedy: "Setzen Sie <main> unmittelbar in <body>.",
  },
  "landmark-no-duplicate-banner": {
    criteria: [],
    message: "Die Seite hat mehrere Kopfbereiche.",
    remedy: "Behalten Sie einen <header> auf oberster Ebene.",
  },
  "landmark-no-duplicate-contentinfo": {
    criteria: [],
    message: "Die Seite hat mehrere Fußbereiche.",
    remedy: "Behalten Sie einen <footer> auf oberster Ebene.",
  },
  "landmark-no-duplicate-main": {
    criteria: [],
    message: "Die Seite hat mehrere Hauptinhalte.",
    remedy: "Behalten Sie ein einziges <main>.",
  },
  "landmark-one-main": {
    criteria: [],
    message: "Der Hauptinhalt der Seite ist nicht ausgezeichnet.",
    remedy: "Setzen Sie ihn in <main>.",
  },
  "landmark-unique": {
    criteria: [],
    message: "Zwei Bereiche gleicher Art sind nicht zu unterscheiden.",
    remedy: "Geben Sie jedem einen eigenen Namen mit „aria-label“ oder „aria-labelledby“.",
  },
  list: {
    criteria: ["1.3.1"],
    message: "In einer Liste steht etwas anderes als Listenpunkte.",
    remedy: "Stellen Sie in <ul> und <ol> nur <li>.",
  },
  listitem: {
    criteria: ["1.3.1"],
    message: "Ein Listenpunkt steht außerhalb einer Liste.",
    remedy: "Setzen Sie <li> in ein <ul> oder <ol>.",
  },
  "nested-interactive": {
    criteria: ["4.1.2"],
    message: "Ein Bedienelement steckt in einem anderen.",
    remedy: "Stellen Sie beide nebeneinander.",
  },
  "page-has-heading-one": {
    criteria: [],
    message: "Der Seite fehlt die Hauptüberschrift.",
    remedy: "Beginnen Sie den Inhalt mit einem <h1>.",
  },
  region: {
    criteria: [],
    message: "Ein Teil des Inhalts liegt außerhalb der benannten Bereiche.",
    remedy: "Setzen Sie ihn in <header>, <nav>, <main> oder <footer>.",
  },
  "scope-attr-valid": {
    criteria: [],
    message: "Das Attribut „scope“ steht am falschen Element oder hat einen falschen Wert.",
    remedy: "Setzen Sie es nur an <th>, mit „col“, „row“, „colgroup“ oder „rowgroup“.",
  },
  "scrollable-region-focusable": {
    criteria: ["2.1.1", "2.1.3"],
    message: "Ein Bereich mit eigener Bildlaufleiste ist mit der Tastatur nicht erreichbar.",
    remedy: 'Geben Sie ihm tabindex="0", eine Rolle und einen Namen.',
  },
  "skip-link": {
    criteria: [],
    message: "Das Ziel des Sprunglinks gibt es nicht.",
    remedy: "Lassen Sie ihn auf die id des Hauptinhalts zeigen.",
  },
  tabindex: {
    criteria: [],
    message: "Ein Element drängt sich mit „tabindex“ in der Reihenfolge vor.",
    remedy: "Entfernen Sie „tabindex“, und ordnen Sie die Elemente im Quelltext.",
  },
  "table-duplicate-name": {
    criteria: [],
    message: "Überschrift und Zusammenfassung der Tabelle sind gleich.",
    remedy: "Entfernen Sie das Attribut „summary“.",
  },
  "td-headers-attr": {
    criteria: ["1.3.1"],
    message: "Das Attribut „headers“ nennt keine Kopfzelle dieser Tabelle.",
    remedy: "Berichtigen Sie die ids, oder nehmen Sie <th scope> und lassen Sie „headers“ weg.",
  },
  "th-has-data-cells": {
    criteria: ["1.3.1"],
    message: "Zu einer Kopfzelle gehört keine Datenzelle.",
    remedy: "Prüfen Sie den Aufbau der Tabelle; was kein Kopf ist, wird ein <td>.",
  },
};
