import * as z from "zod";
import { label, says } from "../messages/explain.ts";
import { line, list, mail, optional, phone, postalCode, text, webAddress } from "./fields.ts";

export const address = z.strictObject({ street: line, postalCode, city: line });

/** A named person, or the open admission that the name is not known. */
export const person = z
  .strictObject({ name: optional(line), role: line, open: optional(text) })
  .refine(({ name, open }) => (name === null) !== (open === null), {
    error: ({ path }) =>
      says(
        `${label(path)} braucht entweder „name“ oder „open“ (warum der Name fehlt), nicht beides.`,
        "Den Namen der zuständigen Person eintragen; nur eine Beispielseite darf ihn mit „open“ offenlassen.",
      ),
  });

export const contact = z.strictObject({
  name: line,
  role: optional(line),
  phones: list(phone),
  fax: optional(phone),
  mail: optional(mail),
});

/** An authority that readers can turn to. */
export const office = z.strictObject({
  name: line,
  address,
  phone: optional(phone),
  mail: optional(mail),
  website: optional(webAddress),
});
