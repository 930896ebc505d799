import { createHash } from "node:crypto";
import { attribute, elements, entryOf, rawText } from "../../dom.ts";
import { houseRule } from "../rule.ts";

const REMEDY = "Schreiben Sie eine Richtlinie mit default-src 'none' und dem SHA-256-Wert jeder Formatvorlage.";
const LOOSE = /^(?:'unsafe-[a-z-]+'|\*|https?:.*|data:|blob:)$/i;

/** At home each page forbids everything it does not need (W3C CSP 3), and the policy really fits its style. */
export const contentSecurityPolicy = houseRule("content-security-policy", [], (page, report) => {
  const metas = elements(page, "meta");
  const meta = metas.find((one) => /^content-security-policy$/i.test(attribute(one, "http-equiv")?.trim() ?? ""));
  if (meta === undefined) {
    report.error(null, "Der Seite fehlt die Sicherheitsrichtlinie (Content-Security-Policy).", REMEDY);
    return;
  }
  const directives = parsePolicy(attribute(meta, "content") ?? "");
  if (directives.get("default-src")?.join(" ") !== "'none'") {
    report.error(meta, "Die Sicherheitsrichtlinie beginnt nicht mit default-src 'none'.", REMEDY);
  }
  for (const [name, sources] of directives) {
    const loose = /^(?:script|style|default|img|font|connect|object|frame)-src/.test(name)
      ? sources.find(isLoose(name))
      : undefined;
    if (loose !== undefined) report.error(meta, `Die Sicherheitsrichtlinie erlaubt ${loose} in ${name}.`, REMEDY);
  }
  const allowed = new Set(directives.get("style-src-elem") ?? directives.get("style-src") ?? []);
  for (const style of elements(page, "style")) {
    if (!allowed.has(`'sha256-${hashOf(rawText(style))}'`)) {
      report.error(
        style,
        "Der SHA-256-Wert in der Sicherheitsrichtlinie passt nicht zu dieser Formatvorlage: Browser wenden sie nicht an.",
        REMEDY,
      );
    } else if (entryOf(page, style).position < entryOf(page, meta).position) {
      report.error(
        style,
        "Diese Formatvorlage steht vor der Sicherheitsrichtlinie.",
        "Setzen Sie die Richtlinie an den Anfang von <head>.",
      );
    }
  }
});

function isLoose(directive: string): (source: string) => boolean {
  return (source) => LOOSE.test(source) && !(directive === "img-src" && source === "data:");
}

/** Directive names in lower case with their sources; the first of a name counts (CSP 3, "Parse a serialized CSP"). */
function parsePolicy(policy: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

let last = { css: "", hash: "" };

/** Base64 of the SHA-256; the last one is remembered, as all pages share a stylesheet. */
function hashOf(css: string): string {
  if (last.css !== css || last.hash === "") last = { css, hash: createHash("sha256").update(css).digest("base64") };
  return last.hash;
}
