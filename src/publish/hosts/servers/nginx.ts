import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "./find-program.ts";
import type { ServerKind } from "./server-kind.ts";

const TYPES = "/etc/nginx/mime.types";

/** nginx with the settings that its packages bring: their table of types, gzip as in Debian. */
export const nginx: ServerKind = {
  name: "nginx",
  find: () => findProgram("nginx"),
  versionArgs: ["-v"],
  prepare: ({ docroot, work, port, snippet }) => {
    const file = join(work, "nginx.conf");
    writeFileSync(
      file,
      `daemon off;
worker_processes 1;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
events { worker_connections 768; }
http {
  ${existsSync(TYPES) ? `include ${TYPES};` : "types { text/html html; }"}
  default_type application/octet-stream;
  gzip on;
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  server {
    listen 127.0.0.1:${port};
    root ${docroot};
    index index.html index.htm;
${snippet}
  }
}
`,
    );
    return ["-c", file, "-p", work, "-e", join(work, "error.log")];
  },
};
