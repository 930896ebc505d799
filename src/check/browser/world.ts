import type { CDPSession } from "puppeteer-core";

/** JavaScript of ours in a page: it sees the same document as the page's scripts, and neither sees the other. */
export interface World {
  readonly frameId: string;
  /** Evaluates an expression and waits for promises; throws what it throws. The result must be plain data. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

const NAME = "aushang";

/** Opens our world of the page that the tab of this session shows now. */
export async function openWorld(session: CDPSession): Promise<World> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const frameId = frameTree.frame.id;
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId, worldName: NAME });
  return {
    frameId,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails === undefined) return result.value;
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
  };
}

/**
 * Lets every page that this tab will load begin with a script in our world, not so the frames in it. Sending a large
 * script to each page anew costs more than running it.
 */
export async function beginWith(session: CDPSession, source: string): Promise<void> {
  await session.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `if (window === window.top) {\n${source}\n}`,
    worldName: NAME,
  });
}
