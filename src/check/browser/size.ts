/** The engines need minutes and gigabytes for more, and the browser itself for much more. */
export const MOST_ELEMENTS = 150_000;

/**
 * Throws when the source of a page names more elements than can be judged in time: told before the browser starts to
 * lay them out, so that no page takes the memory of its neighbours.
 */
export function assertManageable(html: string): void {
  const tags = html.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > MOST_ELEMENTS) throw new Error(tooMany(tags));
}

export function tooMany(elements: number): string {
  return `sie hat ${elements} Elemente, geprüft werden höchstens ${MOST_ELEMENTS}`;
}
