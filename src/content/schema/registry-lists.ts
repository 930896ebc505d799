import * as z from "zod";
import { addressId, httpsAddress, id, line, text } from "./fields.ts";

/** `channels.yaml` */
export const channelsSchema = z.array(z.strictObject({ id, name: line, url: httpsAddress }));

/** `topics.yaml` */
export const topicsSchema = z.array(z.strictObject({ id: addressId, name: line, description: text }));
