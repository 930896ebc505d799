import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const MAIL = `Amt für Feste

Das Fest: „Tag der Chöre“

Alle Chöre des Landes singen auf dem Markt. Der [Plan](#) liegt im Rathaus.

> Bühne frei!
`;

const REGISTRY = `amt:
  - validFrom: "2000-01-01"
    name: Amt für Feste
    officialName: Amt für Feste der Stadt Muster
    unit: Pressestelle
    address: { street: Markt 1, postalCode: "12345", city: Musterstadt }
    phone: (030) 23125-100
    mail: presse@example.org
    responsible: { name: Erika Mustermann, role: Pressesprecherin }
`;

export interface House {
  readonly folder: string;
  /** A copy of the project's content with the sender of the mail in its registry. */
  readonly content: string;
  readonly mail: string;
  /** Where the mail goes with the date 2024-05-06. */
  readonly written: string;
}

/** A folder of its own with content and a mail; the caller removes it. */
export function newHouse(): House {
  const folder = mkdtempSync(join(tmpdir(), "aushang-import-"));
  const content = join(folder, "content");
  cpSync(join(root, "content"), content, { recursive: true });
  const publishers = join(content, "publishers.yaml");
  writeFileSync(publishers, `${readFileSync(publishers, "utf8")}\n${REGISTRY}`);
  const mail = join(folder, "mail.txt");
  writeFileSync(mail, MAIL);
  const written = join(content, "releases", "2024", "2024-05-06-das-fest-tag-der-choere.md");
  return { folder, content, mail, written };
}
