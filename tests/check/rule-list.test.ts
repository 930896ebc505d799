import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { probeCriteria } from "../../src/check/probes/index.ts";
import { ruleCriteria } from "../../src/check/rules/index.ts";

const CHECK = new URL("../../src/check/", import.meta.url);
const DEFINITION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+ = (?:\w+Rule|probe)\(/u;

interface Documented {
  readonly id: string;
  readonly criteria: readonly string[];
  readonly text: string;
  readonly file: string;
  readonly examples: string;
}

/** Our own rules in the order of a report, with the comments that document them. */
function documented(): Documented[] {
  const read = (room: string, all: readonly { id: string; criteria: readonly string[] }[]) => {
    const files = readdirSync(new URL(`${room}/`, CHECK), { recursive: true, encoding: "utf8" });
    const paths = files.map((file) => file.replaceAll("\\", "/")).filter((file) => /^[\w-]+\/[\w-]+\.ts$/.test(file));
    return all.map(({ id, criteria }) => {
      const name = id.split("/").at(-1) ?? id;
      const found = paths
        .filter((path) => path.endsWith(`/${name}.ts`))
        .map((path) => ({ path, text: DEFINITION.exec(readFileSync(new URL(`${room}/${path}`, CHECK), "utf8"))?.[1] }))
        .find(({ text }) => text !== undefined);
      const text = (found?.text ?? "").replace(/\s*\n\s*\*\s?/g, " ").trim();
      const path = found?.path ?? "";
      const examples = room === "probes" ? `probes/examples/${name}.ts` : `rules/${path.replace(/\.ts$/, ".test.ts")}`;
      return { id, criteria, text, file: `${room}/${path}`, examples: `../../tests/check/${examples}` };
    });
  };
  return [...read("rules", ruleCriteria), ...read("probes", probeCriteria)];
}

test("every rule says in a sentence of its own what it demands", () => {
  const silent = documented().filter(({ text }) => text.length < 40 || !/[.?]$/.test(text));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("every rule that stands for criteria names one of them", () => {
  const vague = documented().filter(
    ({ criteria, text }) => criteria.length > 0 && !criteria.some((one) => text.includes(one)),
  );
  expect(vague.map(({ id }) => id)).toEqual([]);
});

test("the list of rules is complete (renew it with `npx vitest run -u` on this file)", async () => {
  const lines = documented().map(({ id, criteria, text, file, examples }) => {
    return `| [${id}](${file}) | ${criteria.join(", ")} | ${text.replaceAll("|", "\\|")} | [examples](${examples}) |`;
  });
  const head = "# The project's own rules\n\nMade from the rules themselves; a test keeps it complete.\n";
  const list = [head, "| Rule | WCAG 2.2 | What it demands | |", "|---|---|---|---|", ...lines, ""].join("\n");
  await expect(list).toMatchFileSnapshot("../../src/check/RULES.md");
});
