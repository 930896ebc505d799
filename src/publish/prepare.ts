import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../content/model.ts";
import { type Finding, sortFindings } from "../finding.ts";
import { siteFiles } from "../site/files.ts";
import { buildPortal, type Portal, withEndings } from "../site/portal.ts";
import { loadStyle } from "../site/style.ts";
import { checkTexts } from "../site/texts.ts";
import { SIGNERS } from "../site/urls.ts";
import { checkLedger } from "./ledger/check-ledger.ts";
import { endingsOf } from "./ledger/endings.ts";
import { readLedger } from "./ledger/ledger.ts";
import { parseAllowedSigners } from "./signature/allowed-signers.ts";

/** Everything that is known before the first page is written: the portal, and what its texts and addresses lack. */
export function preparePortal(site: Site, contentFolder: string): { portal: Portal; findings: readonly Finding[] } {
  const signers = join(contentFolder, SIGNERS);
  const signed = existsSync(signers);
  const badSigners = signed ? parseAllowedSigners(readFileSync(signers, "utf8"), `content/${SIGNERS}`).findings : [];
  const portal = { ...buildPortal(site, loadStyle("_includes/style.css")), signed };
  const written = new Set(siteFiles(portal).flatMap((group) => group.files.map((file) => file.url)));
  const ledger = readLedger(contentFolder);
  return {
    portal: withEndings(portal, endingsOf(ledger.entries, written)),
    findings: sortFindings([
      ...checkTexts(portal),
      ...badSigners,
      ...ledger.findings,
      ...checkLedger(ledger.entries, written),
    ]),
  };
}
