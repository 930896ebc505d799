export interface Motion {
  /** What has moved by itself since the page was opened. */
  readonly moving: () => readonly Animation[];
  /** Takes what moves to its end, or to its beginning where there is no end: a verdict must not hang on the moment. */
  readonly settleMotion: () => void;
}

/** Runs in the page. */
export function createMotion(): Motion {
  const seen = new Set<Animation>();
  return {
    moving: () => [...seen],
    settleMotion: () => {
      for (const animation of document.getAnimations()) {
        // What follows the scrollbar stands still by itself.
        if (animation.playState !== "running" || animation.timeline !== document.timeline) continue;
        seen.add(animation);
        if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
        else {
          animation.pause();
          animation.currentTime = 0;
        }
      }
    },
  };
}
