import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "./find-program.ts";
import type { ServerKind } from "./server-kind.ts";

const TYPES = "/usr/share/lighttpd/create-mime.conf.pl";

/** lighttpd with Debian's settings for static files. */
export const lighttpd: ServerKind = {
  name: "lighttpd",
  find: () => findProgram("lighttpd"),
  versionArgs: ["-v"],
  prepare: ({ docroot, work, port, snippet }) => {
    const file = join(work, "lighttpd.conf");
    writeFileSync(
      file,
      `server.modules = ("mod_indexfile", "mod_access", "mod_alias", "mod_redirect", "mod_dirlisting", "mod_staticfile")
server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${docroot}"
server.errorlog = "${work}/error.log"
index-file.names = ("index.php", "index.html")
url.access-deny = ("~", ".inc")
static-file.exclude-extensions = (".php", ".pl", ".fcgi")
${existsSync(TYPES) ? `include_shell "${TYPES}"` : 'mimetype.assign = (".html" => "text/html")'}
${snippet}
`,
    );
    return ["-D", "-f", file];
  },
};
