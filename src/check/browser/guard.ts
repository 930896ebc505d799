import type { CDPSession, Protocol } from "puppeteer-core";
import { type Source, takeSource } from "./source.ts";

/** Lets a tab show one document, the one that was asked for. */
export interface Guard {
  /** Announces the address that the tab opens next. */
  readonly expect: (url: string) => void;
  /**
   * As `expect`, but redirects of the server are followed, and what it sent is kept. @returns a function that gives
   * it back (null: nothing came) or throws why it was refused
   */
  readonly expectSource: (url: string) => Promise<() => Source | null>;
  /** Throws when a script wanted to leave: while loading, that cuts the page off in the middle. */
  readonly assertComplete: () => void;
  /** Throws when another document than the expected one has come up. */
  readonly assertShown: () => void;
}

const REQUESTS = { urlPattern: "*", resourceType: "Document" } as const;

/**
 * Lets each document in the main frame load once and only from the expected address. Redirects by meta refresh
 * or script would otherwise put another page, or nothing, under the check's eyes.
 */
export async function guardNavigation(session: CDPSession): Promise<Guard> {
  let expected: string | null = null;
  let wanted: string | null = null;
  let documents = 0;
  let takes = false;
  let taken: { readonly source: Source } | { readonly failure: unknown } | null = null;
  const { frameTree } = await session.send("Page.getFrameTree");
  const mainFrame = frameTree.frame.id;

  session.on("Page.frameRequestedNavigation", ({ frameId, reason, url }) => {
    // A meta refresh waits for the page to be complete.
    if (frameId === mainFrame && reason !== "metaTagRefresh") wanted ??= url;
  });
  session.on("Page.frameNavigated", ({ frame }) => {
    if (frame.id === mainFrame) documents++;
  });
  session.on("Fetch.requestPaused", (paused) => {
    answer(paused).catch(ignore);
  });

  async function answer(paused: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { requestId, frameId, request, redirectedRequestId } = paused;
    const isAnswer = paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined;
    const isMain = frameId === mainFrame;
    if (isMain && takes && paused.responseStatusCode !== undefined && !isRedirect(paused)) return take(paused);
    const allowed =
      !isMain || isAnswer || request.url === expected || (takes && redirectedRequestId !== undefined && taken === null);
    if (isMain && allowed) expected = null;
    if (allowed) await session.send("Fetch.continueRequest", { requestId });
    else await session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
  }

  async function take(paused: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    try {
      taken = { source: await takeSource(session, paused) };
    } catch (failure) {
      taken = { failure };
      await session.send("Fetch.failRequest", { requestId: paused.requestId, errorReason: "Aborted" });
    }
  }

  const expect = (url: string): void => {
    [expected, wanted, documents, taken] = [withoutFragment(url), null, 0, null];
  };
  await session.send("Fetch.enable", { patterns: [REQUESTS] });
  return {
    expect,
    expectSource: async (url) => {
      if (!takes)
        await session.send("Fetch.enable", { patterns: [REQUESTS, { ...REQUESTS, requestStage: "Response" }] });
      takes = true;
      expect(url);
      return () => {
        if (taken !== null && "failure" in taken) throw taken.failure;
        return taken?.source ?? null;
      };
    },
    assertComplete: () => {
      if (wanted !== null) throw new Error(`ein Skript führt schon beim Laden zu einer anderen Seite (${wanted})`);
    },
    assertShown: () => {
      if (documents > 1) throw new Error("ein Skript hat ein anderes Dokument an die Stelle der Seite gesetzt");
    },
  };
}

function isRedirect({ responseStatusCode = 0, responseHeaders = [] }: Protocol.Fetch.RequestPausedEvent): boolean {
  const leads = responseHeaders.some(({ name }) => name.toLowerCase() === "location");
  return leads && [301, 302, 303, 307, 308].includes(responseStatusCode);
}

function withoutFragment(url: string): string {
  return url.split("#", 1)[0] ?? url;
}

function ignore(): void {}
