import { GENERATED, type Hosting } from "./hosting.ts";
import { LONG_CACHE, MEDIA_FOLDER, SECURITY_HEADERS } from "./response-headers.ts";

/**
 * `_headers` as hosts for static sites read it. Without a rule for single endings, which not all of them know, and
 * without naming a header twice for one path, which some of them join with a comma.
 */
export function headersFile({ basePath }: Hosting): string {
  const policy = ["Content-Security-Policy", "frame-ancestors 'none'"] as const;
  return `# ${GENERATED}
# In den Ordner der Website legen, die veröffentlicht wird.
${basePath}*
${[...SECURITY_HEADERS, policy].map(([name, value]) => `  ${name}: ${value}`).join("\n")}
${basePath}${MEDIA_FOLDER}*
  ${LONG_CACHE.join(": ")}
`;
}

/** `_redirects` for the same hosts. Where one of them cannot answer 410, the page that lies there tells it. */
export function redirectsFile({ basePath, redirects, gone }: Hosting): string {
  return `# ${GENERATED}
# In den Ordner der Website legen, die veröffentlicht wird.
${redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join("")}${gone
  .map((path) => `${basePath}${path} ${basePath}${path} 410!\n`)
  .join("")}`;
}
