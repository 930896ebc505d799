import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findProgram } from "./find-program.ts";
import type { ServerKind } from "./server-kind.ts";

/** Servers without a configuration file. */
export const busybox: ServerKind = {
  name: "busybox httpd",
  find: () => findProgram("busybox"),
  versionArgs: [],
  prepare: ({ docroot, port }) => ["httpd", "-f", "-p", `127.0.0.1:${port}`, "-h", docroot],
};

export const python: ServerKind = {
  name: "Python http.server",
  find: () => findProgram("python3"),
  versionArgs: ["--version"],
  prepare: ({ docroot, port }) => ["-m", "http.server", `${port}`, "--bind", "127.0.0.1", "--directory", docroot],
};

export const sirv: ServerKind = {
  name: "sirv",
  find: () => {
    const manifest = resolvePackage("sirv-cli/package.json");
    return manifest === null ? null : [process.execPath, join(dirname(manifest), "bin.js")];
  },
  versionArgs: ["--version"],
  prepare: ({ docroot, port }) => [docroot, "--host", "127.0.0.1", "--port", `${port}`, "--quiet"],
};

function resolvePackage(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
}
