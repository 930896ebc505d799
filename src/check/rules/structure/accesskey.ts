import { attribute, indexOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

/** `accesskey` collides with the keys of browsers and screen readers; two equal ones on different things cannot both work. */
export const accesskey = pageRule("accesskey", [], (page, report, context) => {
  const used = new Map<string, string | null>();
  for (const { element } of indexOf(page).entries) {
    const key = attribute(element, "accesskey")?.trim().toLowerCase() ?? null;
    if (key === null) continue;
    const href = attribute(element, "href");
    if (used.has(key) && (href === null || used.get(key) !== href)) {
      report.error(element, `Das Tastenkürzel „${key}“ (accesskey) ist doppelt vergeben.`, "Streichen Sie accesskey.");
    } else {
      report[strictAtHome(context)](
        element,
        `Das Tastenkürzel „${key}“ (accesskey) stört Browser und Vorleseprogramme.`,
        "Streichen Sie accesskey.",
      );
    }
    used.set(key, href);
  }
});
