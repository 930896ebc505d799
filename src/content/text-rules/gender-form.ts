import { findingAt, type TextRule, type TextStyle } from "./rule.ts";

const ENDING = "(?:in|innen)(?![a-zäöüß])";
const STEM = "(?<![\\p{L}])\\p{Lu}\\p{Ll}{2,}";

/** How a text addresses all genders, by the sign it uses; `pair` is the only form without one. */
const FORMS = {
  star: { name: "Genderstern", pattern: new RegExp(`${STEM}\\\\?\\*${ENDING}`, "gu") },
  colon: { name: "Doppelpunkt", pattern: new RegExp(`${STEM}:${ENDING}`, "gu") },
  underscore: { name: "Unterstrich", pattern: new RegExp(`${STEM}\\\\?_${ENDING}`, "gu") },
  slash: { name: "Schrägstrich", pattern: new RegExp(`${STEM}/-?${ENDING}`, "gu") },
  inner: { name: "Binnen-I", pattern: new RegExp(`${STEM}I(?:n|nnen)(?![a-zäöüß])`, "gu") },
  pair: {
    name: "Paarform",
    pattern: /(?<!\p{L})(\p{Lu}\p{Ll}{2,})innen\s+(?:und|oder)\s+(?:\p{Ll}+\s+)?\1\p{Ll}{0,2}(?!\p{L})/gu,
  },
} as const;

type Form = keyof typeof FORMS;
const FORM_NAMES: readonly Form[] = ["star", "colon", "underscore", "slash", "inner", "pair"];

/** Forms that a house style refuses. The signs never mix; pairs go with signs, but not with a neutral style. */
const REFUSED: Readonly<Record<Exclude<TextStyle["genderForm"], "any">, readonly Form[]>> = {
  star: ["colon", "underscore", "slash", "inner"],
  colon: ["star", "underscore", "slash", "inner"],
  underscore: ["star", "colon", "slash", "inner"],
  pair: ["star", "colon", "underscore", "slash", "inner"],
  neutral: ["star", "colon", "underscore", "slash", "inner", "pair"],
};

const WANTED: Readonly<Record<TextStyle["genderForm"], string>> = {
  star: "den Genderstern",
  colon: "den Doppelpunkt",
  underscore: "den Unterstrich",
  pair: "die Paarform („Bürgerinnen und Bürger“)",
  neutral: "neutrale Wörter („Beschäftigte“)",
  any: "im ganzen Text dieselbe Form",
};

/** Gender forms against the house style; with `any`, a second kind of sign in one text. */
export const genderForm: TextRule = (source, { genderForm: wanted }) => {
  const hits = FORM_NAMES.flatMap((form) =>
    [...source.text.matchAll(FORMS[form].pattern)].map(({ index, 0: words }) => ({ form, index, words })),
  ).sort((a, b) => a.index - b.index);
  const first = hits.find(({ form }) => form !== "pair")?.form;
  const refused = wanted === "any" ? FORM_NAMES.filter((form) => form !== first && form !== "pair") : REFUSED[wanted];
  return hits
    .filter(({ form }) => refused.includes(form))
    .map(({ form, index, words }) =>
      findingAt(source, index, {
        level: "warning",
        rule: "gender-form",
        message: `„${words.replace(/\s+/g, " ")}“ verwendet eine andere Form (${FORMS[form].name}) als vereinbart.`,
        remedy: `Der Hausstil sieht ${WANTED[wanted]} vor.`,
      }),
    );
};
