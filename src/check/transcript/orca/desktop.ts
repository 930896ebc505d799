import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inTime } from "../../browser/in-time.ts";
import { CheckError } from "../../check-error.ts";
import { AT_SPI } from "./programs.ts";

const run = promisify(execFile);
const CUSTOMIZATIONS = fileURLToPath(new URL("orca-customizations.py", import.meta.url));
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Milliseconds for one of the programs to come up. */
const PATIENCE = 20_000;

/** A German desktop without a screen in a folder of its own; nothing of the machine's user is read or changed. */
export interface Desktop {
  readonly home: string;
  /** Where the screen reader looks for its synthesiser. */
  readonly speechSocket: string;
  readonly start: (program: string, args: readonly string[]) => ChildProcess;
  readonly close: () => Promise<void>;
}

/** Starts display, window manager and message buses. @throws CheckError when one of them does not come up. */
export async function openDesktop(): Promise<Desktop> {
  const home = await mkdtemp(join(tmpdir(), "aushang-orca-"));
  const speechSocket = join(home, "speech.sock");
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_DATA_HOME: join(home, "data"),
    LANG: "de_DE.UTF-8",
    LANGUAGE: "de",
    LOCPATH: join(home, "locale"),
    SPEECHD_ADDRESS: `unix_socket:${speechSocket}`,
    GSETTINGS_BACKEND: "memory",
    GTK_MODULES: "gail:atk-bridge",
    MOZ_ENABLE_WAYLAND: "0",
  };
  const desktop: Desktop = {
    home,
    speechSocket,
    start: (program, args) => {
      const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "ignore", "pipe"] });
      child.on("error", () => undefined); // told by whoever waits for it
      children.push(child);
      return child;
    },
    close: async () => {
      for (const signal of SIGNALS) process.off(signal, interrupted);
      for (const child of children.reverse()) await end(child);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  try {
    await makeLocale(env.LOCPATH ?? home);
    await mkdir(join(home, "data", "orca"), { recursive: true });
    await copyFile(CUSTOMIZATIONS, join(home, "data", "orca", "orca-customizations.py"));
    const display = desktop.start("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
    env.DISPLAY = `:${await firstLine("Xvfb", display.stdio[3])}`;
    const bus = desktop.start("dbus-daemon", ["--session", "--nofork", "--nopidfile", "--print-address=1"]);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine("dbus-daemon", bus.stdout);
    desktop.start("openbox", []);
    desktop.start(AT_SPI, ["--launch-immediately"]);
    for (const switched of ["IsEnabled", "ScreenReaderEnabled"]) await switchOn(switched, env);
    return desktop;
  } catch (error) {
    await desktop.close();
    throw error;
  }

  /** Nothing stays behind of a run that somebody stops. */
  function interrupted(): void {
    void desktop.close().finally(() => process.exit(2));
  }
}

/** Ends a process that we started; one that does not go is killed. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await inTime(gone, 3_000).catch(async () => {
    child.kill("SIGKILL");
    await gone;
  });
}

/** Orca speaks the language of the locale, and a bare Debian has none but C. */
async function makeLocale(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // It exits with 1 for mere warnings; whether German came about is seen in the speech.
  await run("localedef", ["-i", "de_DE", "-f", "UTF-8", join(folder, "de_DE.UTF-8")]).catch(() => undefined);
}

async function switchOn(property: string, env: NodeJS.ProcessEnv): Promise<void> {
  const args = ["--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"];
  const set = ["org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", `string:${property}`];
  await run("dbus-send", [...args, ...set, "variant:boolean:true"], { env, timeout: PATIENCE });
}

async function firstLine(program: string, stream: unknown): Promise<string> {
  const failed = new CheckError(
    `„${program}“ startet nicht.`,
    "Rufen Sie das Programm von Hand auf und beheben Sie, was es meldet.",
  );
  if (!isReadable(stream)) throw failed;
  try {
    const [line] = await inTime(once(createInterface({ input: stream }), "line"), PATIENCE);
    return String(line);
  } catch {
    throw failed;
  }
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === "object" && stream !== null && "pipe" in stream;
}
