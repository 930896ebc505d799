/** Autofill field names of HTML ("Autofill", 4.10.18.7). */
const FIELDS = new Set(
  (
    "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password " +
    "one-time-code organization-title organization street-address address-line1 address-line2 address-line3 address-level4 " +
    "address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name " +
    "cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday " +
    "bday-day bday-month bday-year sex url photo webauthn"
  ).split(" "),
);
const CONTACT_FIELDS = new Set(
  "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp".split(
    " ",
  ),
);
const CONTACT_KINDS = /^(?:home|work|mobile|fax|pager)$/;

/** True for a valid `autocomplete` value: `on`, `off`, or [section-…] [shipping|billing] [home|work|…] field [webauthn]. */
export function isAutocomplete(value: string): boolean {
  const tokens = value.trim().toLowerCase().split(/\s+/);
  if (tokens.length === 1 && (tokens[0] === "on" || tokens[0] === "off")) return true;
  if (tokens.at(-1) === "webauthn" && tokens.length > 1) tokens.pop();
  if (tokens[0]?.startsWith("section-")) tokens.shift();
  if (tokens[0] === "shipping" || tokens[0] === "billing") tokens.shift();
  const first = tokens[0] ?? "";
  if (tokens.length === 2) return CONTACT_KINDS.test(first) && CONTACT_FIELDS.has(tokens[1] ?? "");
  return tokens.length === 1 && (FIELDS.has(first) || CONTACT_FIELDS.has(first));
}
