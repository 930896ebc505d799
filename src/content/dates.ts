import { Temporal } from "temporal-polyfill";

/** Everything in a German public body's calendar happens here, whatever the build machine's zone is. */
const ZONE = "Europe/Berlin";

export const MONTHS: readonly string[] = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysIn(year, month);
}

/** 0 for months that do not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** True for a time of day written `HH:MM`, 00:00 to 23:59. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** `2024-11-26` → `26. November 2024`. @throws RangeError when the text is no date. */
export function formatDate(date: string): string {
  if (!isDate(date)) throw new RangeError(`Kein Datum der Form JJJJ-MM-TT: ${date}`);
  return `${Number(date.slice(8))}. ${formatMonth(date.slice(0, 7))}`;
}

/** `2024-11` → `November 2024`. @throws RangeError when the text is no month. */
export function formatMonth(month: string): string {
  const name = /^\d{4}-\d{2}$/.test(month) ? MONTHS[Number(month.slice(5)) - 1] : undefined;
  if (name === undefined) throw new RangeError(`Kein Monat der Form JJJJ-MM: ${month}`);
  return `${name} ${month.slice(0, 4)}`;
}

/** The German weekday of `YYYY-MM-DD`. @throws RangeError when the text is no date. */
export function weekday(date: string): Weekday {
  const name = isDate(date) ? WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] : undefined;
  if (name === undefined) throw new RangeError(`Kein Datum der Form JJJJ-MM-TT: ${date}`);
  return name;
}

/**
 * The instant of a German wall-clock time as ISO 8601 with offset: `2024-11-26T10:30:00+01:00`.
 * In the hour that summer time skips it is the hour after, in the doubled hour the first one.
 * @throws RangeError for impossible dates and times.
 */
export function berlinInstant(date: string, time = "00:00"): string {
  if (!isDate(date) || !isTime(time)) throw new RangeError(`Kein Zeitpunkt: ${date} ${time}`);
  return iso(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE));
}

/** Any ISO instant (`Z` or offset) with the offset of Europe/Berlin, whole seconds. @throws RangeError */
export function toBerlin(instant: string): string {
  return iso(Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE));
}

/** The day in Europe/Berlin on which an instant falls, `YYYY-MM-DD`. @throws RangeError */
export function berlinDate(instant: string): string {
  return toBerlin(instant).slice(0, 10);
}

/** Milliseconds since 1970, to compare instants of different offsets. @throws RangeError */
export function epoch(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. @throws RangeError */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** `2024-10-03T12:00:00+02:00` → `3. Oktober 2024, 12:00 Uhr` (German wall clock). @throws RangeError */
export function formatInstant(instant: string): string {
  const local = toBerlin(instant);
  return `${formatDate(local.slice(0, 10))}, ${local.slice(11, 16)} Uhr`;
}

function iso(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}
