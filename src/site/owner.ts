import type { Owner } from "../check/evidence/owner.ts";
import type { Site } from "../content/model.ts";

/** Whose site it is and what its people reviewed, as the gate and its report need it. */
export function ownerOf({ config, legal }: Site): Owner {
  const { body, feedback, review } = legal.accessibility;
  return {
    title: config.title,
    description: config.description,
    baseUrl: config.baseUrl,
    publisher: body.officialName,
    mail: feedback.mail,
    review,
  };
}
