import type { CDPSession, Protocol } from "puppeteer-core";
import { NotReached } from "./not-reached.ts";

/** What a server sent as a page, byte for byte, with compression undone. */
export interface Source {
  /** Where the page came from in the end. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** Bytes of a page; more would fill the memory, and no reader could use them. */
const LARGEST_SOURCE = 25_000_000;
const CHUNK = 1_000_000;
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
 * Takes the body of a paused answer and hands it on to the browser: both see the same bytes, and the server is asked
 * once. Throws NotReached when the answer is no page.
 */
export async function takeSource(session: CDPSession, paused: Protocol.Fetch.RequestPausedEvent): Promise<Source> {
  const { requestId, request, responseStatusCode = 0, responseHeaders = [] } = paused;
  assertPage(responseStatusCode, responseHeaders);
  const { stream } = await session.send("Fetch.takeResponseBodyAsStream", { requestId });
  const bytes = await readAll(session, stream);
  await session.send("Fetch.fulfillRequest", {
    requestId,
    responseCode: responseStatusCode,
    responseHeaders: responseHeaders.filter(({ name }) => !/^content-(?:encoding|length)$/i.test(name)),
    body: bytes.toString("base64"),
  });
  return { url: request.url, bytes };
}

function assertPage(status: number, headers: readonly Protocol.Fetch.HeaderEntry[]): void {
  const header = (wanted: string): string =>
    headers.find(({ name }) => name.toLowerCase() === wanted)?.value.trim() ?? "";
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

async function readAll(session: CDPSession, handle: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const { data, base64Encoded, eof } = await session.send("IO.read", { handle, size: CHUNK });
    const chunk = Buffer.from(data, base64Encoded === true ? "base64" : "utf8");
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_SOURCE) {
      await session.send("IO.close", { handle });
      throw new NotReached(`sie ist größer als ${LARGEST_SOURCE / 1_000_000} MB`, "Teilen Sie die Seite auf.");
    }
    if (eof) break;
  }
  await session.send("IO.close", { handle });
  return Buffer.concat(chunks);
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
