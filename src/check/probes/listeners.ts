import type { CDPSession, Protocol } from "puppeteer-core";

type Listener = Protocol.DOMDebugger.EventListener;

const GROUP = "aushang-listeners";
/** More elements than this are not asked for; they come in the order of the document, what is around them first. */
const MOST = 300;
const WATCHED =
  /^(?:click|dblclick|mouse(?:down|up|over|enter)|pointer(?:down|up|over|enter)|key(?:down|up|press)|focus|focusin)$/;
/** What stands in a handler by which a key may do what a click does. */
const ACTIVATING = /Enter|Space|\b(?:13|32)\b|(["'`]) \1|click|activeElement|\[native code\]/;
const LONG = 400;

/**
 * Tells the kit in the page which events the page's scripts wait for, which only the browser knows: `noteListeners` in
 * `kit/listeners.ts`. One question for the whole document, then a handle for each element.
 * @param contextId our world of the page
 */
export async function noteListeners(session: CDPSession, contextId: number): Promise<void> {
  const inPage = await listenersOf(session, { expression: "document", contextId });
  // The listeners of the window belong to the page's own world.
  const ofWindow = await listenersOf(session, { expression: "window" });
  const byNode = new Map<number, Listener[]>();
  for (const listener of inPage) {
    const node = listener.backendNodeId;
    if (node !== undefined) byNode.set(node, [...(byNode.get(node) ?? []), listener]);
  }
  const asked = [...byNode].slice(0, MOST);
  const handles = await Promise.all(asked.map(([node]) => handleOf(session, node, contextId)));
  const known = asked.flatMap(([, listeners], index) => {
    const objectId = handles[index];
    return objectId === undefined ? [] : [{ objectId, listeners }];
  });
  const notes = known.map(({ listeners }) => listeners.map(noteOf));
  await session.send("Runtime.callFunctionOn", {
    functionDeclaration: "function (...noted) { aushang.kit.noteListeners(...noted) }",
    executionContextId: contextId,
    arguments: [{ value: ofWindow.map(noteOf) }, { value: notes }, ...known.map(({ objectId }) => ({ objectId }))],
  });
  await session.send("Runtime.releaseObjectGroup", { objectGroup: GROUP });
}

/** Listeners of what the expression names and all nodes in it, without those that do nothing. */
async function listenersOf(
  session: CDPSession,
  target: { readonly expression: string; readonly contextId?: number },
): Promise<readonly Listener[]> {
  const { result } = await session.send("Runtime.evaluate", { ...target, objectGroup: GROUP });
  if (result.objectId === undefined) return [];
  const whole = { objectId: result.objectId, depth: -1, pierce: true };
  const { listeners } = await session.send("DOMDebugger.getEventListeners", whole);
  return listeners.filter((one) => WATCHED.test(one.type) && !isIdle(sourceOf(one)));
}

/** A handle for the node in our world; undefined where it is in none, such as a frame's. */
async function handleOf(session: CDPSession, backendNodeId: number, contextId: number): Promise<string | undefined> {
  const node = { backendNodeId, executionContextId: contextId, objectGroup: GROUP };
  const answer = await session.send("DOM.resolveNode", node).catch(() => null);
  return answer?.object.objectId;
}

/** Type and place in the scripts; a key that can activate nothing is called `otherkey`. */
function noteOf(listener: Listener): { type: string; place: string } {
  const { type, scriptId, lineNumber, columnNumber } = listener;
  const isOther = type.startsWith("key") && !ACTIVATING.test(sourceOf(listener));
  return { type: isOther ? "otherkey" : type, place: `${scriptId}:${lineNumber}:${columnNumber}` };
}

function sourceOf({ handler }: Listener): string {
  return handler?.description ?? "";
}

/** True for handlers that only keep events from going further, or do nothing at all as `onclick=""` does. */
function isIdle(source: string): boolean {
  if (source.length > LONG) return false;
  if (/^function on\w+\(\) \{ \[native code\] \}$/.test(source)) return true;
  const arrow = /^(?:async\s*)?(?:\([\w$\s,]*\)|[\w$]+)\s*=>/.exec(source)?.[0];
  const body = source.slice(arrow?.length ?? Math.max(0, source.indexOf("{")));
  const rest = body.replace(
    /[\w$]+\s*\.\s*(?:stopPropagation|stopImmediatePropagation|preventDefault)\s*\(\s*\)|\breturn\b|\b(?:false|true|null|undefined)\b|!0|!1|void 0/g,
    "",
  );
  return source !== "" && !/[\p{L}\d]/u.test(rest);
}
