import type { VNode } from "preact";
import type { Release } from "../../src/content/model.ts";
import { releaseUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";
import { foreign } from "./release-list.tsx";

/** The next newer and next older release. */
export function Pager({
  context,
  release,
}: {
  readonly context: PageContext;
  readonly release: Release;
}): VNode | null {
  const { older = null, newer = null } = context.portal.neighbours.get(release.id) ?? {};
  if (older === null && newer === null) return null;
  return (
    <nav class="blaettern" aria-label="Blättern">
      <ul>
        {newer !== null && <Step label="Neuer" context={context} release={newer} />}
        {older !== null && <Step label="Älter" context={context} release={older} />}
      </ul>
    </nav>
  );
}

function Step({
  label,
  context,
  release,
}: {
  readonly label: string;
  readonly context: PageContext;
  readonly release: Release;
}): VNode {
  return (
    <li>
      {label}:{" "}
      <a href={context.link(releaseUrl(release))} lang={foreign(release)}>
        <Inline text={release.title} language={release.language} />
      </a>
    </li>
  );
}
