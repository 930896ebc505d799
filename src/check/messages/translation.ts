/** An engine's rule in our words. */
export interface Translation {
  /** WCAG 2.2 success criteria; empty for good practice beyond WCAG. */
  readonly criteria: readonly string[];
  /** What is wrong, one German sentence. */
  readonly message: string;
  /** What to do about it, one German sentence. */
  readonly remedy: string;
}

export type Translations = Readonly<Record<string, Translation>>;
