import { MONTH_NAMES } from "../month-names.ts";

const START = "^[ \\t>]*(?:[*+-][ \\t]+)*\\d{1,2}\\.";
const SECOND_DAY = "(?:(?:und|oder|bis|–|-)[ \\t]\\d{1,2}\\.[ \\t])?";
const PATTERN = new RegExp(`(${START})[ \\t](?=${SECOND_DAY}(?:${MONTH_NAMES})(?!\\p{L}))`, "gmu");

/**
 * A line or list item that begins with "26. November" would become number 26 of a list. With a no-break space behind
 * the dot it stays the date that it is. Applies to the text before it is parsed.
 */
export const protectDateLines = (text: string): string => text.replace(PATTERN, "$1\u00A0");
