import { execFileSync, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { test } from "vitest";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of `scripts/` as npm does, without a terminal. @param env in addition to this process's. */
export async function runScript(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return run(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], env);
}

/** Runs any program. @param input what it reads from its standard input. */
export async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input: Uint8Array | string = "",
): Promise<Outcome> {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  child.stdin.on("error", () => undefined); // it may have ended without reading
  child.stdin.end(input);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, out, err };
}

/** `test` for what needs a foreign program; where that is missing, the test says so by its name and on the console. */
export function testWith(program: string): (name: string, body: () => Promise<void>) => void {
  if (hasProgram(program)) return (name, body) => test(name, body);
  return (name) =>
    test(`${name} (not tried: ${program} is missing here)`, () => {
      console.info(`Nicht geprüft, denn „${program}“ fehlt: ${name}`);
    });
}

function hasProgram(name: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
