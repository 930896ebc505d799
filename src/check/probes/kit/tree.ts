/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export type Tree = ReturnType<typeof createTree>;

/**
 * Elements of the page, their styles, whether people see them, and how to name them.
 * Runs in the page: uses nothing outside of itself (see `install.ts`).
 */
export function createTree() {
  /** More elements than this are not looked at; `isTooLarge` tells. */
  const MOST = 20_000;
  const SKIPPED = "svg *, math *, script, style, template, noscript, br, wbr, source, track, param, option, optgroup";
  const forgetting: (() => void)[] = [];

  /** Remembers what `compute` finds until the state of the page changes. */
  function perState<T>(compute: () => T): () => T {
    let known: { readonly value: T } | null = null;
    forgetting.push(() => {
      known = null;
    });
    return () => {
      known ??= { value: compute() };
      return known.value;
    };
  }

  /** The page looks different now: nothing measured before holds. */
  function forget(): void {
    for (const one of forgetting) one();
  }

  /** Body and its elements in document order, without the insides of graphics and what is never shown. */
  const elements = perState((): Element[] =>
    document.body === null
      ? []
      : [document.body, ...[...document.body.querySelectorAll(`*:not(${SKIPPED})`)].slice(0, MOST)],
  );
  const isTooLarge = (): boolean => elements().length > MOST;

  /** Computed styles are live: one object per element serves all states. */
  const styles = new WeakMap<Element, CSSStyleDeclaration>();
  function style(element: Element): CSSStyleDeclaration {
    let known = styles.get(element);
    if (known === undefined) {
      known = getComputedStyle(element);
      styles.set(element, known);
    }
    return known;
  }

  const concealing = perState(() => new WeakMap<Element, boolean>());

  /** True inside of what people usually call "visually hidden": tiny clipped boxes and boxes beyond the page's edge. */
  function concealed(element: Element): boolean {
    const known = concealing().get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const value = (parent !== null && concealed(parent)) || conceals(element);
    concealing().set(element, value);
    return value;
  }

  function conceals(element: Element): boolean {
    const { position, overflowX, overflowY, clip, clipPath } = style(element);
    const isOut = position === "absolute" || position === "fixed";
    if (isOut && clip !== "auto") return true;
    if (/^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
    const isCut = overflowX !== "visible" && overflowY !== "visible";
    if (!isOut && !isCut) return false;
    const box = element.getBoundingClientRect();
    if (isCut && (box.width <= 1.5 || box.height <= 1.5) && element !== document.body) return true;
    return isOut && (box.right + scrollX <= 0 || box.bottom + scrollY <= 0);
  }

  /** True when people can see the element: rendered, not transparent, not concealed. */
  function shown(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !concealed(element);
  }

  /** True for what takes part in a line of text. */
  function isInline(element: Element): boolean {
    const { display } = style(element);
    return display === "inline" || display === "contents" || display.startsWith("ruby");
  }

  const ids = new Map<string, string | null>();

  /** CSS path: from the next unique id downwards, or from `html`, e.g. `#inhalt > p:nth-child(2)`. */
  function selector(element: Element): string {
    const steps: string[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const id = one.id;
      if (/^[a-z][\w-]*$/i.test(id) && isUnique(id)) {
        steps.unshift(`#${id}`);
        break;
      }
      steps.unshift(step(one));
    }
    return steps.join(" > ");
  }

  function isUnique(id: string): boolean {
    let known = ids.get(id);
    if (known === undefined) {
      known = document.querySelectorAll(`[id="${id}"]`).length === 1 ? id : null;
      ids.set(id, known);
    }
    return known !== null;
  }

  function step(element: Element): string {
    const name = element.localName;
    const parent = element.parentElement;
    if (parent === null || name === "body" || name === "head") return name;
    let place = 1;
    for (let other = element.previousElementSibling; other !== null; other = other.previousElementSibling) place++;
    return `${name}:nth-child(${place})`;
  }

  /** The start of a text, to be quoted in a message. */
  function quote(text: string): string {
    const whole = text.replace(/\s+/g, " ").trim();
    return `„${whole.length > 50 ? `${whole.slice(0, 49)}…` : whole}“`;
  }

  /** What people would call the element, to be quoted in a message. */
  function call(element: Element): string {
    return quote(element.textContent?.trim() || element.getAttribute("aria-label") || `<${element.localName}>`);
  }

  let scripted: boolean | null = null;

  /** True where scripts may change what people can do: then only a person can be sure. */
  function hasScript(): boolean {
    scripted ??=
      [...document.scripts].some(({ type }) => type === "" || /javascript|ecmascript|module/i.test(type)) ||
      elements().some((element) => element.getAttributeNames().some((name) => name.startsWith("on")));
    return scripted;
  }

  return {
    perState,
    forget,
    elements,
    isTooLarge,
    style,
    shown,
    concealed,
    isInline,
    selector,
    quote,
    call,
    hasScript,
  };
}
