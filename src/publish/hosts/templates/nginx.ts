import { GENERATED, type Hosting } from "./hosting.ts";
import { MEDIA_TYPES, PLAIN_NAMES, TEXT_TYPES } from "./media-types.ts";
import {
  DOCUMENT_ENDINGS,
  LONG_CACHE,
  MEDIA_FOLDER,
  PAGE_POLICY,
  SECURITY_HEADERS,
  SHORT_CACHE,
} from "./response-headers.ts";

/** A file to include in nginx's `server` block (1.18 or newer, modules of the standard packages). */
export function nginxTemplate({ basePath, redirects, gone, compressed }: Hosting): string {
  const page = [PAGE_POLICY, SHORT_CACHE];
  const documents = `\\.(${DOCUMENT_ENDINGS.join("|")})$`;
  return `# ${GENERATED}
# In den server-Block aufnehmen, der root und index setzt, an Stelle einer „location ${basePath}“:
#   include /etc/nginx/snippets/aushang-nginx.conf;
location ^~ ${basePath} {
${settings(basePath, compressed)}
${headers([SHORT_CACHE], "    ")}

    location ~ ${documents} {
${headers(page, "        ")}
    }
    location ^~ ${basePath}${MEDIA_FOLDER} {
${headers([LONG_CACHE], "        ")}
        location ~ ${documents} {
${headers([PAGE_POLICY, LONG_CACHE], "            ")}
        }
    }
    location ~ /(${PLAIN_NAMES.join("|")})$ {
        default_type text/plain;
${headers([SHORT_CACHE], "        ")}
    }
}
${redirects.map(({ from, to }) => `location = ${basePath}${from} { absolute_redirect off; return 301 ${basePath}${to}; }\n`).join("")}${gone
  .map((path) => `location = ${basePath}${path} { error_page 410 @aushang_gone; return 410; }\n`)
  .join("")}${
  gone.length === 0
    ? ""
    : `location @aushang_gone {
    types { text/html html; text/plain txt; }
    charset utf-8;
${headers(page, "    ")}
    try_files $uri =410;
}
`
}`;
}

function settings(basePath: string, compressed: boolean): string {
  const types = MEDIA_TYPES.map(({ type, endings }) => `        ${type} ${endings.join(" ")};`).join("\n");
  // nginx adds text/html to both lists by itself.
  const texts = TEXT_TYPES.map(({ type }) => type).filter((type) => type !== "text/html");
  return `    types {
${types}
    }
    default_type application/octet-stream;
    error_page 403 404 =404 ${basePath}404.html;
    charset utf-8;
    charset_types ${texts.join(" ")};
    gzip on;
    gzip_vary on;
    gzip_min_length 256;
    gzip_types ${texts.join(" ")};
${compressed ? "    gzip_static on;\n    # Mit dem Modul ngx_brotli auch: brotli_static on;" : "    # Liegen .gz-Dateien daneben (npm run build -- --compress): gzip_static on;"}`;
}

/** In nginx a block with one header of its own loses all those around it: each block names them all. */
function headers(own: readonly (readonly [string, string])[], indent: string): string {
  return [...SECURITY_HEADERS, ...own]
    .map(([name, value]) => `${indent}add_header ${name} "${value}"${name === "Cache-Control" ? "" : " always"};`)
    .join("\n");
}
