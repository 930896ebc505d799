import { findingAt, type TextRule, type TextStyle } from "./rule.ts";

/** How a text addresses all genders, with the name of each form; `pair` is the only one without a sign. */
const FORMS = {
  star: "Genderstern",
  colon: "Doppelpunkt",
  underscore: "Unterstrich",
  slash: "Schrägstrich",
  inner: "Binnen-I",
  pair: "Paarform",
} as const;

type Form = keyof typeof FORMS;

const SIGNS: Readonly<Record<string, Form>> = { "*": "star", ":": "colon", _: "underscore", "/": "slash", I: "inner" };

/** „…*innen“ and the like, from the last letter of the stem; and „…innen und …“ for the pairs. */
const SIGNED = /[a-zäöüß](?:\\?([*:_/])-?in(?:nen)?|(I)nnen)(?![a-zäöüß])/g;
const PAIRED = /innen\s+(?:und|oder)\s+(?:[a-zäöüß]+\s+)?([A-ZÄÖÜ][a-zäöüß]+)/g;

interface Hit {
  readonly form: Form;
  readonly index: number;
  readonly words: string;
}

function findForms(text: string): Hit[] {
  const stemBefore = (index: number) =>
    /(?<!\p{L})\p{Lu}\p{Ll}{2,}$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? null;
  const signed = [...text.matchAll(SIGNED)].flatMap(({ index, 0: hit, 1: sign, 2: inner = "" }): Hit[] => {
    const stem = stemBefore(index + 1);
    const form = SIGNS[sign ?? inner];
    return stem === null || form === undefined
      ? []
      : [{ form, index: index + 1 - stem.length, words: stem + hit.slice(1) }];
  });
  const paired = [...text.matchAll(PAIRED)].flatMap(({ index, 0: hit, 1: other = "" }): Hit[] => {
    const stem = stemBefore(index);
    const isPair = stem !== null && other.startsWith(stem) && other.length <= stem.length + 2;
    return isPair ? [{ form: "pair", index: index - stem.length, words: stem + hit }] : [];
  });
  return [...signed, ...paired].sort((a, b) => a.index - b.index);
}

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
  const hits = findForms(source.text);
  const first = hits.find(({ form }) => form !== "pair")?.form;
  const refused = wanted === "any" ? REFUSED.pair.filter((form) => form !== first) : REFUSED[wanted];
  return hits
    .filter(({ form }) => refused.includes(form))
    .map(({ form, index, words }) =>
      findingAt(source, index, {
        level: "warning",
        rule: "gender-form",
        message: `„${words.replace(/\s+/g, " ")}“ verwendet eine andere Form (${FORMS[form]}) als vereinbart.`,
        remedy: `Der Hausstil sieht ${WANTED[wanted]} vor.`,
      }),
    );
};
