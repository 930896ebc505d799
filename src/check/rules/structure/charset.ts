import { attribute, elements } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

const LIMIT = 1_024;

/** HTML: `<meta charset>` says UTF-8 within the first 1,024 bytes, else umlauts break where the server is silent. */
export const charset = pageRule("charset", [], (page, report, context) => {
  const meta = elements(page, "meta").find(
    (one) => attribute(one, "charset") !== null || /charset\s*=/i.test(attribute(one, "content") ?? ""),
  );
  const level = strictAtHome(context);
  const remedy = 'Setzen Sie <meta charset="utf-8"> als Erstes in <head>.';
  if (meta === undefined) {
    if (!page.html.startsWith("\uFEFF")) report[level](null, "Die Seite nennt ihre Zeichenkodierung nicht.", remedy);
    return;
  }
  const declared =
    attribute(meta, "charset") ?? /charset\s*=\s*([^\s;"']+)/i.exec(attribute(meta, "content") ?? "")?.[1] ?? "";
  const end = meta.sourceCodeLocation?.endOffset ?? 0;
  if (declared.trim().toLowerCase() !== "utf-8") {
    report[level](meta, `Die Seite nennt „${declared}“ als Zeichenkodierung.`, remedy);
  } else if (Buffer.byteLength(page.html.slice(0, end)) > LIMIT) {
    report[level](meta, `Die Zeichenkodierung steht nach den ersten ${LIMIT} Bytes.`, remedy);
  }
});
