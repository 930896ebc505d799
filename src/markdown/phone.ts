/** National significant numbers: area code and subscriber together. */
const SHORTEST = 7;
const LONGEST = 13;

/**
 * A phone number as `tel:` address in the global form of RFC 3966 ("tel:+493915676666"), or null when it is none.
 * Numbers without country code are German; service numbers such as 115 get Germany as their context.
 */
export function telephoneUri(number: string): string | null {
  if (!/^[\d+()\s./–-]+$/.test(number)) return null;
  const international = /^\s*(?:\+|00)/.test(number);
  const digits = number.replace(/\(0\)/, "").replace(/\D/g, "");
  if (international) return global(digits.replace(/^00/, ""));
  if (/^1\d{2,5}$/.test(digits)) return `tel:${digits};phone-context=+49`;
  return /^0[1-9]/.test(digits) ? global(`49${digits.slice(1)}`) : null;
}

function global(digits: string): string | null {
  const length = digits.length - 2;
  return /^[1-9]/.test(digits) && length >= SHORTEST && length <= LONGEST ? `tel:+${digits}` : null;
}
