/** Pattern text of a German phone number, with chains such as `567-5504/-5516`. Holds no capturing group. */
export const PHONE = "\\+?\\(?\\d(?:[\\d \\u00A0()–-]|\\/(?=[\\d -]))*\\d";

/** Pattern text of a mail address, also as `presse(at)…`. Holds no capturing group. */
export const MAIL = "[\\p{L}\\d._%+-]+ ?(?:@|\\(at\\)|\\[at\\]) ?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+";

/** `(0391) 567-5504/-5516/-5517` → three full numbers; anything else is returned as it stands. */
export function expandPhones(text: string): string[] {
  const [first = "", ...endings] = text.trim().split("/");
  const dash = first.lastIndexOf("-");
  if (endings.length === 0 || dash === -1 || !endings.every((ending) => /^ ?-\d+$/.test(ending))) return [text.trim()];
  return [first, ...endings.map((ending) => first.slice(0, dash) + ending.trim())];
}

/** Digits for comparing: `+49 391 567-6666`, `+49 (0)391 …`, `(0391) 567-6666` are one number. */
export function phoneDigits(phone: string): string {
  return phone
    .replace(/^\s*(?:\+|00)49\s*(?:\(0\))?/, "0")
    .replace(/\D/g, "")
    .replace(/^00/, "0");
}

/** `presse(at)example.org` → `presse@example.org`. */
export function plainMail(mail: string): string {
  return mail.replace(/ ?(?:\(at\)|\[at\]|@) ?/, "@");
}
