import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { releaseTextUrl, releaseUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { foreign } from "./release-list.tsx";

interface Props {
  readonly context: PageContext;
  readonly release: Release;
}

/** The same text in other languages or in plain language, and as plain text. */
export function OtherForms({ context, release }: Props): VNode {
  const { portal } = context;
  const original =
    release.versionOf === null || release.edition !== null ? undefined : portal.releaseById.get(release.versionOf);
  return (
    <section>
      <h2>Diese Mitteilung in anderer Form</h2>
      <ul>
        {original !== undefined && (
          <li>
            Ausgangstext: <a href={context.link(releaseUrl(original))}>{original.title}</a>
          </li>
        )}
        {(portal.versions.get(release.id) ?? []).map((version) => (
          <li key={version.id}>
            {versionName(version)}:{" "}
            <a href={context.link(releaseUrl(version))} lang={foreign(version)} hreflang={version.language}>
              {version.title}
            </a>
          </li>
        ))}
        <li>
          <a href={context.link(releaseTextUrl(release))} type="text/plain">
            Reiner Text zum Kopieren (TXT)
          </a>
        </li>
      </ul>
    </section>
  );
}

const LANGUAGE_NAMES = new Intl.DisplayNames(["de"], { type: "language" });
function versionName(version: Release): string {
  if (version.plainLanguage !== null)
    return version.plainLanguage === "einfach" ? "Einfache Sprache" : "Leichte Sprache";
  return LANGUAGE_NAMES.of(version.language) ?? version.language;
}
