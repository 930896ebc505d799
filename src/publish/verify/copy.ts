import type { Finding } from "../../finding.ts";
import type { ManifestEntry } from "../manifest.ts";
import { printable } from "../path-problem.ts";
import { compareBytes } from "../site-tree.ts";

/** A copy of a site, wherever it lies. Both functions throw PublishError when it cannot be reached at all. */
export interface SiteCopy {
  /** The bytes of a small file, null when the copy has none. */
  readonly read: (path: string) => Promise<Buffer | null>;
  /** Names every file that is changed, missing or, where that can be seen, foreign; sorted by path. */
  readonly compare: (entries: readonly ManifestEntry[], onFile: () => void) => Promise<readonly Finding[]>;
}

const MESSAGES = {
  changed: "Die Datei ist verändert: Ihre Prüfsumme ist nicht die aus SHA256SUMS.",
  missing: "Die Datei fehlt.",
  foreign: "Die Datei gehört nicht zur Website: SHA256SUMS nennt sie nicht.",
  link: "Hier liegt eine Verknüpfung oder ein Gerät statt einer Datei; ihr wird nicht gefolgt.",
  twin: "Der komprimierte Zwilling entpackt sich nicht zu der Datei, neben der er liegt.",
} as const;

const REMEDIES = {
  changed: "Holen Sie die Datei neu vom Herausgeber.",
  missing: "Holen Sie die Datei neu vom Herausgeber.",
  foreign: "Löschen Sie die Datei aus der Kopie, oder fragen Sie den Herausgeber.",
  link: "Ersetzen Sie sie durch die Datei selbst, oder löschen Sie sie.",
  twin: "Löschen Sie ihn: Die Website braucht ihn nicht, und „npm run build -- --compress“ schreibt ihn neu.",
} as const;

/** What a file of a copy has against it; the rule is `copy-changed`, `copy-missing`, `copy-foreign`, `copy-link` or `copy-twin`. */
export function copyFinding(kind: keyof typeof MESSAGES, path: string): Finding {
  return {
    level: "error",
    rule: `copy-${kind}`,
    file: printable(path),
    message: MESSAGES[kind],
    remedy: REMEDIES[kind],
  };
}

/** Findings in the order of their paths' bytes. */
export function sortByPath(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => compareBytes(a.file, b.file));
}
