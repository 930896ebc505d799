import type { Portal } from "../../../site/portal.ts";
import type { Hosting } from "./hosting.ts";

/** What servers must know about a portal: its path from `baseUrl`, and the addresses that moved or were erased. */
export function hostingOf({ site, endings }: Portal, compressed: boolean): Hosting {
  return {
    basePath: new URL(site.config.baseUrl).pathname,
    redirects: endings.flatMap((ending) => (ending.kind === "moved" ? [{ from: ending.path, to: ending.to }] : [])),
    gone: endings.filter((ending) => ending.kind === "erased").map((ending) => ending.path),
    compressed,
  };
}
