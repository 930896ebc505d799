import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { PublishError } from "../src/publish/publish-error.ts";

/** Where a passphrase may come from when nobody sits at the terminal: never an argument, which every process can read. */
export const PASSPHRASE = "AUSHANG_PASSPHRASE";

/** The passphrase from the environment, else asked on the terminal without showing it. @throws PublishError without either. */
export async function passphrase(): Promise<string> {
  const given = process.env[PASSPHRASE];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) {
    throw new PublishError(
      "Der Schlüssel ist verschlüsselt, und hier ist kein Terminal, um nach der Passphrase zu fragen.",
      `Rufen Sie in einem Terminal auf, setzen Sie ${PASSPHRASE}, oder unterschreiben Sie mit --agent.`,
    );
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    const answer = terminal.question("", { signal: interrupted(terminal) });
    process.stderr.write("Passphrase: "); // only now: the terminal shows nothing any more
    return await answer;
  } catch (error) {
    throw new PublishError("Ohne Passphrase wird nichts unterschrieben.", "Rufen Sie neu auf.", {
      cause: error,
    });
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

function interrupted(terminal: { once: (event: "SIGINT" | "close", listener: () => void) => unknown }): AbortSignal {
  const controller = new AbortController();
  terminal.once("SIGINT", () => controller.abort());
  terminal.once("close", () => controller.abort());
  return controller.signal;
}
