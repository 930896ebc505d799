import type { CDPSession } from "puppeteer-core";
import { z } from "zod";
import { openWorld } from "../browser/world.ts";

/** A part of the page in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the runner can do outside of the page. */
export interface Look {
  /** Evaluates JavaScript in our world of the page, where `aushang` is the runner; waits for promises. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A picture of a part of the page, or of what the window shows (null), as base64 PNG. */
  readonly picture: (box: Box | null) => Promise<string>;
  /** The bytes of a resource that the page has loaded; null when the browser does not have them. */
  readonly bytes: (url: string) => Promise<Buffer | null>;
  readonly pressTab: (backwards: boolean) => Promise<void>;
}

const resource = z.object({ content: z.string(), base64Encoded: z.boolean() });

/** Looks at the page of a session in an isolated world: the page's scripts see nothing of it and cannot disturb it. */
export async function openLook(session: CDPSession): Promise<Look> {
  const { frameId, evaluate } = await openWorld(session);
  return {
    evaluate,
    picture: async (box) => {
      const { data } = await session.send("Page.captureScreenshot", {
        format: "png",
        ...(box === null ? {} : { clip: { ...box, scale: 1 } }),
      });
      return data;
    },
    bytes: async (url) => {
      if (url.startsWith("data:")) return bytesOfDataUrl(url);
      const answer = await session.send("Page.getResourceContent", { frameId, url }).catch(() => null);
      if (answer === null) return null;
      const { content, base64Encoded } = resource.parse(answer);
      return Buffer.from(content, base64Encoded ? "base64" : "latin1");
    },
    pressTab: async (backwards) => {
      const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
      await Promise.all([
        session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
        session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }),
      ]);
    },
  };
}

function bytesOfDataUrl(url: string): Buffer | null {
  const [, options = "", data] = /^data:([^,]*),(.*)$/s.exec(url) ?? [];
  if (data === undefined) return null;
  return options.endsWith(";base64") ? Buffer.from(data, "base64") : Buffer.from(decodeURIComponent(data), "latin1");
}
