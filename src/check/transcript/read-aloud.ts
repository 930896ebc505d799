import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findBrowser } from "../browser/find-browser.ts";
import { runInTabs } from "../browser/pool.ts";
import { browserSession } from "../browser/session.ts";
import { CheckError } from "../check-error.ts";
import { readPa11yConfig } from "../engines/pa11y-config.ts";
import { transcribe } from "./transcribe.ts";

/** Keeps the browser off the network: right for files, wrong for addresses. */
const OFFLINE = "--host-resolver-rules=";

/**
 * The transcript of one page.
 * @param target an HTML file, a path below `folder`, or an address with http(s)
 * @throws CheckError when there is no such page, no browser, or the page cannot be read in time
 */
export async function readAloud(target: string, folder: string): Promise<string> {
  const url = await urlOf(target, folder);
  const { chromeLaunchConfig, timeout } = await readPa11yConfig();
  const args = chromeLaunchConfig.args.filter((arg) => url.startsWith("file:") || !arg.startsWith(OFFLINE));
  const session = browserSession(await findBrowser(), args);
  let transcript = "";
  try {
    await runInTabs([url], {
      session,
      tabs: 1,
      timeout,
      job: transcribe,
      onOutcome: (_, outcome) => {
        if ("failure" in outcome) throw unreadable(target, outcome.failure);
        transcript = outcome.result;
      },
    });
    return transcript;
  } finally {
    await session.close();
  }
}

function unreadable(target: string, reason: string): CheckError {
  return new CheckError(
    `„${target}“ lässt sich nicht vorlesen: ${reason}.`,
    "Öffnen Sie die Seite im Browser: Sie muss ohne Anmeldung, Weiterleitung und endlose Skripte laden.",
  );
}

async function urlOf(target: string, folder: string): Promise<string> {
  if (/^https?:/i.test(target)) {
    if (URL.canParse(target)) return new URL(target).href;
    throw new CheckError(
      `„${target}“ ist keine gültige Adresse.`,
      "Zum Beispiel: https://presse.example.org/index.html",
    );
  }
  for (const path of [target, join(folder, target)]) {
    const status = await stat(path).catch(() => null);
    if (status?.isFile()) return pathToFileURL(path).href;
  }
  throw new CheckError(
    `Die Seite „${target}“ gibt es weder als Datei noch im Ordner „${folder}“.`,
    `Nennen Sie eine HTML-Datei, eine Adresse oder den Pfad einer Seite wie „index.html“; „npm run build“ erzeugt „${folder}“.`,
  );
}
