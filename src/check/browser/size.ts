/** Engines and probes need some 25 seconds for 40,000 elements; from 60,000 on it is minutes and gigabytes. */
export const MOST_ELEMENTS = 50_000;

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
