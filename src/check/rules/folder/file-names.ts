import { CHECKSUMS, SIGNATURE, SIGNERS } from "../../../site/urls.ts";
import { houseFolderRule } from "../rule.ts";

const GOOD = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z0-9]+$/;
/** Their names are those that `sha256sum` and `ssh-keygen` users expect. */
const EXCEPTIONS = new Set([CHECKSUMS, SIGNATURE, SIGNERS]);
const COMPRESSED = /\.(?:gz|br|zst)$/;

/** At home names are `[a-z0-9-]` with one dot: they survive every server, disk and mirror. */
export const fileNames = houseFolderRule("file-names", [], ({ folder }, report) => {
  const paths = new Set(folder.files.map(({ path }) => path));
  for (const path of paths) {
    const isTwin = COMPRESSED.test(path) && paths.has(path.replace(COMPRESSED, ""));
    if (GOOD.test(path) || EXCEPTIONS.has(path) || isTwin) continue;
    report.error(
      { file: path },
      "Der Name enthält andere Zeichen als Kleinbuchstaben, Ziffern und Bindestriche, oder nicht genau einen Punkt.",
      "Benennen Sie die Datei um, zum Beispiel „bericht-2024.pdf“.",
    );
  }
});
