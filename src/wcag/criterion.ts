export type Principle = "Wahrnehmbar" | "Bedienbar" | "Verständlich" | "Robust";

/** A success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
  /** `1.4.10` */
  readonly number: string;
  readonly level: "A" | "AA";
  readonly title: string;
  /** Its name in addresses of the W3C: `reflow`. */
  readonly anchor: string;
  /** What no program can judge: a German sentence, made for press portals. */
  readonly look: string;
}

/** Short form for tables. */
export function criterion(
  number: string,
  level: Criterion["level"],
  title: string,
  anchor: string,
  look: string,
): Criterion {
  return { number, level, title, anchor, look };
}
