import { describe, expect, test } from "vitest";
import { assetDigests } from "../../src/check/assets.ts";
import { readFolder } from "../../src/check/read-folder.ts";
import { folderWith, goodPage, writeFiles } from "./support.ts";

const FILES = {
  "2024/index.html": "",
  "2024/bild.png": "Bild",
  "2024/gross.png": "großes Bild",
  "stil.css": '@import "druck.css"; body { background: url(grund.svg) }',
  "druck.css": "p { color: black }",
  "grund.svg": "<svg/>",
  "liste.pdf": "Liste",
  "andere.html": goodPage(),
  "fremd.png": "unbenutzt",
};

/** Which of the files change the digest of a page with this body when they change. */
async function dependencies(body: string): Promise<string[]> {
  const root = await folderWith({ ...FILES, "2024/index.html": goodPage("Seite", body) });
  const digest = async (): Promise<string> => {
    const folder = await readFolder(root);
    const page = folder.pages.find(({ path }) => path === "2024/index.html");
    return page === undefined ? "" : assetDigests(folder)(page);
  };
  const before = await digest();
  const found: string[] = [];
  for (const [path, content] of Object.entries(FILES)) {
    if (path === "2024/index.html") continue;
    await writeFiles(root, { [path]: `${content} ` });
    if ((await digest()) !== before) found.push(path);
    await writeFiles(root, { [path]: content });
  }
  return found;
}

describe("what a page's verdict depends on besides its own bytes", () => {
  test.each([
    ["nothing, for plain text and links", '<p><a href="../andere.html">A</a> <a href="../liste.pdf">B</a></p>', []],
    ["its images", '<img src="bild.png" alt="Foto">', ["2024/bild.png"]],
    ["images without quotes and with queries", "<img src=bild.png?v=2 alt=Foto>", ["2024/bild.png"]],
    [
      "all sizes of an image",
      '<img srcset="bild.png 1x, gross.png 2x" alt="Foto">',
      ["2024/bild.png", "2024/gross.png"],
    ],
    [
      "its stylesheet and what that loads",
      '<link rel="stylesheet" href="../stil.css">',
      ["stil.css", "druck.css", "grund.svg"],
    ],
    ["a background in the page", "<style>p { background: url('../grund.svg') }</style>", ["grund.svg"]],
    ["addresses from the root", '<img src="/fremd.png" alt="Foto">', ["fremd.png"]],
  ])("%s", async (_, body, expected) => {
    expect(await dependencies(body)).toEqual(expected);
  });

  test.each(["<script src=x.js></script>", '<iframe src="../andere.html"></iframe>'])(
    "everything, when nobody can foresee what loads: %s",
    async (body) => {
      expect(await dependencies(body)).toEqual(Object.keys(FILES).filter((path) => path !== "2024/index.html"));
    },
  );
});
