import { PublishError } from "../../publish-error.ts";

/** An address that moved; both are paths below the site's root, e.g. `2024/11/26/alt.html`. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What a server's configuration is made from. */
export interface Hosting {
  /** Path of the site on its host, with slashes at both ends: `/` or `/presse/`. */
  readonly basePath: string;
  readonly redirects: readonly Redirect[];
  /** Paths whose content was erased: the file that lies there says so, and the server answers 410. */
  readonly gone: readonly string[];
  /** True when the build wrote `.gz`, `.br` and `.zst` twins. */
  readonly compressed: boolean;
}

const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/**
 * The same data, when every path in it can stand in any configuration without quoting.
 * @throws PublishError naming the first path that cannot.
 */
export function checkedHosting(hosting: Hosting): Hosting {
  const { basePath, redirects, gone } = hosting;
  const inner = basePath.slice(1, -1);
  if (basePath !== "/" && !(basePath === `/${inner}/` && PATH.test(inner))) {
    throw new PublishError(
      `„${basePath}“ ist kein Pfad für eine Website.`,
      "Er beginnt und endet mit einem Schrägstrich, zum Beispiel „/presse/“.",
    );
  }
  const unsafe = [...redirects.flatMap(({ from, to }) => [from, to]), ...gone].find((path) => !PATH.test(path));
  if (unsafe === undefined) return hosting;
  throw new PublishError(
    `„${unsafe}“ kann nicht in einer Serverkonfiguration stehen.`,
    "Erlaubt sind Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich, ohne Schrägstrich am Anfang.",
  );
}

/** First line of every generated file, after the comment sign. */
export const GENERATED = "Erzeugt mit „npm run hosts -- --write ORDNER“. Nicht von Hand ändern.";
