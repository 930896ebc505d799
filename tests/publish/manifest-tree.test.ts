import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTree } from "../../src/publish/site-tree.ts";
import { writeWhole } from "../../src/publish/write-whole.ts";
import { temporaryFolder } from "./signed-site.ts";

test("a folder is listed in the order of bytes, links and devices apart, and no link is followed", async () => {
  const root = temporaryFolder();
  for (const folder of ["a", "ä", "leer"]) mkdirSync(join(root, folder));
  for (const path of ["a/z", "a.txt", "a-b", "ä/x", "Z", "z"]) writeFileSync(join(root, path), "");
  symlinkSync("..", join(root, "a", "oben"));
  symlinkSync("nirgends", join(root, "a", "kaputt"));
  expect(await readTree(root)).toEqual({
    files: ["Z", "a-b", "a.txt", "a/z", "z", "ä/x"],
    others: ["a/kaputt", "a/oben"],
  });
});

test("a file is replaced whole, whatever an earlier attempt left behind", async () => {
  const root = temporaryFolder();
  const target = join(root, "tief", "datei.txt");
  await writeWhole(target, "alt");
  mkdirSync(`${target}.part`);
  writeFileSync(join(`${target}.part`, "rest"), "");
  await writeWhole(target, "neu");
  expect(readdirSync(join(root, "tief"))).toEqual(["datei.txt"]);
  await expect(writeWhole(join(root, "tief"), "kein Ordner")).rejects.toThrow(
    "ist ein Ordner, gebraucht wird eine Datei",
  );
  expect(readdirSync(root)).toEqual(["tief"]);
});
