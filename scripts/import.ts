import { stdin, stdout } from "node:process";
import { parseArgs } from "node:util";
import { askOn } from "../src/import/ask.ts";
import { formatDoubt } from "../src/import/doubts.ts";
import { importFile } from "../src/import/import-file.ts";
import { fail } from "./terminal.ts";

const USAGE = `Aufruf: npm run import -- DATEI.txt [Optionen]
Übernimmt eine Pressemail in eine Inhaltsdatei. Nichts wird erfunden, nichts überschrieben; Zweifel werden genannt.
  --date JJJJ-MM-TT      Datum der Mitteilung, wenn es nicht im Text steht
  --number 419/2023      Nummer
  --place ORT            Ort
  --publisher KENNUNG    Herausgeber aus publishers.yaml
  --responsible NAME     verantwortliche Person, wird als Kontakt eingetragen
  --summary TEXT         Zusammenfassung (sonst der erste Satz)
  --out DATEI.md         Zieldatei (sonst releases/JJJJ/JJJJ-MM-TT-name.md im Inhaltsordner)
  --content ORDNER       Inhaltsordner (sonst content)
  --doubts DATEI         Liste der Zweifel auch als Markdown-Datei
  --dry-run              zeigt das Ergebnis und schreibt nichts`;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: text,
      number: text,
      place: text,
      publisher: text,
      responsible: text,
      summary: text,
      out: text,
      content: { type: "string", default: "content" },
      doubts: text,
      "dry-run": flag,
      help: flag,
    },
  });
  const { out, content, doubts, help, "dry-run": dryRun, ...options } = values;
  const [file, ...more] = positionals;
  if (help) {
    console.log(USAGE);
  } else if (file === undefined || more.length > 0) {
    fail(new Error(`Geben Sie genau eine Datei an.\n\n${USAGE}`), USAGE);
  } else {
    const terminal = stdin.isTTY && stdout.isTTY ? askOn(stdin, stdout) : null;
    try {
      const imported = await importFile({ file, content, out, doubts, dryRun, options }, terminal?.ask ?? null);
      for (const doubt of imported.doubts) console.error(formatDoubt(doubt, file));
      const count = imported.doubts.length;
      console.error(count === 0 ? "Keine Zweifel." : `${count} Zweifel: Die Datei ist ein Entwurf (draft: true).`);
      if (dryRun) stdout.write(imported.text);
      else console.log(`Geschrieben: ${imported.path}`);
    } finally {
      terminal?.close();
    }
  }
} catch (error) {
  fail(error, USAGE);
}
