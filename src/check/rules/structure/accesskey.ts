import { attribute, indexOf } from "../../dom.ts";
import { pageRule, strictAtHome } from "../rule.ts";

/** `accesskey` collides with the keys of browsers and screen readers; two equal ones cannot both work. */
export const accesskey = pageRule("accesskey", [], (page, report, context) => {
  const used = new Set<string>();
  for (const { element } of indexOf(page).entries) {
    const key = attribute(element, "accesskey")?.trim().toLowerCase() ?? null;
    if (key === null) continue;
    if (used.has(key)) {
      report.error(element, `Das Tastenkürzel „${key}“ (accesskey) ist doppelt vergeben.`, "Streichen Sie accesskey.");
    } else {
      report[strictAtHome(context)](
        element,
        `Das Tastenkürzel „${key}“ (accesskey) stört Browser und Vorleseprogramme.`,
        "Streichen Sie accesskey.",
      );
    }
    used.add(key);
  }
});
