import type { CDPSession } from "puppeteer-core";
import { WINDOW } from "../browser/launch.ts";
import type { State } from "./probe.ts";

/** What the browser pretends; everything not named is as in `base`. */
interface Setting {
  readonly width: number;
  readonly height: number;
  readonly media: "" | "print";
  readonly colours: "light" | "dark";
  readonly forcedColors: boolean;
}

const BASE: Setting = { ...WINDOW, media: "", colours: "light", forcedColors: false };

/** States in the order of visits: neighbours share what they can. */
export const STATES: Readonly<Record<State, Setting>> = {
  base: BASE,
  focus: BASE,
  textSpacing: BASE,
  text200: BASE,
  dark: { ...BASE, colours: "dark" },
  forcedColors: { ...BASE, colours: "dark", forcedColors: true },
  zoom200: { ...BASE, width: 640, height: 512 },
  narrow: { ...BASE, width: 320, height: 256 },
  portrait: { ...BASE, width: 256, height: 512 },
  print: { ...BASE, width: 794, height: 1123, media: "print" },
};

/** Makes the browser pretend; null as `now` means that nothing is known about it. */
export async function showAs(session: CDPSession, next: Setting, now: Setting | null): Promise<void> {
  const { width, height, media, colours, forcedColors } = next;
  if (now?.width !== width || now.height !== height) {
    await session.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  }
  if (now?.media !== media || now.colours !== colours || now.forcedColors !== forcedColors) {
    await session.send("Emulation.setEmulatedMedia", {
      media,
      features: [
        { name: "prefers-color-scheme", value: colours },
        { name: "forced-colors", value: forcedColors ? "active" : "none" },
      ],
    });
  }
}
