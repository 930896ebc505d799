import type { Finding } from "../../finding.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Pages and texts can say where they went; other files cannot. */
const CAN_SPEAK = /\.(?:html|txt)$/;

/**
 * Holds the ledger against what a build would write: no address that was ever published may vanish without an entry
 * that says why, and no entry may contradict the contents.
 * @param written paths of all files that the contents give, below the site's root.
 */
export function checkLedger(entries: readonly LedgerEntry[], written: ReadonlySet<string>): Finding[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return entries.flatMap((entry): Finding[] => {
    const finding = (rule: string, message: string, remedy: string): Finding[] => [
      { level: "error", rule, ...entry.place, message, remedy },
    ];
    const { path } = entry;
    if (entry.state === "published") {
      if (written.has(path)) return [];
      return finding(
        "address-vanished",
        `Die Adresse „${path}“ wurde veröffentlicht, die Inhalte ergeben sie aber nicht mehr.`,
        "Den Text wiederherstellen oder den Zustand auf „{ moved: … }“, „{ withdrawn: …, reason: … }“ oder „{ erased: … }“ setzen.",
      );
    }
    if (written.has(path)) {
      return finding(
        "address-taken",
        `Die Adresse „${path}“ steht als „${entry.state}“ im Verzeichnis, die Inhalte ergeben sie aber.`,
        "Den Zustand auf „published“ setzen oder die Inhaltsdatei umbenennen.",
      );
    }
    if (entry.state !== "moved") return [];
    if (!CAN_SPEAK.test(path)) {
      return finding(
        "address-cannot-move",
        `Die Datei „${path}“ kann nicht auf eine neue Adresse verweisen.`,
        "Die Datei unter ihrer alten Adresse behalten oder „{ erased: … }“ setzen.",
      );
    }
    return finalTarget(entry.path, byPath, written) === null
      ? finding(
          "address-moved-nowhere",
          `„${path}“ ist nach „${entry.to}“ umgezogen, dort steht aber nichts.`,
          "Das Ziel berichtigen; es muss eine Adresse sein, die die Inhalte ergeben.",
        )
      : [];
  });
}

/** Where a moved address leads in the end; null for a circle or a target that is not there. */
export function finalTarget(
  path: string,
  byPath: ReadonlyMap<string, LedgerEntry>,
  written: ReadonlySet<string>,
): string | null {
  const seen = new Set<string>();
  for (let at = path; !seen.has(at); ) {
    seen.add(at);
    if (written.has(at)) return at;
    const entry = byPath.get(at);
    if (entry?.state !== "moved") return null;
    at = entry.to;
  }
  return null;
}
