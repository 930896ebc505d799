import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "./find-program.ts";
import type { ServerKind } from "./server-kind.ts";

const ENABLED = "/etc/apache2/mods-enabled";

/** Apache with the modules and their settings that Debian enables; `.htaccess` is ignored, as by default. */
export const apache: ServerKind = {
  name: "Apache",
  // The configuration of other distributions lies elsewhere and is not known here.
  find: () => (existsSync(ENABLED) ? findProgram("apache2") : null),
  versionArgs: ["-v"],
  prepare: ({ docroot, work, port, snippet }) => {
    const file = join(work, "apache.conf");
    writeFileSync(
      file,
      `ServerRoot "${work}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
DefaultRuntimeDir "${work}"
PidFile "${work}/apache.pid"
Mutex file:${work} default
ErrorLog "${work}/error.log"
${process.getuid?.() === 0 ? "User www-data\nGroup www-data" : ""}
IncludeOptional ${ENABLED}/*.load
IncludeOptional ${ENABLED}/*.conf
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
DocumentRoot "${docroot}"
<Directory "${docroot}">
  Options Indexes FollowSymLinks
  AllowOverride None
  Require all granted
</Directory>
${snippet}
`,
    );
    return ["-f", file, "-D", "FOREGROUND"];
  },
};
