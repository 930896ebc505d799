import { epoch } from "../content/dates.ts";

/**
 * The build instant: `BUILD_TIME` (ISO 8601 with offset), else `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org),
 * else `now`. It decides which embargoes have ended and whether a review is overdue; no output byte shows it.
 * @returns an ISO instant in UTC.
 * @throws RangeError when a variable is set to something else; the message names it.
 */
export function buildTime(environment: Readonly<Record<string, string | undefined>>, now: string): string {
  const { BUILD_TIME: fixed, SOURCE_DATE_EPOCH: seconds } = environment;
  if (fixed !== undefined && fixed !== "") {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(fixed)) {
      throw new RangeError(
        `BUILD_TIME ist kein Zeitpunkt mit Zeitzone: „${fixed}“. Beispiel: 2026-11-22T12:00:00+01:00`,
      );
    }
    return new Date(epoch(fixed)).toISOString();
  }
  if (seconds !== undefined && seconds !== "") {
    if (!/^\d{1,11}$/.test(seconds)) {
      throw new RangeError(`SOURCE_DATE_EPOCH ist keine ganze Zahl von Sekunden: „${seconds}“.`);
    }
    return new Date(Number(seconds) * 1000).toISOString();
  }
  return now;
}
