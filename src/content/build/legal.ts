import type { Site } from "../model.ts";
import type { Parsed } from "../read/parse.ts";
import type { Report } from "../report.ts";
import type { Review } from "../review.ts";
import type { RawLegal } from "../schema/legal.ts";
import { newestPublisher, type PublisherIndex } from "./publishers.ts";

/** The data of the legal pages with the newest records of the bodies; null, with findings, when one is unknown. */
export function buildLegal(
  { data, at }: Parsed<RawLegal>,
  review: Review,
  publishers: PublisherIndex,
  report: Report,
): Site["legal"] | null {
  const { imprint, privacy, accessibility } = data;
  const provider = newestPublisher(publishers, imprint.provider, at("imprint", "provider"), report);
  const controller = newestPublisher(publishers, privacy.controller, at("privacy", "controller"), report);
  const body = newestPublisher(publishers, accessibility.body, at("accessibility", "body"), report);
  if (provider === null || controller === null || body === null) return null;
  return {
    imprint: { ...imprint, provider },
    privacy: { ...privacy, controller },
    accessibility: { ...accessibility, body, review },
  };
}
