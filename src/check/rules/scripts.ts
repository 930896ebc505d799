import { attribute, elements, indexOf, perPage } from "../dom.ts";

const CODE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;

/** True when a program of the page may run: a script or an `on…` attribute. */
export const runsScript = perPage((page): boolean => {
  const isCode = (type: string | null) => CODE.test((type ?? "").split(";")[0]?.trim().toLowerCase() ?? "");
  return (
    elements(page, "script").some((script) => isCode(attribute(script, "type"))) ||
    indexOf(page).entries.some(({ element }) => element.attrs.some(({ name }) => name.startsWith("on")))
  );
});
