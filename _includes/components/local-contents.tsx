import type { VNode } from "preact";
import type { Heading } from "../../src/markdown/types.ts";

/** Links to the sections of a long page; shorter pages need none. */
export function LocalContents({ headings }: { readonly headings: readonly Heading[] }): VNode | null {
  const sections = headings.filter((heading) => heading.level === 2);
  if (sections.length < 3) return null;
  return (
    <nav aria-label="Auf dieser Seite">
      <ul>
        {sections.map((heading) => (
          <li key={heading.id}>
            <a href={`#${heading.id}`}>{heading.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
