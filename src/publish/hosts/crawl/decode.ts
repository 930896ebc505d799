/**
 * The text that a browser sees: byte order mark, else the charset of the header, else what the document says itself,
 * else windows-1252 (XML: UTF-8). WHATWG HTML, "determining the character encoding"; RFC 7303 for XML.
 */
export function decodeAsBrowser(bytes: Uint8Array, contentType: string): string {
  const charset = bomCharset(bytes) ?? headerCharset(contentType) ?? declaredCharset(bytes);
  return new TextDecoder(charset).decode(bytes);
}

function bomCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xff && b === 0xfe ? "utf-16le" : null;
}

function headerCharset(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? null;
}

function declaredCharset(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (/^\s*<\?xml\s/.test(start)) return /encoding\s*=\s*["']([^"']+)/i.exec(start)?.[1] ?? "utf-8";
  return /<meta\s[^>]*charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(start)?.[1] ?? "windows-1252";
}
