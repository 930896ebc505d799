import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { type LoadedContent, type LoadOptions, loadContent } from "../../src/content/load.ts";
import type { Site } from "../../src/content/model.ts";
import { type Finding, formatFinding } from "../../src/finding.ts";
import { CRITERIA } from "../../src/wcag/criteria.ts";

/** Paths below the content folder → text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const BUILD_TIME = "2024-12-01T09:00:00Z";

const address = "{ street: Rathausplatz 1, postalCode: 06108, city: Musterstadt }";

/** The smallest content folder without any finding. Tests change single files of it with `withFiles`. */
export const MINIMAL: Files = {
  "site.yaml": `title: Presseportal der Stadt Musterstadt
shortTitle: Presseportal
description: Meldungen der Stadt Musterstadt.
baseUrl: https://presse.example.org/
publisher: stadt
`,
  "publishers.yaml": `stadt:
  - validFrom: 2001-01-01
    name: Stadt Musterstadt
    officialName: Stadt Musterstadt, Der Oberbürgermeister
    unit: Pressestelle
    address: ${address}
    phone: (0345) 123-0
    mail: presse@example.org
    responsible: { name: Erika Mustermann, role: Pressesprecherin }
`,
  "channels.yaml": "- { id: web, name: Website, url: https://www.example.org/ }\n",
  "topics.yaml": "- { id: ehrenamt, name: Ehrenamt, description: Alles über freiwilliges Engagement. }\n",
  "house-style.yaml": "genderForm: pair\n",
  "legal.yaml": `imprint:
  provider: stadt
  representative: { name: Max Mustermann, role: Oberbürgermeister }
  contentResponsible: { name: Erika Mustermann, role: Pressesprecherin }
privacy:
  controller: stadt
  officer: { name: Datenschutzbeauftragte der Stadt, address: ${address}, mail: datenschutz@example.org }
  serverLogs:
    purpose: Betrieb und Schutz des Servers.
    legalBasis: Art. 6 Abs. 1 Buchst. e DSGVO
    retention: sieben Tage
    recipient: Rechenzentrum der Stadt
  rights: [Auskunft, Berichtigung, Löschung]
  authority: { name: Landesbeauftragte für den Datenschutz, address: ${address}, website: https://aufsicht.example.org/ }
accessibility:
  body: stadt
  laws: [BGG LSA]
  standard: WCAG 2.2, Stufe AA
  feedback: { mail: barrierefrei@example.org, formLink: https://www.example.org/kontakt, answerWithin: einen Monat }
  enforcement:
    name: Ombudsstelle
    address: ${address}
    website: https://ombudsstelle.example.org/
    explanation: Die Ombudsstelle vermittelt kostenfrei.
`,
  "pruefung.yaml": `created: 2024-06-01
method: Selbstbewertung
checklist:
${CRITERIA.map(({ number }) => `  ${number}: { result: erfüllt, by: Pressestelle, date: 2024-11-01 }\n`).join("")}`,
  "pages/impressum.md": page("imprint", "Impressum", ""),
  "pages/datenschutz.md": page("privacy", "Datenschutz", ""),
  "pages/barrierefreiheit.md": page("accessibility", "Erklärung zur Barrierefreiheit", ""),
  "pages/einfache-sprache.md": page("plain-language", "Einfache Sprache", "Hier stehen kurze Texte."),
  "pages/gebaerdensprache.md": page("sign-language", "Gebärdensprache", "Ein Film erklärt das Portal."),
  "releases/2024/2024-11-26-stadtfest.md": release(),
};

/** A page file. */
export function page(kind: string, title: string, body: string): string {
  return `---\nkind: ${kind}\ntitle: ${title}\nsummary: Kurz gesagt.\n---\n${body}\n`;
}

/** A release file; values are YAML as written, null leaves a field out. */
export function release(
  fields: Readonly<Record<string, string | null>> = {},
  body = "Das Fest beginnt um zehn Uhr.",
): string {
  const all = {
    title: "Stadt lädt zum Fest ein",
    summary: "Das Fest beginnt um zehn Uhr.",
    date: "2024-11-26",
    publishers: "[stadt]",
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : `${key}: ${value}\n`));
  return `---\n${lines.join("")}---\n\n${body}\n`;
}

/** The minimal folder with other files; null removes one. */
export function withFiles(changes: Readonly<Record<string, string | Uint8Array | null>>): Files {
  const files = Object.entries({ ...MINIMAL, ...changes });
  return Object.fromEntries(files.flatMap(([path, content]) => (content === null ? [] : [[path, content] as const])));
}

/** The minimal folder with one file changed by replacing text; fails when the text is not there. */
export function withEdit(path: string, from: string | RegExp, to: string | ((...parts: string[]) => string)): Files {
  const before = String(MINIMAL[path]);
  const after = typeof to === "string" ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`Nothing to replace in ${path}: ${from}`);
  return withFiles({ [path]: after });
}

let scratch: string | null = null;
let folders = 0;

/** Writes a content folder called `content` into a new temporary folder and returns its path. */
export function writeContent(files: Files = MINIMAL): string {
  if (scratch === null) {
    const created = mkdtempSync(join(tmpdir(), "aushang-content-"));
    process.on("exit", () => rmSync(created, { recursive: true, force: true }));
    scratch = created;
  }
  const folder = join(scratch, String(++folders), "content");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Writes and loads a content folder. */
export function load(files: Files = MINIMAL, options: Partial<LoadOptions> = {}): Promise<LoadedContent> {
  return loadContent(writeContent(files), { buildTime: BUILD_TIME, preview: false, ...options });
}

/** The site of a folder that must load without errors. */
export async function loadSite(files: Files = MINIMAL, options: Partial<LoadOptions> = {}): Promise<Site> {
  const { site, findings } = await load(files, options);
  if (site === null) throw new Error(`No site:\n${told(findings)}`);
  return site;
}

/** Findings as the terminal shows them. */
export function told(findings: readonly Finding[]): string {
  return findings.map(formatFinding).join("\n");
}

/** A whole, decodable PNG of one colour. */
export function png(width = 4, height = 3): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 0));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
