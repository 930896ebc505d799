import type { Release } from "../../src/content/model.ts";
import type { Portal } from "../../src/site/portal.ts";
import { textTwin } from "../../src/site/text-twin.ts";
import { releaseTextUrl } from "../../src/site/urls.ts";

interface Data {
  readonly portal: Portal;
  readonly release: Release;
}

export const data = {
  pagination: { data: "portal.site.releases", size: 1, alias: "release" },
  permalink: ({ release }: Data) => `/${releaseTextUrl(release)}`,
};

/** The plain-text twin: what journalists copy. */
export default function releaseText({ portal, release }: Data): string {
  return textTwin(portal, release);
}
