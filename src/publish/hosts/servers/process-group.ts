import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

const running = new Set<ChildProcess>();

/** Makes sure that a detached child ends when this process does, however it ends. Call the result when it is gone. */
export function killWithUs(child: ChildProcess): () => void {
  if (running.size === 0) watch();
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) unwatch();
  };
}

/** Ends a detached child with all its children, first politely. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  signal(child, "SIGTERM");
  for (let count = 0; count < 40 && child.exitCode === null && child.signalCode === null; count++) await wait(50);
  signal(child, "SIGKILL");
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group has ended.
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function watch(): void {
  process.on("exit", killAll);
  for (const name of SIGNALS) process.on(name, endWithChildren);
}

function unwatch(): void {
  process.off("exit", killAll);
  for (const name of SIGNALS) process.off(name, endWithChildren);
}

function killAll(): void {
  for (const child of running) signal(child, "SIGKILL");
}

function endWithChildren(): void {
  killAll();
  process.exit(2);
}
