import { at, folderRule, strictAtHome } from "../rule.ts";
import { frameAreas } from "./consistent-frame.ts";

/** WCAG 3.2.3: links that pages share in header, footer or navigation come in the same order everywhere. */
export const consistentNavigation = folderRule("consistent-navigation", ["3.2.3"], (context, report) => {
  for (const [area, [model, ...others]] of frameAreas(context)) {
    const order = new Map<string, number>();
    for (const { target } of model?.links ?? []) if (!order.has(target)) order.set(target, order.size);
    for (const { page, links } of others) {
      const shared = links.flatMap((link) => {
        const place = order.get(link.target);
        return place === undefined ? [] : [{ ...link, place }];
      });
      const first = new Map(shared.toReversed().map((link) => [link.target, link]));
      const unique = shared.filter((link) => first.get(link.target) === link);
      const wrong = unique.find((link, i) => i > 0 && link.place < (unique[i - 1]?.place ?? 0));
      if (wrong === undefined) continue;
      report[strictAtHome(context)](
        at(page),
        `Im Bereich „${area}“ steht „${wrong.name}“ an anderer Stelle als auf ${model?.page.path}.`,
        "Ordnen Sie die Links auf allen Seiten gleich.",
      );
    }
  }
});
