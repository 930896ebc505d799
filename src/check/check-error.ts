/** A reason why checking cannot happen at all: wrong use or a missing tool, not a finding. Commands exit with 2. */
export class CheckError extends Error {
  override readonly name = "CheckError";

  /**
   * @param problem what is wrong, one German sentence
   * @param remedy what to do about it, one or more German sentences
   */
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}\n    Abhilfe: ${remedy}`, options);
  }
}

/** The first line of whatever was thrown: enough for a reader, without a stack. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? text;
}
