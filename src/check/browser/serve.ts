import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import type { Folder } from "../types.ts";

export interface FolderServer {
  /** Address of a page below the folder. */
  readonly urlOf: (path: string) => string;
  readonly close: () => Promise<void>;
}

const TEXT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".vtt": "text/vtt",
};
const BINARY_TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/vnd.microsoft.icon",
  ".pdf": "application/pdf",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".mp4": "video/mp4",
  ".mp3": "audio/mpeg",
};

/**
 * Serves a folder to the browser on 127.0.0.1. Pages are sent as they were read, so that the browser
 * sees the very bytes whose hash names the verdict; of other files only those that the folder was read with.
 */
export async function serveFolder(folder: Folder): Promise<FolderServer> {
  const pages = new Map(folder.pages.map((page) => [page.path, page]));
  const files = new Set(folder.files.map((file) => file.path));
  const bodyOf = async (path: string): Promise<string | Buffer | null> =>
    pages.get(path)?.html ?? (files.has(path) ? await readFile(join(folder.root, path)) : null);
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? "/");
    const body = await bodyOf(path).catch(() => null);
    if (body === null) response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Nicht gefunden");
    else response.writeHead(200, { "content-type": typeOf(path), "cache-control": "no-store" }).end(body);
  });
  const origin = `http://127.0.0.1:${await listen(server)}/`;
  return {
    urlOf: (path) => origin + path.split("/").map(encodeURIComponent).join("/"),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname).slice(1);
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return "";
  }
}

function typeOf(path: string): string {
  const extension = extname(path).toLowerCase();
  const text = TEXT_TYPES[extension];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return BINARY_TYPES[extension] ?? "application/octet-stream";
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object") resolve(address.port);
      else reject(new Error("kein Anschluss auf 127.0.0.1"));
    });
  });
}
