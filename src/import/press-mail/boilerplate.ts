import type { Registry, Report } from "../draft.ts";
import { excerpt, type Line } from "./lines.ts";
import { LINK } from "./links.ts";
import { joinLines } from "./paragraphs.ts";
import { nameKey } from "./publishers.ts";

const START = /^(?:Aktuelle|Weitere|Mehr) Informationen (?:bieten|finden|erhalten|gibt)\b/;
const PLACES = /sozialen (?:Medien|Netzwerken)|Messenger|Kanälen/;
const NETWORKS =
  "X Twitter Facebook Instagram YouTube LinkedIn Mastodon Bluesky Threads TikTok Xing Flickr WhatsApp Telegram Signal Threema Notify".split(
    " ",
  );

/** Takes the sentence about the house's channels out of the text: the portal prints it from the registry. */
export function takeBoilerplate(
  groups: readonly (readonly Line[])[],
  registry: Registry,
  report: Report,
): (readonly Line[])[] {
  return groups.flatMap((group) => {
    const at = group.findIndex(({ text }) => START.test(text.trim()));
    const first = group[at];
    if (first === undefined) return [group];
    const text = joinLines(group.slice(at), () => undefined);
    const end = /[.!](?=\s+[\p{Lu}„])/u.exec(text)?.index ?? text.length;
    const sentence = text.slice(0, end + 1);
    if (sentence.length > 2000 || !PLACES.test(sentence)) return [group];
    compare(sentence, first.number, registry, report);
    const behind = { number: first.number, text: text.slice(end + 1).trim() };
    return [group.slice(0, at), behind.text === "" ? [] : [behind]].filter((lines) => lines.length > 0);
  });
}

function compare(text: string, line: number, registry: Registry, report: Report): void {
  const words = ` ${nameKey(text.replace(LINK, "$1"))} `;
  const known = new Map(registry.channels.map((channel) => [nameKey(channel.name), channel]));
  const unknown = NETWORKS.filter((name) => words.includes(` ${nameKey(name)} `) && !known.has(nameKey(name)));
  if (unknown.length > 0) {
    report(
      line,
      `Der Hinweis auf die Kanäle nennt auch solche, die nicht im Register stehen: ${unknown.join(", ")}.`,
      "Ergänzen Sie channels.yaml, wenn es sie noch gibt.",
    );
  }
  for (const [, name = "", target = ""] of text.matchAll(LINK)) {
    const channel = known.get(nameKey(name));
    if (
      channel === undefined ||
      !/^https?:/.test(target) ||
      target.replace(/\/$/, "") === channel.url.replace(/\/$/, "")
    )
      continue;
    report(
      line,
      `Der Kanal „${excerpt(name)}“ hat im Text die Adresse ${excerpt(target)}, im Register ${channel.url}.`,
      "Prüfen Sie die Adresse in channels.yaml.",
    );
  }
}
