import { attribute, type Element, indexOf } from "../../dom.ts";
import { ariaName, titleOf } from "../names.ts";
import { pageRule, strictAtHome } from "../rule.ts";

const KINDS: Readonly<Record<string, string>> = {
  nav: "Navigationen",
  aside: "Randspalten",
  navigation: "Navigationen",
  complementary: "Randspalten",
};

/** Several landmarks of one kind tell themselves apart by different names (ARIA Authoring Practices). */
export const landmarkNames = pageRule("landmark-names", [], (page, report, context) => {
  const groups = new Map<string, Element[]>();
  for (const { element, unheard } of indexOf(page).entries) {
    const key = attribute(element, "role") ?? element.tagName;
    const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
    if (kind === undefined || unheard) continue;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [element]);
    else group.push(element);
  }
  for (const [kind, group] of groups) {
    const names = new Set<string>();
    for (const element of group.length > 1 ? group : []) {
      const name = (ariaName(page, element) || titleOf(element)).toLowerCase();
      if (name === "" || names.has(name)) {
        const message =
          name === ""
            ? `Die Seite hat ${group.length} ${kind}, und diese hat keinen Namen.`
            : `Zwei ${kind} heißen „${name}“.`;
        report[strictAtHome(context)](
          element,
          message,
          "Geben Sie jeder einen eigenen Namen mit aria-label oder aria-labelledby.",
        );
      }
      names.add(name);
    }
  }
});
