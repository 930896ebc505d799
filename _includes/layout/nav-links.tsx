import type { VNode } from "preact";
import type { PageContext } from "./page-context.ts";

/** The links of a navigation in their order; the page at hand is marked as the current one. */
export function NavLinks({
  context,
  links,
}: {
  readonly context: PageContext;
  readonly links: readonly (readonly [name: string, url: string])[];
}): VNode {
  return (
    <ul>
      {links.map(([name, url]) => (
        <li key={url}>
          <a href={context.link(url)} aria-current={url === context.url ? "page" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
