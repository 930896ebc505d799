import type { Kit } from "./kit/kit.ts";
import type { RawFinding, Report } from "./kit/report.ts";

interface InPage {
  readonly criteria: readonly string[];
  readonly state: string;
  readonly before: ((kit: Kit) => unknown) | null;
  readonly inPage: (kit: Kit, report: Report, earlier: unknown) => void;
}

/**
 * Runs the probes of one state after the other. Runs in the page: uses nothing outside of itself.
 * @param probes by id, in order
 */
export function createRunner(kit: Kit, probes: Readonly<Record<string, InPage>>) {
  const SPACING =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
  /** Nothing may be on its way while it is measured, and the page jumps where it would glide. */
  const STILL = "*, ::before, ::after { transition: none !important; scroll-behavior: auto !important }";
  const INVISIBLE_TEXT = "* { color: transparent !important; -webkit-text-fill-color: transparent !important }";
  const MOMENT = 50;
  const earlier = new Map<string, unknown>();
  const own = [...document.adoptedStyleSheets];

  function addStyle(...styles: readonly string[]): void {
    const sheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    document.adoptedStyleSheets = [...own, ...sheets];
  }

  /** Doubles every font size as text-only zoom does; returns what takes it back. */
  function doubleText(): () => void {
    const root = document.documentElement;
    const styled = [root, ...kit.elements()].filter((one) => one instanceof HTMLElement);
    const sizes = styled.map((one) => Number.parseFloat(kit.style(one).fontSize));
    const undo = styled.map((one, index) => {
      const size = 2 * (sizes[index] ?? 0);
      // Sizes that follow from others have doubled with them already.
      if (Math.abs(Number.parseFloat(kit.style(one).fontSize) - size) < 0.1) return () => undefined;
      const written = one.getAttribute("style");
      one.style.setProperty("font-size", `${size}px`, "important");
      return () => {
        one.style.removeProperty("font-size");
        if (written !== null) one.setAttribute("style", written);
        else if (one.getAttribute("style") === "") one.removeAttribute("style");
      };
    });
    return () => {
      for (const one of undo) one();
    };
  }

  /** Probes of one state; one that fails is an error of the page and does not stop the others. */
  function run(state: string, job: (probe: InPage, id: string, report: Report) => void): RawFinding[] {
    const findings: RawFinding[] = [];
    for (const [id, probe] of Object.entries(probes)) {
      if (probe.state !== state && state !== "before") continue;
      const report = kit.reportFor(id, probe.criteria, findings);
      try {
        job(probe, id, report);
      } catch (error) {
        // Under a name of its own: who accepts what a probe finds has not accepted that it could not look.
        const message = `Die Regel „${id}“ ist an der Seite gescheitert: ${error}`;
        kit
          .reportFor("probe-failed", [], findings)
          .error(null, message, "Melden Sie die Seite als Fehler der Prüfung.");
      }
    }
    return findings;
  }

  /** What the probes of this state find. */
  async function visit(state: string): Promise<RawFinding[]> {
    // Scripts may follow a change of the window or the colour scheme in their own time.
    if (state !== "base" && kit.hasScript()) await new Promise((go) => setTimeout(go, MOMENT));
    kit.forget();
    scrollTo(0, 0);
    addStyle(STILL, ...(state === "textSpacing" ? [SPACING] : []));
    kit.settleMotion();
    const first = state === "base" ? run("before", ({ before }, id) => earlier.set(id, before?.(kit))) : [];
    const undo = state === "text200" ? doubleText() : () => undefined;
    const findings = run(state, ({ inPage }, id, report) => {
      // Without its look at the base state a probe has failed already.
      if (earlier.has(id)) inPage(kit, report, earlier.get(id));
    });
    undo();
    addStyle(STILL);
    return [...first, ...findings];
  }

  const hideText = (isHidden: boolean): void => addStyle(STILL, ...(isHidden ? [INVISIBLE_TEXT] : []));
  const leave = (): void => {
    document.adoptedStyleSheets = own;
  };
  return { kit, visit, hideText, leave };
}
