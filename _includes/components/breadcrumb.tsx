import type { VNode } from "preact";
import type { PageContext } from "../layout/page-context.ts";

/** The way from the lists to this page (WCAG 2.4.5, 2.4.8); the page itself is named by its heading. */
export function Breadcrumb({
  context,
  trail,
}: {
  readonly context: PageContext;
  readonly trail: readonly (readonly [name: string, url: string])[];
}): VNode {
  return (
    <nav class="pfad" aria-label="Sie sind hier" lang="de">
      <ol>
        {trail.map(([name, url]) => (
          <li key={url}>
            <a href={context.link(url)}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
