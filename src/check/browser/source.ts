import type { CDPSession, Protocol } from "puppeteer-core";
import { LARGEST_PAGE } from "../read-folder.ts";
import { NotReached } from "./not-reached.ts";
import { assertManageable } from "./size.ts";

/** What a server sent as a page, byte for byte, with compression undone. */
export interface Source {
  /** Where the page came from in the end. */
  readonly url: string;
  readonly bytes: Buffer;
}

const PAGE_TYPES = new Set(["text/html", "application/xhtml+xml"]);

const STATUS: Readonly<Record<number, readonly [reason: string, remedy: string]>> = {
  401: ["sie verlangt eine Anmeldung", "Geprüft wird nur, was ohne Anmeldung jeder sieht."],
  403: ["der Server verweigert sie", "Geprüft wird nur, was ohne Anmeldung jeder sieht."],
  404: ["es gibt sie auf dem Server nicht", "Prüfen Sie die Schreibweise der Adresse."],
  407: ["der Proxy verlangt eine Anmeldung", "Prüfen Sie die Einstellungen des Netzes."],
  410: ["der Server hat sie entfernt", "Nennen Sie die neue Adresse."],
  429: ["der Server will nicht so oft gefragt werden", "Versuchen Sie es später noch einmal."],
};

/**
 * Takes the body of a paused answer and lets the browser go on with it: both see the same bytes, and the server is
 * asked once. Throws NotReached when the answer is no page.
 */
export async function takeSource(session: CDPSession, paused: Protocol.Fetch.RequestPausedEvent): Promise<Source> {
  const { requestId, request, responseStatusCode = 0, responseHeaders = [] } = paused;
  const header = (wanted: string): string =>
    responseHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value.trim() ?? "";
  assertPage(responseStatusCode, header);
  const announced = Number(header("content-length"));
  assertSize(announced);
  const { body, base64Encoded } = await session.send("Fetch.getResponseBody", { requestId });
  const bytes = Buffer.from(body, base64Encoded ? "base64" : "utf8");
  assertSize(bytes.length);
  assertManageable(bytes.toString("latin1"));
  if (header("content-encoding") === "" && bytes.length < announced) {
    throw new NotReached("der Server bricht mitten in der Seite ab", "Versuchen Sie es noch einmal.");
  }
  await session.send("Fetch.continueRequest", { requestId });
  return { url: request.url, bytes };
}

function assertSize(bytes: number): void {
  if (bytes <= LARGEST_PAGE) return;
  throw new NotReached(`sie ist größer als ${LARGEST_PAGE / 1_000_000} MB`, "Teilen Sie die Seite auf.");
}

function assertPage(status: number, header: (name: string) => string): void {
  if (status < 200 || status > 299) {
    const [reason, remedy] = STATUS[status] ?? [
      status >= 500 ? "auf dem Server ist ein Fehler aufgetreten" : "der Server lehnt die Anfrage ab",
      "Öffnen Sie die Adresse selbst im Browser.",
    ];
    throw new NotReached(`${reason} (HTTP ${status})`, remedy);
  }
  if (status === 204 || status === 205) {
    throw new NotReached(`der Server schickt keinen Inhalt (HTTP ${status})`, "Prüfen Sie die Adresse.");
  }
  if (/^attachment\b/i.test(header("content-disposition"))) {
    throw new NotReached("der Server gibt sie nur zum Herunterladen", "Nennen Sie die Adresse einer Seite.");
  }
  const type = header("content-type").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "" && !PAGE_TYPES.has(type)) {
    throw new NotReached(
      `unter der Adresse liegt keine HTML-Seite, sondern „${type}“`,
      "Nennen Sie die Adresse einer Seite; andere Dateien werden nicht geprüft.",
    );
  }
}

/** The text as the browser reads it: in the encoding that it settled on (header, byte order mark, meta, or a guess). */
export function decodeAs(encoding: string, bytes: Buffer): string {
  const html = new TextDecoder(encoding).decode(bytes);
  if (!html.includes("\0")) return html;
  throw new NotReached(
    "unter der Adresse liegt keine HTML-Seite, sondern eine binäre Datei",
    "Prüfen Sie die Adresse.",
  );
}
