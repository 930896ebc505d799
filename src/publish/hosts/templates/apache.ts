import { GENERATED, type Hosting } from "./hosting.ts";
import { MEDIA_TYPES, PLAIN_NAMES, TEXT_ENDINGS, TEXT_TYPES } from "./media-types.ts";
import {
  DOCUMENT_ENDINGS,
  LONG_CACHE,
  MEDIA_FOLDER,
  PAGE_POLICY,
  SECURITY_HEADERS,
  SHORT_CACHE,
} from "./response-headers.ts";

/**
 * `.htaccess` for the site's folder. Needs `AllowOverride FileInfo` (2.4 or newer); a module that is missing costs
 * only what it would have done, never the site.
 */
export function htaccessTemplate(hosting: Hosting): string {
  return `# ${GENERATED}
# Als .htaccess in den Ordner der Website legen. Nötig: AllowOverride FileInfo (oder All).
${directives(hosting)}`;
}

/** The same for the server's own configuration, which is faster and can forbid listings of folders. */
export function apacheTemplate(hosting: Hosting): string {
  return `# ${GENERATED}
# In den VirtualHost aufnehmen, mit dem Ordner der Website:
#   Define AUSHANG /var/www/presse
#   Include /etc/apache2/aushang-apache.conf
<Directory "\${AUSHANG}">
Options -Indexes -MultiViews
AllowOverride None
Require all granted
${directives(hosting)}</Directory>
`;
}

function directives({ basePath, redirects, gone, compressed }: Hosting): string {
  return [
    `ErrorDocument 404 ${basePath}404.html`,
    "AddDefaultCharset utf-8",
    guarded("mod_mime.c", types()),
    guarded("mod_headers.c", responseHeaders()),
    guarded("mod_filter.c", filters()),
    guarded(
      "mod_alias.c",
      redirects.map(({ from, to }) => `RedirectMatch 301 ^${literal(basePath + from)}$ ${basePath}${to}`),
    ),
    guarded("mod_rewrite.c", rewriting(basePath, gone, compressed)),
    ...gone.map(
      (path) => `<If "%{REQUEST_URI} == '${basePath}${path}'">\n  ErrorDocument 410 ${basePath}${path}\n</If>`,
    ),
    "",
  ]
    .filter((part, index, all) => part !== "" || index === all.length - 1)
    .join("\n");
}

function types(): string[] {
  return [
    ...MEDIA_TYPES.map(({ type, endings }) => `AddType ${type} ${dotted(endings)}`),
    `AddCharset utf-8 ${dotted(TEXT_ENDINGS)}`,
    // Apache's own table takes this ending for Breton.
    "RemoveLanguage .br",
    "AddEncoding br .br",
    "AddEncoding zstd .zst",
    "RemoveEncoding .gz",
    `<FilesMatch "\\.(${TEXT_ENDINGS.join("|")})\\.gz$">`,
    "  RemoveType .gz",
    "  AddEncoding gzip .gz",
    "</FilesMatch>",
    `<FilesMatch "^(${PLAIN_NAMES.join("|")})$">`,
    '  ForceType "text/plain; charset=utf-8"',
    "</FilesMatch>",
  ];
}

function responseHeaders(): string[] {
  return [
    ...SECURITY_HEADERS.map((header) => `Header always set ${quoted(header)}`),
    `Header set ${quoted(SHORT_CACHE)}`,
    `Header set ${quoted(LONG_CACHE)} "expr=%{REQUEST_URI} =~ m#/${MEDIA_FOLDER}#"`,
    `<FilesMatch "\\.(${DOCUMENT_ENDINGS.join("|")})(\\.(br|gz|zst))?$">`,
    `  Header always set ${quoted(PAGE_POLICY)}`,
    "</FilesMatch>",
    `<FilesMatch "\\.(${TEXT_ENDINGS.join("|")})(\\.(br|gz|zst))?$">`,
    "  Header merge Vary Accept-Encoding",
    "</FilesMatch>",
  ];
}

function filters(): string[] {
  const all = TEXT_TYPES.map(({ type }) => type).join(" ");
  return [
    "<IfModule mod_brotli.c>",
    `  AddOutputFilterByType BROTLI_COMPRESS ${all}`,
    "</IfModule>",
    "<IfModule mod_deflate.c>",
    `  AddOutputFilterByType DEFLATE ${all}`,
    "</IfModule>",
  ];
}

function rewriting(basePath: string, gone: readonly string[], compressed: boolean): string[] {
  if (gone.length === 0 && !compressed) return [];
  const twins = [
    ["zstd", "zst"],
    ["br", "br"],
    ["gzip", "gz"],
  ];
  return [
    "RewriteEngine On",
    `RewriteBase ${basePath}`,
    // The second look comes from ErrorDocument, which fetches the text that lies there.
    ...gone.flatMap((path) => ['RewriteCond %{ENV:REDIRECT_STATUS} =""', `RewriteRule ^${literal(path)}$ - [G]`]),
    ...(compressed ? twins : []).flatMap(([coding, ending]) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `RewriteRule ^(.+\\.(?:${TEXT_ENDINGS.join("|")}))$ $1.${ending} [L]`,
    ]),
  ];
}

function guarded(module: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<IfModule ${module}>\n${lines.map((line) => `  ${line}\n`).join("")}</IfModule>`;
}

function quoted([name, value]: readonly [string, string]): string {
  return `${name} "${value}"`;
}

function dotted(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(" ");
}

function literal(path: string): string {
  return path.replaceAll(".", "\\.");
}
