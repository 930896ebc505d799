import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "./find-program.ts";
import type { ServerKind } from "./server-kind.ts";

/** Caddy with the file server that its package sets up. */
export const caddy: ServerKind = {
  name: "Caddy",
  find: () => findProgram("caddy"),
  versionArgs: ["version"],
  prepare: ({ docroot, work, port, snippet }) => {
    const file = join(work, "Caddyfile");
    writeFileSync(
      file,
      `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${docroot}
${snippet === "" ? "\tfile_server" : snippet}
}
`,
    );
    return ["run", "--config", file, "--adapter", "caddyfile"];
  },
};
