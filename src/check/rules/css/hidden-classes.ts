import { perPage } from "../../dom.ts";
import { styleRulesOf } from "./style-rules.ts";

/** Classes that a page's own CSS moves out of sight but not out of the document ("visually hidden"). */
export const visuallyHiddenClasses = perPage((page): ReadonlySet<string> => {
  const classes = new Set<string>();
  for (const { selector, declarations, conditions } of styleRulesOf(page)) {
    const clipped = /rect\(\s*0|inset\(\s*(?:50|100)%/i.test(
      `${declarations.get("clip")} ${declarations.get("clip-path")}`,
    );
    const moved = ["left", "top", "text-indent"].some((name) => /^-\d{4,}/.test(declarations.get(name) ?? ""));
    if (conditions.length > 0 || !(clipped || moved)) continue;
    for (const [, name] of selector.matchAll(/(?:^|,)\s*\.([\w-]+)\s*(?=,|$)/g))
      if (name !== undefined) classes.add(name);
  }
  return classes;
});
