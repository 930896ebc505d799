import { GENERATED, type Hosting } from "./hosting.ts";
import { MEDIA_TYPES, PLAIN_NAMES } from "./media-types.ts";
import {
  DOCUMENT_ENDINGS,
  LONG_CACHE,
  MEDIA_FOLDER,
  PAGE_POLICY,
  SECURITY_HEADERS,
  SHORT_CACHE,
} from "./response-headers.ts";

/** A file to import into Caddy's site block (2.6 or newer). */
export function caddyTemplate({ basePath, redirects, gone, compressed }: Hosting): string {
  const site = `${basePath}*`;
  const media = `${basePath}${MEDIA_FOLDER}*`;
  const documents = [...DOCUMENT_ENDINGS.map((ending) => `*.${ending}`), basePath].join(" ");
  return `# ${GENERATED}
# In den Block der Website aufnehmen, der root setzt, an Stelle von file_server:
#   import aushang.caddy
${basePath === "/" ? "" : `redir ${basePath.slice(0, -1)} ${basePath} 301\n`}${redirects.map(({ from, to }) => `redir ${basePath}${from} ${basePath}${to} 301\n`).join("")}handle ${site} {
	encode zstd gzip
	header {
${SECURITY_HEADERS.map((header) => `		${quoted(header)}`).join("\n")}
	}
	@media path ${media}
	header @media ${quoted(LONG_CACHE)}
	@other not path ${media}
	header @other ${quoted(SHORT_CACHE)}
	@documents path ${documents}
	header @documents ${quoted(PAGE_POLICY)}
${MEDIA_TYPES.map(typeHeader).join("\n")}
	@plain path ${PLAIN_NAMES.map((name) => basePath + name).join(" ")}
	header @plain Content-Type "text/plain; charset=utf-8"
${gone.length === 0 ? "" : `	@gone path ${gone.map((path) => basePath + path).join(" ")}\n	handle @gone {\n		file_server {\n			status 410\n		}\n	}\n`}	handle {
		file_server${compressed ? " {\n			precompressed zstd br gzip\n		}" : ""}
	}
}
handle_errors {
	@aushang path ${site}
	handle @aushang {
		rewrite * ${basePath}404.html
		header {
			Content-Type "text/html; charset=utf-8"
			-Cache-Control
${[...SECURITY_HEADERS, PAGE_POLICY].map((header) => `			${quoted(header)}`).join("\n")}
		}
		file_server
	}
}
`;
}

function typeHeader({ type, text, endings }: (typeof MEDIA_TYPES)[number]): string {
  const [name] = endings;
  return `	@type_${name} path ${endings.map((ending) => `*.${ending}`).join(" ")}
	header @type_${name} Content-Type "${type}${text ? "; charset=utf-8" : ""}"`;
}

function quoted([name, value]: readonly [string, string]): string {
  return `${name} "${value}"`;
}
