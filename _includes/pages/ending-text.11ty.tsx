import { formatDate } from "../../src/content/dates.ts";
import type { AddressEnding } from "../../src/site/endings.ts";
import type { Portal } from "../../src/site/portal.ts";
import { BOM } from "../../src/site/text-twin.ts";
import { absoluteUrl } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly ending: AddressEnding;
}

export const data = {
  pagination: { data: "portal.endingTexts", size: 1, alias: "ending" },
  permalink: ({ ending }: Data) => `/${ending.path}`,
};

/** The same for a plain-text address. */
export default function endingText({ portal, ending }: Data): string {
  return `${BOM}${explanation(portal, ending)}\n`;
}

function explanation(portal: Portal, ending: AddressEnding): string {
  switch (ending.kind) {
    case "moved":
      return `Der Inhalt hat eine neue Adresse:\n${absoluteUrl(portal, ending.to)}`;
    case "withdrawn":
      return `Der Text wurde am ${formatDate(ending.date)} zurückgezogen.\nGrund: ${ending.reason}`;
    case "erased":
      return `Der Text wurde am ${formatDate(ending.date)} aus rechtlichen Gründen gelöscht.`;
  }
}
