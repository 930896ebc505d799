import type { VNode } from "preact";
import type { FileGroup } from "../../src/site/files.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";

/** Files by kind, each with the words that name it and its address. */
export function FileList({
  context,
  groups,
}: {
  readonly context: PageContext;
  readonly groups: readonly FileGroup[];
}): VNode {
  return (
    <>
      {groups.map(({ title, files }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {files.map((file) => (
              <li key={file.url}>
                <a href={context.link(file.url)} lang={file.language === "de" ? undefined : file.language}>
                  <Inline text={file.title} />
                </a>{" "}
                <span class="angaben">{file.url}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
