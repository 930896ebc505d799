import { stderr } from "node:process";

/** One line of progress that overwrites itself on a terminal; silent in a pipe. */
export function steps(): { readonly step: (text: string) => void; readonly done: () => void } {
  if (!stderr.isTTY) return { step: () => undefined, done: () => undefined };
  const clear = "\r\u001b[K";
  return { step: (text) => stderr.write(`${clear}${text} …`), done: () => stderr.write(clear) };
}

/** Prints what went wrong outside the content (wrong option, no browser, full disk) and sets exit code 2. */
export function fail(error: unknown, usage: string): void {
  const message = error instanceof Error ? error.message : String(error);
  const wrongOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  console.error(wrongOption ? `Der Aufruf stimmt nicht: ${message}\n\n${usage}` : `Abgebrochen: ${message}`);
  process.exitCode = 2;
}
