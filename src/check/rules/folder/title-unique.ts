import { factsOf } from "../facts.ts";
import { folderRule, strictAtHome } from "../rule.ts";

/** WCAG 2.4.2: no two pages of the folder share a title. */
export const titleUnique = folderRule("title-unique", ["2.4.2"], (context, report) => {
  const first = new Map<string, string>();
  for (const page of context.folder.pages) {
    const { title } = factsOf(page, context);
    if (title === null || title.text === "") continue;
    const other = first.get(title.text);
    if (other === undefined) {
      first.set(title.text, page.path);
    } else {
      report[strictAtHome(context)](
        title.place,
        `Den Titel „${title.text}“ hat schon ${other}.`,
        "Geben Sie jeder Seite einen Titel, der sie von allen anderen unterscheidet.",
      );
    }
  }
});
