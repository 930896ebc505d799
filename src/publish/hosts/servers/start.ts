import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PublishError } from "../../publish-error.ts";
import { killWithUs, stopGroup } from "./process-group.ts";
import type { ServerKind } from "./server-kind.ts";

export interface RunningServer {
  /** e.g. `http://127.0.0.1:40123/`. */
  readonly origin: string;
  /** Ends the server and all its children and removes its files. */
  readonly stop: () => Promise<void>;
}

const TRIES = 3;

/**
 * Starts an installed server on a random port of 127.0.0.1, with its own configuration in a temporary folder.
 * It dies with this process.
 * @param snippet see `ServerPlace`.
 * @throws PublishError with the server's own words when it does not come up.
 */
export async function startServer(kind: ServerKind, docroot: string, snippet = ""): Promise<RunningServer> {
  const [program, ...before] = kind.find() ?? [];
  if (program === undefined) throw new PublishError(`${kind.name} ist nicht installiert.`, "Installieren Sie ihn.");
  let words = "";
  for (let count = 0; count < TRIES; count++) {
    const work = mkdtempSync(join(tmpdir(), "aushang-server-"));
    chmodSync(work, 0o755); // servers that give up root rights still read their configuration
    const port = await freePort();
    const args = kind.prepare({ docroot, work, port, snippet });
    const env = { ...process.env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work };
    const child = spawn(program, [...before, ...args], {
      cwd: work,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = collect(child);
    const forget = killWithUs(child);
    const stop = async (): Promise<void> => {
      await stopGroup(child);
      forget();
      rmSync(work, { recursive: true, force: true });
    };
    if (await listens(child, port)) return { origin: `http://127.0.0.1:${port}/`, stop };
    await stop();
    words = output();
  }
  throw new PublishError(`${kind.name} startet nicht: ${words.trim()}`, "Prüfen Sie die Installation des Servers.");
}

/** The version that an installed server tells, e.g. `1.22.1`; null when it is not installed. */
export function serverVersion(kind: ServerKind): string | null {
  const [program, ...before] = kind.find() ?? [];
  if (program === undefined) return null;
  const { stdout, stderr } = spawnSync(program, [...before, ...kind.versionArgs], { encoding: "utf8" });
  return /\d+\.\d+(?:\.\d+)?/.exec(`${stdout} ${stderr}`)?.[0] ?? "unbekannt";
}

function collect(child: ChildProcess): () => string {
  let text = "";
  const add = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-2000);
  };
  child.stdout?.on("data", add);
  child.stderr?.on("data", add);
  child.on("error", (error) => add(Buffer.from(error.message)));
  return () => text;
}

/** True as soon as the port answers; false when the server ends or is silent for ten seconds. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  for (let count = 0; count < 200; count++) {
    await wait(50);
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    if (await answers(port)) return child.exitCode === null;
  }
  return false;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (success: boolean): void => {
      socket.destroy();
      resolve(success);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}
