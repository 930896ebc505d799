import { isDate } from "../dates.ts";
import type { Report } from "../report.ts";
import { SLUG } from "../schema/fields.ts";

/** What the path of a release says: `releases/2024/2024-11-26-bericht.md`. */
export interface ReleaseName {
  /** `2024-11-26-bericht` */
  readonly id: string;
  readonly date: string;
  readonly slug: string;
}

/** Takes the path of a release apart; null with a finding when it does not keep the form. */
export function releaseName(path: string, file: string, report: Report): ReleaseName | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [, date = "", slug = ""] = /^(\d{4}-\d{2}-\d{2})-(.+)\.md$/.exec(name) ?? [];
  const wrong = (message: string, remedy: string) => {
    report.error("file-name", { file }, message, remedy);
    return null;
  };
  if (date !== "" && !isDate(date))
    return wrong(`Das Datum im Dateinamen „${name}“ gibt es nicht.`, "Das Datum im Dateinamen berichtigen.");
  if (date === "" || !SLUG.test(slug)) {
    const base = name.replace(/\.md$/i, "").replace(/^\d{4}-\d{2}-\d{2}-?/, "");
    return wrong(
      `Der Dateiname „${name}“ hat nicht die Form „JJJJ-MM-TT-kurzer-name.md“.`,
      `Die Datei umbenennen, z. B. in „${date === "" ? "2024-11-26" : date}-${toSlug(base)}.md“.`,
    );
  }
  const year = date.slice(0, 4);
  if (path !== `releases/${year}/${name}`)
    return wrong("Die Meldung liegt nicht im Ordner ihres Jahres.", `Die Datei nach „releases/${year}/“ verschieben.`);
  return { id: `${date}-${slug}`, date, slug };
}

/** Chapter files are numbered: `01-anerkennung.md`. */
export function chapterName(path: string, file: string, report: Report): { order: number; slug: string } | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [, order = "", slug = ""] = /^(\d{2})-(.+)\.md$/.exec(name) ?? [];
  if (SLUG.test(slug) && slug !== "massnahmen") return { order: Number(order), slug };
  if (slug === "massnahmen") {
    const message = "Der Name „massnahmen“ gehört der Liste der Maßnahmen.";
    report.error("file-name", { file }, message, "Die Datei anders nennen, z. B. „03-umsetzung.md“.");
    return null;
  }
  const example = `${order === "" ? "01" : order}-${toSlug(name.replace(/^\d+-|\.md$/gi, ""))}.md`;
  const message = `Der Dateiname „${name}“ hat nicht die Form „01-kurzer-name.md“.`;
  report.error("file-name", { file }, message, `Die Datei umbenennen, z. B. in „${example}“.`);
  return null;
}

/** Addresses that the site builds itself; a page must not take them. */
const RESERVED = /^(?:index|pressemitteilungen|strategie(?:-.*)?|dateien|befunde|404|\d{4}|(?:herausgeber|thema)-.*)$/;

/** The slug of a page: `impressum.md` becomes `impressum.html`. */
export function pageName(path: string, file: string, report: Report): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const slug = name.replace(/\.md$/, "");
  if (SLUG.test(slug) && !RESERVED.test(slug)) return slug;
  const [message, example] = RESERVED.test(slug)
    ? [`Die Adresse „${slug}.html“ vergibt das Portal selbst.`, `seite-${slug}`]
    : [`Der Dateiname „${name}“ besteht nicht nur aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen.`, slug];
  report.error(
    "file-name",
    { file },
    message,
    `Die Datei umbenennen, z. B. in „${toSlug(example.replace(/\.md$/i, ""))}.md“.`,
  );
  return null;
}

function toSlug(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "kurzer-name" : slug;
}
