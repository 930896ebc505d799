import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { epoch } from "../src/content/dates.ts";
import { formatFinding, hasErrors } from "../src/finding.ts";
import { fileError, PublishError } from "../src/publish/publish-error.ts";
import { folderCopy } from "../src/publish/verify/folder-copy.ts";
import { urlCopy } from "../src/publish/verify/url-copy.ts";
import { verifyCopy } from "../src/publish/verify.ts";
import { fail, steps } from "./terminal.ts";

const USAGE = `Aufruf: npm run verify -- ORDNER|ADRESSE [--signers DATEI] [--identity MAILADRESSE] [--date ZEITPUNKT]
Prüft eine Kopie der Website: die Unterschrift unter SHA256SUMS und jede Datei.
--signers   Liste erlaubter Schlüssel (allowed_signers), der Sie trauen; ohne sie beweist die Unterschrift nur,
            dass die Kopie in sich stimmt.
--identity  Mailadresse, die unterschrieben haben muss.
--date      Zeitpunkt, zu dem der Schlüssel gegolten haben muss (Vorgabe: jetzt), z. B. 2026-01-31T12:00:00Z.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      signers: { type: "string" },
      identity: { type: "string" },
      date: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const [source, ...more] = positionals;
  if (values.help) console.log(USAGE);
  else if (source === undefined || more.length > 0) {
    throw new PublishError(
      "Nennen Sie genau einen Ordner oder eine Adresse.",
      "„npm run verify -- --help“ zeigt, wie.",
    );
  } else {
    const remote = /^https?:/i.test(source);
    const progress = steps();
    const result = await verifyCopy(remote ? urlCopy(source) : folderCopy(source), {
      signers: values.signers === undefined ? null : await readSigners(values.signers),
      identity: values.identity ?? null,
      at: values.date === undefined ? Date.now() : instant(values.date),
      onProgress: (done, all) => progress.step(`Prüfe Datei ${done} von ${all}`),
    });
    progress.done();
    for (const finding of result.findings) console.log(formatFinding(finding));
    if (result.signer !== null) console.log(`Unterschrieben von ${result.signer}, Schlüssel ${result.fingerprint}.`);
    if (remote) console.log("Über HTTP nicht zu sehen: Dateien, die SHA256SUMS nicht nennt.");
    const good = !hasErrors(result.findings);
    console.log(`${result.files} Dateien geprüft: ${good ? "Die Kopie stimmt." : "Die Kopie stimmt nicht."}`);
    process.exitCode = good ? 0 : 1;
  }
} catch (error) {
  fail(error, USAGE);
}

async function readSigners(file: string): Promise<string> {
  return await readFile(file, "utf8").catch((error: unknown) => {
    throw fileError(error, file);
  });
}

function instant(text: string): number {
  try {
    return epoch(text);
  } catch (error) {
    throw new PublishError(`„${text}“ ist kein Zeitpunkt.`, "Beispiel: 2026-01-31T12:00:00Z", { cause: error });
  }
}
