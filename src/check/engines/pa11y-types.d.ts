/** The part of pa11y's interface that the gate uses; pa11y ships no types. */
declare module "pa11y" {
  import type { Browser } from "puppeteer-core";

  interface Issue {
    readonly code: string;
    readonly type: "error" | "warning" | "notice" | "unknown";
    readonly message: string;
    readonly selector: string;
    readonly runner: string;
    readonly runnerExtras: { readonly needsFurtherReview?: boolean };
  }

  /** What pa11y does with a page that somebody else has opened. */
  interface PageLike {
    readonly on: (event: string, listener: unknown) => void;
    readonly off: (event: string, listener: unknown) => void;
    readonly setUserAgent: (name: string) => Promise<void>;
    readonly setViewport: (viewport: unknown) => Promise<void>;
    /** A script, or a function of pa11y's with its argument, to evaluate in the page. */
    readonly evaluate: (code: unknown, argument?: unknown) => Promise<unknown>;
  }

  interface Options {
    readonly standard: string;
    readonly runners: readonly string[];
    readonly levelCapWhenNeedsReview: string;
    readonly timeout: number;
    readonly ignore: readonly string[];
    readonly includeWarnings: boolean;
    readonly includeNotices: boolean;
    readonly browser: Browser;
    readonly page: PageLike;
    readonly ignoreUrl: boolean;
  }

  export type { PageLike };
  export default function pa11y(url: string, options: Options): Promise<{ pageUrl: string; issues: readonly Issue[] }>;
}
