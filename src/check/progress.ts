export interface ProgressEvent {
  /** German name of the step, e.g. "Prüfung im Browser". */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

export type Progress = (event: ProgressEvent) => void;

/** Where progress is written to; a terminal or a pipe. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const CLEAR = "\r\u001b[K";
/** Milliseconds between two updates; more often nobody can read. */
const PACE = 100;

/**
 * One line that overwrites itself, with the remaining time of the running step; nothing in a pipe.
 * @param now a clock in milliseconds, for the estimate only
 */
export function terminalProgress(stream: ProgressStream, now: () => number): Progress {
  if (stream.isTTY !== true) return () => undefined;
  let phase = "";
  let start = 0;
  let shown = 0;
  return (event) => {
    const time = now();
    if (event.phase !== phase) [phase, start, shown] = [event.phase, time, 0];
    if (event.done === event.total) {
      stream.write(CLEAR);
    } else if (time - shown >= PACE) {
      shown = time;
      stream.write(`${CLEAR}${describe(event, time - start)}`);
    }
  };
}

function describe({ phase, done, total }: ProgressEvent, elapsed: number): string {
  const text = `${phase}: ${done} von ${total}`;
  if (done === 0) return text;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return `${text}, noch etwa ${seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}`;
}
