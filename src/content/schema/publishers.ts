import * as z from "zod";
import { ADDRESS_ID, line, list, mail, optional, phone, webAddress } from "./fields.ts";
import { address, person } from "./people.ts";
import { date } from "./time.ts";

const period = z.strictObject({
  validFrom: date,
  validTo: optional(date),
  name: line,
  officialName: line,
  unit: line,
  address,
  phone,
  fax: optional(phone),
  mail,
  website: optional(webAddress),
  responsible: person,
  aliases: list(line),
});

/** `publishers.yaml`: id → periods, oldest first. */
export const publishersSchema = z.record(z.string().regex(ADDRESS_ID), z.array(period).min(1));

export type RawPublishers = z.infer<typeof publishersSchema>;
