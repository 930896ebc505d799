import { readdirSync, readFileSync } from "node:fs";

export interface Usage {
  /** Processor time, user and system. */
  readonly seconds: number;
  /** The most memory used at one moment; what processes share counts once. */
  readonly megabytes: number;
}

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
const PERIOD = 200;
/** Measuring memory costs the system much more than reading times: every tenth look. */
const MEMORY_EVERY = 10;

/**
 * Watches what this process and everything it starts use together, browsers and their many processes included. Linux
 * only. `stop` gives what was used since; what a process used in its last moments may be missing.
 */
export function watchFamily(): { readonly stop: () => Usage } {
  const before = new Map(family().map(({ pid, ticks }) => [pid, ticks]));
  const latest = new Map<number, number>();
  let most = 0;
  let last = 0;
  let looks = 0;
  const look = (): void => {
    const living = family();
    for (const { pid, ticks } of living) latest.set(pid, ticks);
    if (looks++ % MEMORY_EVERY > 1) return;
    const now = living.reduce((sum, { pid }) => sum + kilobytes(pid), 0);
    // A process about to become another program shows its parent's memory once more: two looks in a row must agree.
    most = Math.max(most, Math.min(last, now));
    last = now;
  };
  const timer = setInterval(look, PERIOD).unref();
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const ticks = [...latest].reduce((sum, [pid, ticks]) => sum + ticks - (before.get(pid) ?? 0), 0);
      return { seconds: ticks / TICKS_PER_SECOND, megabytes: most / 1024 };
    },
  };
}

interface Member {
  readonly pid: number;
  readonly parent: number;
  /** Used by itself. */
  readonly ticks: number;
}

function family(): Member[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const members = new Set([process.pid]);
  // Numbers of processes may start again at the bottom: look until no more children are found.
  for (let size = 0; size !== members.size; ) {
    size = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid));
}

function readStat(pid: string): Member[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold blanks: fields are counted behind it. See proc(5), fields 4, 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    return []; // it has ended meanwhile
  }
}

/** The process's share of memory, see `Pss` in proc(5). */
function kilobytes(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // it has ended meanwhile
  }
}
