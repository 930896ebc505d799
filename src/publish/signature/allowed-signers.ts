import { epoch } from "../../content/dates.ts";
import type { Finding } from "../../finding.ts";
import { keyOfBlob, parsePublicKey } from "./public-key.ts";

/** The file that names the keys of a site, in its root and in the content folder. */
export const SIGNERS = "allowed_signers";

/** One line of an `allowed_signers` file (ssh-keygen(1), ALLOWED SIGNERS). */
export interface AllowedSigner {
  /** Pattern list, normally one mail address. */
  readonly principals: string;
  readonly publicKey: Buffer;
  /** Pattern list; absent allows every use. */
  readonly namespaces?: string;
  /** Milliseconds since 1970, both inclusive; absent is open. */
  readonly validAfter?: number;
  readonly validBefore?: number;
}

const REMEDY =
  'Schreiben Sie die Zeile so: presse@example.org namespaces="file",valid-after="20260101Z" ssh-ed25519 AAAA…';

/** Reads the file. Lines that `ssh-keygen` would not understand, or would read differently elsewhere, are findings. */
export function parseAllowedSigners(
  text: string,
  file: string,
): { readonly signers: readonly AllowedSigner[]; readonly findings: readonly Finding[] } {
  const signers: AllowedSigner[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    try {
      signers.push(parseLine(line));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const place = { file, line: index + 1 };
      findings.push({ level: "error", rule: "signers-damaged", ...place, message: error.message, remedy: REMEDY });
    }
  }
  return { signers, findings };
}

/** @throws RangeError with a German sentence for a line that names no usable key. */
function parseLine(line: string): AllowedSigner {
  const [principals, ...words] = line.trim().match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
  const options = /^(ssh|sk|ecdsa)-/.test(words[0] ?? "") ? "" : (words.shift() ?? "");
  const publicKey = parsePublicKey(words.join(" "));
  if (principals === undefined || publicKey === null) {
    throw new RangeError("Die Zeile nennt keinen öffentlichen Schlüssel.");
  }
  if (keyOfBlob(publicKey) === null) {
    throw new RangeError(`Der Schlüssel ist vom Typ „${words[0]}“; geprüft wird nur ssh-ed25519.`);
  }
  const signer = { principals: principals.replaceAll('"', ""), publicKey };
  return (options.match(/(?:"[^"]*"|[^,"])+/g) ?? []).reduce(withOption, signer);
}

function withOption(signer: AllowedSigner, option: string): AllowedSigner {
  const [, name, value] = /^([a-z-]+)="([^"]*)"$/i.exec(option) ?? [];
  if (value !== undefined) {
    if (name === "namespaces") return { ...signer, namespaces: value };
    if (name === "valid-after") return { ...signer, validAfter: parseTime(value) };
    if (name === "valid-before") return { ...signer, validBefore: parseTime(value) };
  }
  throw new RangeError(`Die Angabe „${option}“ ist unbekannt.`);
}

/** `YYYYMMDDZ`, `YYYYMMDDHHMMZ` or `YYYYMMDDHHMMSSZ`. Without Z it would depend on the reader's time zone. */
function parseTime(text: string): number {
  const [, year, month, day, hour = "00", minute = "00", second = "00"] =
    /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z$/.exec(text) ?? [];
  try {
    return epoch(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  } catch {
    throw new RangeError(`„${text}“ ist kein Zeitpunkt der Form JJJJMMTTZ oder JJJJMMTTHHMMSSZ (Z: Weltzeit).`);
  }
}
