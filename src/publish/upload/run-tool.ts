import { spawn } from "node:child_process";
import { PublishError } from "../publish-error.ts";

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, without a shell, with `input` on its standard input.
 * @throws PublishError when it is not installed; any exit code is returned.
 */
export async function runTool(program: string, args: readonly string[], input = ""): Promise<ToolResult> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  const collect = async (stream: NodeJS.ReadableStream): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  };
  // A program that ends early closes its input; its exit code tells why.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  try {
    const [code, stdout, stderr] = await Promise.all([ended, collect(child.stdout), collect(child.stderr)]);
    return { code, stdout, stderr };
  } catch (error) {
    throw new PublishError(
      `Das Programm „${program}“ lässt sich nicht starten.`,
      `Installieren Sie es (Debian und Ubuntu: „apt-get install ${program}“) oder nennen Sie ein anderes Ziel.`,
      { cause: error },
    );
  }
}

/** The error for a program that failed: its own last words, which name host and cause. */
export function toolError(program: string, address: string, { code, stderr }: ToolResult): PublishError {
  const words = stderr.trim().split("\n").slice(-3).join(" ");
  return new PublishError(
    `${program} konnte „${address}“ nicht erreichen oder dort nicht schreiben (Code ${code}): ${words}`,
    "Prüfen Sie Adresse, Zugang und Platz am Ziel. Was dort schon liegt, bleibt gültig; ein neuer Aufruf setzt fort.",
  );
}
