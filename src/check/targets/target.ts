import { realpath, stat } from "node:fs/promises";
import { normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { CheckError } from "../check-error.ts";

/** One thing that the operator wants checked; `name` is how reports call it, near to what was typed. */
export type Target =
  | { readonly kind: "folder"; readonly name: string; readonly path: string }
  | { readonly kind: "file"; readonly name: string; readonly path: string }
  | { readonly kind: "url"; readonly name: string; readonly url: string };

const PAGE = /\.html?$/i;

/** Understands folders, HTML files (also as file://…) and addresses of http(s). Throws CheckError for anything else. */
export async function toTarget(typed: string): Promise<Target> {
  if (/^https?:/i.test(typed)) return { kind: "url", name: typed, url: addressOf(typed) };
  const name = normalize(/^file:\/\//i.test(typed) ? localPath(typed) : typed).replace(/(?<=.)[/\\]$/, "");
  const status = await stat(name).catch(() => null);
  if (status === null) throw missing(typed);
  const path = await realpath(name);
  if (status.isDirectory()) return { kind: "folder", name, path };
  if (status.isFile() && PAGE.test(name)) return { kind: "file", name, path };
  throw new CheckError(
    `„${typed}“ ist keine HTML-Seite: Ihr Name endet nicht auf .html oder .htm.`,
    "Nennen Sie einen Ordner, eine HTML-Datei oder eine Adresse mit http:// oder https://.",
  );
}

function addressOf(typed: string): string {
  const url = /^https?:\/\/[^/]/i.test(typed) && URL.canParse(typed) ? new URL(typed) : null;
  if (url === null) {
    throw new CheckError(
      `„${typed}“ ist keine gültige Adresse.`,
      "Schreiben Sie sie wie in der Adresszeile des Browsers, zum Beispiel https://www.example.org/seite.html.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new CheckError(
      "In einer Adresse stehen ein Benutzername oder ein Kennwort; sie kämen in den Bericht.",
      "Lassen Sie beides weg. Geprüft wird nur, was ohne Anmeldung jeder sieht.",
    );
  }
  return url.href;
}

function localPath(typed: string): string {
  try {
    return fileURLToPath(typed);
  } catch {
    throw missing(typed);
  }
}

function missing(typed: string): CheckError {
  if (/^[a-z][a-z\d+.-]+:/i.test(typed)) {
    return new CheckError(
      `„${typed}“ lässt sich nicht prüfen.`,
      "Geprüft werden Ordner, HTML-Dateien und Adressen mit http:// oder https://.",
    );
  }
  const looksLikeHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?]|$)/i.test(typed) && !PAGE.test(typed);
  if (looksLikeHost) {
    return new CheckError(
      `Den Ordner oder die Datei „${typed}“ gibt es nicht.`,
      `Ist eine Adresse gemeint, schreiben Sie „https://${typed}“.`,
    );
  }
  const kind = PAGE.test(typed) ? "Die Datei" : "Den Ordner";
  return new CheckError(
    `${kind} „${typed}“ gibt es nicht.`,
    "Prüfen Sie die Schreibweise, oder erzeugen Sie die Ausgabe zuerst mit „npm run build“.",
  );
}
