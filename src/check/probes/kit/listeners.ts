export type Listeners = ReturnType<typeof createListeners>;

/** One listener: for which event, and where its handler stands in the scripts. */
export interface Listener {
  readonly type: string;
  readonly place: string;
}

/** Which events scripts wait for, as the runner was told by the browser. Runs in the page. */
export function createListeners() {
  const CLICKS = /^(?:click|dblclick)$/;
  const PRESSES = /^(?:click|dblclick|mousedown|mouseup|pointerdown|pointerup)$/;
  const HOVERS = /^(?:mouseover|mouseenter|pointerover|pointerenter)$/;
  const noted = new Map<EventTarget, readonly Listener[]>();

  function noteListeners(
    ofWindow: readonly Listener[],
    ofTargets: readonly (readonly Listener[])[],
    ...targets: readonly EventTarget[]
  ): void {
    noted.clear();
    noted.set(window, ofWindow);
    targets.forEach((target, index) => {
      noted.set(target, ofTargets[index] ?? []);
    });
  }

  const listenersOf = (target: EventTarget): readonly Listener[] => noted.get(target) ?? [];
  const listensTo = (target: EventTarget, type: RegExp): boolean =>
    listenersOf(target).some((listener) => type.test(listener.type));
  /** Elements of the document itself with listeners of such a type. */
  const listening = (type: RegExp): Element[] =>
    [...noted.keys()]
      .filter((target) => target instanceof Element)
      .filter((element) => listensTo(element, type) && element.getRootNode() === document);
  /** True where a framework waits for everything on behalf of what is inside. */
  const delegates = (element: Element): boolean => new Set(listenersOf(element).map(({ type }) => type)).size >= 8;

  /** Listeners of the whole page, which may serve any element. */
  const global = (): EventTarget[] => [window, document, document.documentElement, document.body];

  return { CLICKS, PRESSES, HOVERS, noteListeners, listenersOf, listensTo, listening, delegates, global };
}
