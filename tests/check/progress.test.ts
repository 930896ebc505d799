import { expect, test } from "vitest";
import { terminalProgress } from "../../src/check/progress.ts";

function record(isTTY: boolean, times: readonly number[]) {
  const written: string[] = [];
  const clock = times.values();
  const stream = { isTTY, write: (text: string) => void written.push(text.replaceAll("\r\u001b[K", "")) };
  const progress = terminalProgress(stream, () => clock.next().value ?? 0);
  return { written, progress };
}

test("a terminal shows the step, the count and the remaining time", () => {
  const { written, progress } = record(true, [1000, 3000, 3050, 13_000, 21_000]);
  for (const done of [0, 2, 3, 4, 10]) progress({ phase: "Prüfung im Browser", done, total: 10 });
  expect(written).toEqual([
    "Prüfung im Browser: 0 von 10",
    "Prüfung im Browser: 2 von 10, noch etwa 8 s",
    "Prüfung im Browser: 4 von 10, noch etwa 18 s",
    "",
  ]);
});

test("long steps are told in minutes, and each step has its own clock", () => {
  const { written, progress } = record(true, [1000, 61_000, 70_000, 71_000]);
  progress({ phase: "A", done: 0, total: 10 });
  progress({ phase: "A", done: 1, total: 10 });
  progress({ phase: "B", done: 0, total: 2 });
  progress({ phase: "B", done: 1, total: 2 });
  expect(written).toEqual(["A: 0 von 10", "A: 1 von 10, noch etwa 9 min", "B: 0 von 2", "B: 1 von 2, noch etwa 1 s"]);
});

test("a pipe stays quiet", () => {
  const { written, progress } = record(false, []);
  progress({ phase: "A", done: 1, total: 2 });
  expect(written).toEqual([]);
});
