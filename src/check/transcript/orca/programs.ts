import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { CheckError } from "../../check-error.ts";

export const AT_SPI = "/usr/libexec/at-spi-bus-launcher";

/** What a screen reader needs around it, and the Debian package of each; paths are files, names programs. */
const NEEDED: Readonly<Record<string, string>> = {
  orca: "orca",
  "firefox-esr": "firefox-esr",
  Xvfb: "xvfb",
  openbox: "openbox",
  "dbus-daemon": "dbus-daemon",
  "dbus-send": "dbus-bin",
  [AT_SPI]: "at-spi2-core",
  localedef: "libc-bin",
  "/usr/share/i18n/locales/de_DE": "locales",
};

/** Debian packages that are missing here, sorted. */
export async function missingPackages(path = process.env.PATH ?? ""): Promise<readonly string[]> {
  const missing = await Promise.all(
    Object.entries(NEEDED).map(async ([name, debianPackage]) => ((await isThere(name, path)) ? [] : [debianPackage])),
  );
  return missing.flat().sort();
}

/** @throws CheckError that names the line which installs what is missing. */
export async function requirePrograms(path?: string): Promise<void> {
  const missing = await missingPackages(path);
  if (missing.length === 0) return;
  throw new CheckError(
    `Für den echten Screenreader fehlen Programme: ${missing.join(", ")}.`,
    `Installieren Sie sie unter Debian mit „apt-get install --no-install-recommends ${missing.join(" ")}“. Ohne sie geht „npm run transcript“.`,
  );
}

async function isThere(name: string, path: string): Promise<boolean> {
  const places = isAbsolute(name) ? [name] : path.split(delimiter).map((folder) => join(folder, name));
  const found = await Promise.all(
    places.map((place) =>
      access(place, constants.R_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
