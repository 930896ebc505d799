import type { Topic } from "../../src/content/model.ts";
import type { SubjectList } from "../../src/site/lists.ts";
import type { Portal } from "../../src/site/portal.ts";
import { Inline } from "../components/inline.tsx";
import { renderSubjectPage } from "../components/subject-page.tsx";
import { pageContext } from "../layout/page-context.ts";

interface Data {
  readonly portal: Portal;
  readonly list: SubjectList<Topic>;
}

export const data = {
  pagination: { data: "portal.topicLists", size: 1, alias: "list" },
  permalink: ({ list }: Data) => `/${list.url}`,
};

export default function topicPage({ portal, list }: Data): string {
  return renderSubjectPage({
    context: pageContext(portal, list.url),
    list,
    title: `Thema ${list.subject.name}`,
    description: list.subject.description,
    children: (
      <p class="vorspann">
        <Inline text={list.subject.description} />
      </p>
    ),
  });
}
