import type { Publisher } from "../../src/content/model.ts";
import type { Registry } from "../../src/import/draft.ts";

const unknown = { name: null, role: "Pressestelle", open: "nicht genannt" };
const base: Omit<Publisher, "id" | "validFrom" | "name" | "officialName"> = {
  validTo: null,
  unit: "Pressestelle",
  address: { street: "Amtsstraße 7", postalCode: "12345", city: "Musterstadt" },
  phone: "(030) 23125-500",
  fax: "(030) 23125-599",
  mail: "presse@kanzlei.example.org",
  website: null,
  responsible: unknown,
  aliases: [],
};
const school = {
  ...base,
  address: { street: "Lernweg 32", postalCode: "12347", city: "Musterstadt" },
  phone: "(030) 23125-710",
  fax: "(030) 23125-775",
  mail: "presse@schule.example.org",
};

/** A small house: a chancellery, a ministry that was renamed in 2016, and one with a named press officer. */
export const registry: Registry = {
  publishers: [
    {
      ...base,
      id: "kanzlei",
      validFrom: "2000-01-01",
      name: "Kanzlei und Ministerium für Brauchtum",
      officialName: "Kanzlei des Landes Muster",
    },
    {
      ...school,
      id: "schule",
      validFrom: "2000-01-01",
      validTo: "2015-12-31",
      name: "Schulministerium",
      officialName: "Schulministerium des Landes Muster",
      aliases: ["MS"],
    },
    {
      ...school,
      id: "schule",
      validFrom: "2016-01-01",
      name: "Ministerium für Lernen",
      officialName: "Ministerium für Lernen des Landes Muster",
      phone: "(030) 23125-777",
      mail: "lernen@muster.example.org",
      aliases: ["Schulministerium", "ML"],
    },
    {
      ...base,
      id: "feuer",
      validFrom: "2000-01-01",
      name: "Ministerium für Feuerwehr und Vereine",
      officialName: "Ministerium für Feuerwehr und Vereine des Landes Muster",
      address: { street: "Wachenplatz 2 / Am Turm", postalCode: "12349", city: "Musterstadt" },
      phone: "(030) 23125-504",
      fax: "(030) 23125-520",
      mail: "wache@feuer.example.org",
      responsible: { name: "Erika Mustermann", role: "Pressesprecherin", open: null },
      aliases: ["Feuerwehrministerium"],
    },
    {
      ...base,
      id: "brandschutz",
      validFrom: "1990-01-01",
      validTo: "1999-12-31",
      name: "Feuerwehrministerium",
      officialName: "Feuerwehrministerium des Landes Muster",
    },
  ],
  channels: [
    { id: "x", name: "X", url: "https://example.org/x" },
    { id: "instagram", name: "Instagram", url: "https://example.org/instagram" },
  ],
};
