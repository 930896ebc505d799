import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { onTestFinished } from "vitest";

/**
 * Serves these files on 127.0.0.1 with Range and Content-Length, as the WACZ specification demands of a host.
 * @returns the address of the root, with a slash at the end.
 */
export async function serveRanges(
  files: Readonly<Record<string, { readonly type: string; readonly bytes: Buffer }>>,
): Promise<string> {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? "/", "http://x").pathname.slice(1)];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { type, bytes } = file;
    const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    const start = from === "" ? (to === "" ? 0 : Math.max(0, bytes.length - Number(to))) : Number(from);
    const end = from === "" || to === "" ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
    const headers = { "content-type": type, "accept-ranges": "bytes", "content-length": end - start + 1 };
    const range = { "content-range": `bytes ${start}-${end}/${bytes.length}` };
    if (request.headers.range === undefined) response.writeHead(200, headers);
    else response.writeHead(206, { ...headers, ...range });
    response.end(request.method === "HEAD" ? undefined : bytes.subarray(start, end + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/`;
}

/** A file for `serveRanges`. */
export function served(path: string, type: string): { readonly type: string; readonly bytes: Buffer } {
  return { type, bytes: readFileSync(path) };
}
