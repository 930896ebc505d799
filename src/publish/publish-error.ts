/** A reason why publishing work cannot be done at all: wrong use or environment, not a finding. Commands exit with 2. */
export class PublishError extends Error {
  override readonly name = "PublishError";

  /**
   * @param problem what is wrong, one German sentence
   * @param remedy what to do about it, one or more German sentences
   */
  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem}\n    Abhilfe: ${remedy}`, options);
  }
}

const CAUSES: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ["gibt es nicht", "Prüfen Sie die Schreibweise."],
  ENOTDIR: ["ist nicht erreichbar, denn ein Teil des Pfades ist kein Ordner", "Prüfen Sie die Schreibweise."],
  EISDIR: ["ist ein Ordner, gebraucht wird eine Datei", "Nennen Sie die Datei selbst."],
  EACCES: ["ist für Sie gesperrt", "Geben Sie sich die nötigen Rechte, oder nennen Sie einen anderen Ort."],
  EPERM: ["ist für Sie gesperrt", "Geben Sie sich die nötigen Rechte, oder nennen Sie einen anderen Ort."],
  EROFS: ["liegt auf einem schreibgeschützten Datenträger", "Nennen Sie einen anderen Ort."],
  ENOSPC: ["lässt sich nicht schreiben: Der Datenträger ist voll", "Schaffen Sie Platz, und rufen Sie neu auf."],
  EDQUOT: [
    "lässt sich nicht schreiben: Ihr Speicherplatz ist verbraucht",
    "Schaffen Sie Platz, und rufen Sie neu auf.",
  ],
  ERR_FS_FILE_TOO_LARGE: ["ist größer als 2 GiB", "Teilen Sie die Datei auf."],
};

/** Whatever a file operation threw, in German where the cause is known; other errors as they are. */
export function fileError(error: unknown, path: string): unknown {
  const cause = CAUSES[errorCode(error) ?? ""];
  return cause === undefined ? error : new PublishError(`„${path}“ ${cause[0]}.`, cause[1], { cause: error });
}

/** The system's name for an error (`ENOENT`, `ECONNREFUSED` …), undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
