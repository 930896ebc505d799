import { NotReached } from "./not-reached.ts";

const SPELLING = "Prüfen Sie die Schreibweise der Adresse und ob der Server läuft.";
const NETWORK = "Prüfen Sie die Verbindung zum Netz, und versuchen Sie es noch einmal.";
const CERTIFICATE =
  "Der Server braucht ein gültiges Zertifikat für diesen Namen; Browser zeigen die Seite sonst niemandem.";

/** Chromium's names of network errors (net_error_list.h): what happened, what to do. Names that begin alike share a line. */
const ERRORS: readonly (readonly [name: RegExp, reason: string, remedy: string])[] = [
  [/NAME_NOT_RESOLVED/, "diesen Servernamen gibt es nicht", SPELLING],
  [/CONNECTION_REFUSED/, "der Server nimmt keine Verbindung an", SPELLING],
  [/EMPTY_RESPONSE|CONNECTION_CLOSED/, "der Server legt auf, ohne zu antworten", SPELLING],
  [/CONNECTION_RESET|CONNECTION_ABORTED|SOCKET_NOT_CONNECTED/, "der Server bricht die Verbindung ab", NETWORK],
  [/CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED/, "der Server bricht mitten in der Seite ab", NETWORK],
  [/TIMED_OUT/, "der Server antwortet nicht", SPELLING],
  [/INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK/, "der Server ist von hier nicht erreichbar", NETWORK],
  [/TOO_MANY_REDIRECTS/, "der Server leitet im Kreis weiter", "Berichtigen Sie die Weiterleitungen auf dem Server."],
  [/CERT_AUTHORITY_INVALID/, "dem Zertifikat des Servers vertraut der Browser nicht", CERTIFICATE],
  [/CERT_DATE_INVALID/, "das Zertifikat des Servers ist abgelaufen oder noch nicht gültig", CERTIFICATE],
  [/CERT_COMMON_NAME_INVALID/, "das Zertifikat des Servers gilt für einen anderen Namen", CERTIFICATE],
  [/CERT_|PINNED/, "das Zertifikat des Servers ist ungültig", CERTIFICATE],
  [/SSL_/, "der Server spricht kein gültiges HTTPS", "Prüfen Sie, ob die Adresse mit http:// beginnen muss."],
  [/INVALID_HTTP_RESPONSE|INVALID_RESPONSE|RESPONSE_HEADERS/, "der Server antwortet nicht nach HTTP", SPELLING],
  [/CONTENT_DECODING_FAILED/, "der Server schickt beschädigte (falsch komprimierte) Bytes", NETWORK],
  [/UNSAFE_PORT/, "diesen Anschluss (Port) öffnet kein Browser", "Lassen Sie den Server auf einem anderen lauschen."],
];

/**
 * What a failed navigation means. @returns NotReached for an error of network or server, else the error itself
 * (a tab that died is worth a second try).
 */
export function explainNavigation(error: unknown): unknown {
  return error instanceof Error && error.message.includes("net::ERR_") ? notReachedBy(error.message) : error;
}

/** @param text holds the browser's name of the error, e.g. `net::ERR_CONNECTION_REFUSED` */
export function notReachedBy(text: string): NotReached {
  const name = /net::ERR_(\w+)/.exec(text)?.[1] ?? text;
  const known = ERRORS.find(([pattern]) => pattern.test(name));
  const [, reason, remedy] = known ?? [name, "der Browser konnte sie nicht laden", SPELLING];
  return new NotReached(`${reason} (${name})`, remedy);
}
