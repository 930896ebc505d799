import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { earlReport } from "../../../src/check/evidence/earl.ts";
import type { CheckReport } from "../../../src/check/report/report.ts";
import { CRITERIA, criterionByNumber, criterionUrl } from "../../../src/wcag/criteria.ts";
import { checklist, lone, owner, report } from "./support.ts";

const EARL = "http://www.w3.org/ns/earl#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const BASE = "file:///pruefbericht/earl.jsonld";
const SITE = "https://presse.example.org/amt/";
const quads = z.array(
  z.object({
    subject: z.object({ value: z.string() }),
    predicate: z.object({ value: z.string() }),
    object: z.object({ value: z.string() }),
  }),
);

/** The triples that a program reads out of the file, by subject. Nothing is fetched. */
async function read(run: CheckReport) {
  const linkTo = (path: string) => (run.owner === null ? `../seiten/${path}` : `${SITE}${path}`);
  const document: unknown = JSON.parse(JSON.stringify(earlReport(run, linkTo)));
  const parsed = quads.parse(
    await jsonld.toRDF(z.record(z.string(), z.json()).parse(document), {
      base: BASE,
      documentLoader: async (url) => {
        throw new Error(`Must not fetch ${url}`);
      },
    }),
  );
  const nodes = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of parsed) {
    const node = nodes.get(subject.value) ?? new Map<string, string[]>();
    nodes.set(subject.value, node);
    node.set(predicate.value, [...(node.get(predicate.value) ?? []), object.value]);
  }
  return nodes;
}

type Nodes = Awaited<ReturnType<typeof read>>;

function ofType(nodes: Nodes, type: string) {
  return [...nodes].filter(([, node]) => node.get(TYPE)?.includes(EARL + type)).map(([id, node]) => ({ id, node }));
}

function assertions(nodes: Nodes) {
  return ofType(nodes, "Assertion").map(({ node }) => {
    const result = nodes.get(node.get(`${EARL}result`)?.[0] ?? "");
    const of = (name: string) => node.get(EARL + name)?.[0] ?? "";
    const outcome = result?.get(`${EARL}outcome`)?.[0]?.replace(EARL, "");
    return { by: of("assertedBy"), subject: of("subject"), test: of("test"), mode: of("mode"), outcome, node, result };
  });
}

const reviewed = report({
  owner: owner({ checklist: checklist("erfüllt", { "1.2.1": { result: "offen", isCurrent: false } }) }),
});

describe("the EARL report", () => {
  test("is made of what the EARL 1.0 Schema wants of each assertion", async () => {
    for (const run of [report(), reviewed]) {
      const nodes = await read(run);
      const all = assertions(nodes);
      expect(all.length).toBeGreaterThan(CRITERIA.length);
      const typed = (id: string, ...types: string[]) =>
        types.some((type) =>
          nodes
            .get(id)
            ?.get(TYPE)
            ?.includes(EARL + type),
        );
      for (const { by, subject, test: criterion, mode, outcome, result } of all) {
        expect(typed(by, "Assertor", "Software"), by).toBe(true);
        expect(typed(subject, "TestSubject"), subject).toBe(true);
        expect(typed(criterion, "TestCase", "TestRequirement"), criterion).toBe(true);
        expect([`${EARL}automatic`, `${EARL}manual`]).toContain(mode);
        expect(["passed", "failed", "cantTell", "inapplicable", "untested"]).toContain(outcome);
        expect(result?.get(TYPE)).toEqual([`${EARL}TestResult`]);
      }
    }
  });

  test("uses only words that EARL has", async () => {
    const used = new Set<string>();
    for (const [, node] of await read(reviewed))
      for (const [predicate, values] of node)
        for (const iri of [predicate, ...values]) if (iri.startsWith(EARL)) used.add(iri.slice(EARL.length));
    const classes = "Assertion Assertor Software TestSubject TestCase TestRequirement TestResult".split(" ");
    const properties = "assertedBy subject test result mode outcome pointer info".split(" ");
    const individuals = "automatic manual passed failed cantTell inapplicable untested".split(" ");
    expect([...used].filter((word) => ![...classes, ...properties, ...individuals].includes(word))).toEqual([]);
  });

  test("loses no term: every key of the file means something", async () => {
    const linkTo = (path: string) => `${SITE}${path}`;
    const document = z.record(z.string(), z.json()).parse(JSON.parse(JSON.stringify(earlReport(reviewed, linkTo))));
    const strictly: Parameters<typeof jsonld.expand>[1] & { safe: boolean } = { safe: true, base: BASE };
    const expanded = await jsonld.expand(document, strictly);
    expect(expanded.length).toBeGreaterThan(CRITERIA.length);
  });

  test("tells which tool in which version found what on which page, and where", async () => {
    const nodes = await read(reviewed);
    const failed = assertions(nodes).find(
      ({ subject, outcome }) => subject === `${SITE}2024/11.html` && outcome === "failed",
    );
    expect(failed?.test).toBe(`${BASE}#regel/axe/image-alt`);
    expect(nodes.get(failed?.by ?? "")?.get("http://purl.org/dc/terms/hasVersion")).toEqual(["4.11.4"]);
    const pointers = failed?.result?.get(`${EARL}pointer`)?.map((id) => nodes.get(id));
    expect(pointers?.flatMap((one) => one?.get("http://www.w3.org/2009/pointers#expression") ?? [])).toEqual([
      "#inhalt > img",
    ]);
    expect(pointers?.flatMap((one) => one?.get("http://www.w3.org/2009/pointers#lineNumber") ?? [])).toEqual(["12"]);
    expect(nodes.get(failed?.test ?? "")?.get("http://purl.org/dc/terms/isPartOf")).toEqual([
      "https://www.w3.org/TR/WCAG22/#non-text-content",
    ]);
  });

  test("says of each criterion what programs and what people say", async () => {
    const nodes = await read(reviewed);
    const on = (number: string) => {
      const url = criterionUrl(criterionByNumber(number) ?? raise(number));
      return assertions(nodes)
        .filter(({ test: criterion }) => criterion === url)
        .map(({ mode, outcome }) => `${mode.replace(EARL, "")} ${outcome}`);
    };
    expect(on("1.1.1")).toEqual(["automatic failed", "manual passed"]);
    expect(on("1.4.3")).toEqual(["automatic cantTell", "manual passed"]);
    expect(on("1.2.1")).toEqual(["automatic untested"]);
  });

  test("calls a rule passed, failed or unsure on the whole site, and untested without a browser", async () => {
    const off = report({ findings: [lone({ rule: "titel", level: "warning" })] });
    const checked = off.checked.map(({ path }) => ({ path, browser: "off" as const }));
    const nodes = await read({ ...off, checked });
    const bySite = Object.fromEntries(
      assertions(nodes)
        .filter(({ subject, test: rule }) => subject === "file:///seiten/" && rule.includes("#regel/"))
        .map(({ test: rule, outcome }) => [rule.split("#regel/")[1], outcome]),
    );
    expect(bySite).toEqual({ titel: "cantTell", "axe/image-alt": "untested", "axe/color-contrast": "untested" });
  });

  test("names pages of other people by their place beside the report", async () => {
    const nodes = await read(report());
    expect(ofType(nodes, "TestSubject").map(({ id }) => id)).toEqual([
      "file:///seiten/",
      "file:///seiten/2024/11.html",
      "file:///seiten/2024/12.html",
    ]);
  });
});

function raise(what: string): never {
  throw new Error(what);
}
