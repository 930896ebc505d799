import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Server as NetServer } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readPa11yConfig } from "../../../src/check/engines/pa11y-config.ts";
import type { CheckReport } from "../../../src/check/report/report.ts";
import { checkTargets } from "../../../src/check/targets/check-targets.ts";
import { temporaryFolder } from "../support.ts";

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of answers by path that is gone when the test is over; anything else is 404. @returns its origin, and what it was asked for */
export async function serve(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    const answer =
      answers[path] ?? ((missing) => missing.writeHead(404, { "content-type": "text/html" }).end("<h1>Weg"));
    answer(response, request);
  });
  return { origin: `http://127.0.0.1:${await listen(server)}`, asked };
}

/** Listens on 127.0.0.1 until the test is over. @returns the port */
export async function listen(server: Server | NetServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
  const address = server.address();
  return isInternet(address) ? address.port : 0;
}

function isInternet(address: AddressInfo | string | null): address is AddressInfo {
  return address !== null && typeof address === "object";
}

export function page(html: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
}

/** Checks in a real browser, with `timeout` seconds for each page and no cache. */
export async function check(targets: readonly string[], timeout = 30): Promise<CheckReport> {
  const reportDir = join(await temporaryFolder(), "bericht");
  const pa11y = { ...(await readPa11yConfig()), timeout: timeout * 1_000 };
  return checkTargets(targets, reportDir, { browser: true, cacheDir: null, pa11y });
}

/** How each page's verdict came about, by name. */
export function statesOf({ checked }: CheckReport): Record<string, string> {
  return Object.fromEntries(checked.map(({ path, browser }) => [path, browser]));
}

/** Rules of the certain findings about a page, witnesses included. */
export function errorsOf({ findings }: CheckReport, name: string): string[] {
  return findings.flatMap(({ file, level, rule, witnesses = [rule] }) =>
    file === name && level === "error" ? witnesses : [],
  );
}

/** What the report says of a page by a rule; empty when it says nothing. */
export function messageOf({ findings }: CheckReport, name: string, rule: string): string {
  return findings.find((finding) => finding.file === name && finding.rule === rule)?.message ?? "";
}
