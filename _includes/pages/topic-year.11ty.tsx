import type { Topic } from "../../src/content/model.ts";
import type { SubjectYear } from "../../src/site/lists.ts";
import type { Portal } from "../../src/site/portal.ts";
import { renderSubjectYear } from "../components/subject-page.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly list: SubjectYear<Topic>;
}

export const data = {
  pagination: { data: "portal.topicYears", size: 1, alias: "list" },
  permalink: ({ list }: Data) => `/${list.url}`,
};

export default function topicYearPage({ portal, list }: Data): string {
  return renderSubjectYear(pageContext(portal, list.url), list, `Thema ${list.subject.name}`);
}
