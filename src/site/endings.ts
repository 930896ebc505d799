/** What an address still says when its content is no longer there. */
export type AddressEnding = { readonly path: string } & (
  | {
      readonly kind: "moved";
      /** Path below the root where the content is now; never itself an ending. */
      readonly to: string;
    }
  | { readonly kind: "withdrawn"; readonly date: string; readonly reason: string }
  | { readonly kind: "erased"; readonly date: string }
);

const TITLES: Record<AddressEnding["kind"], string> = {
  moved: "Umgezogen",
  withdrawn: "Zurückgezogen",
  erased: "Gelöscht",
};

/** Name of an ended address for lists and titles; the path makes it unique. */
export function endingTitle(ending: AddressEnding): string {
  return `${TITLES[ending.kind]}: ${ending.path}`;
}

/** Pages among the endings; the others are plain texts. */
export function isPage(ending: AddressEnding): boolean {
  return ending.path.endsWith(".html");
}
