/** The part of pa11y's interface that the gate uses; pa11y ships no types. */
declare module "pa11y" {
  import type { Browser, Page } from "puppeteer-core";

  interface Issue {
    readonly code: string;
    readonly type: "error" | "warning" | "notice" | "unknown";
    readonly message: string;
    readonly selector: string;
    readonly runner: string;
    readonly runnerExtras: { readonly needsFurtherReview?: boolean };
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
    readonly page: Page;
    readonly ignoreUrl: boolean;
  }

  export default function pa11y(url: string, options: Options): Promise<{ pageUrl: string; issues: readonly Issue[] }>;
}
