import { describe, expect, test } from "vitest";
import { load, loadSite, png, release, told, withFiles } from "./fixture.ts";

const PATH = "releases/2024/2024-11-26-stadtfest.md";
const image = "images: [{ file: foto.png, alt: Das Rathaus im Schnee, credit: Stadt Musterstadt }]";

const withImage = (fields: string, bytes: string | Uint8Array | null = png()) =>
  withFiles({ [PATH]: release({ images: `[{ ${fields} }]` }), "media/foto.png": bytes });
const withAttachment = (fields: string, files = {}) =>
  withFiles({ [PATH]: release({ attachments: `[{ ${fields} }]` }), ...files });
const toldAbout = async (files: Parameters<typeof load>[0]) =>
  told((await load(files)).findings).replaceAll(`content/${PATH}`, "MELDUNG");

describe("images", () => {
  test("come with size, alternative text, caption and credit", async () => {
    const site = await loadSite(
      withImage("file: foto.png, alt: Das Rathaus, caption: Rathaus, credit: Stadt", png(40, 30)),
    );
    expect(site.releases[0]?.images).toEqual([
      {
        name: "foto.png",
        bytes: png(40, 30).length,
        type: "PNG",
        width: 40,
        height: 30,
        alt: "Das Rathaus",
        decorative: false,
        caption: "Rathaus",
        credit: "Stadt",
      },
    ]);
    expect(site.media).toEqual([{ name: "foto.png", bytes: png(40, 30).length, type: "PNG", width: 40, height: 30 }]);
  });

  test("need a text or the word that they are decoration, and a credit", async () => {
    expect(await toldAbout(withImage("file: foto.png, credit: Stadt"))).toMatchInlineSnapshot(`
      "MELDUNG:6:10: Fehler: Dem Bild „foto.png“ fehlt der Alternativtext. [missing-alt, WCAG 1.1.1]
          Abhilfe: Unter „alt“ beschreiben, was zu sehen ist, oder „decorative: true“ setzen, wenn das Bild nur schmückt."
    `);
    expect(
      await toldAbout(withImage("file: foto.png, decorative: true, alt: Rathaus, credit: Stadt")),
    ).toMatchInlineSnapshot(`
      "MELDUNG:6:40: Fehler: Das Bild „foto.png“ ist als Schmuck gekennzeichnet und hat trotzdem einen Alternativtext. [missing-alt, WCAG 1.1.1]
          Abhilfe: Eines von beiden entfernen: „alt“ bei reinem Schmuck, „decorative“ bei einem Bild mit Inhalt."
    `);
    expect(await toldAbout(withImage("file: foto.png, decorative: true"))).toMatchInlineSnapshot(`
      "MELDUNG:6:10: Fehler: Das Feld „credit“ fehlt. [field]
          Abhilfe: Ergänzen, z. B. „credit: Erika Mustermann“."
    `);
  });

  test("that decorate have an empty alternative text", async () => {
    const site = await loadSite(withImage("file: foto.png, decorative: true, credit: Stadt"));
    expect(site.releases[0]?.images[0]).toMatchObject({ alt: "", decorative: true });
  });

  test("must be there, under this very name", async () => {
    expect(await toldAbout(withImage("file: foto.png, alt: Rathaus, credit: Stadt", null))).toMatchInlineSnapshot(`
      "MELDUNG:6:18: Fehler: Die Datei „foto.png“ liegt nicht im Ordner „media“. [media-missing]
          Abhilfe: Die Datei in den Ordner „media“ legen oder den Namen berichtigen."
    `);
    expect(await toldAbout(withImage("file: fotto.png, alt: Rathaus, credit: Stadt"))).toContain(
      "Gemeint ist wohl „foto.png“.",
    );
  });

  test.each([
    "../../etc/passwd",
    "..%2Fgeheim.png",
    "/etc/passwd",
    "ordner/foto.png",
    "Foto.PNG",
    "foto",
    "a.b.png",
    "C:\\foto.png",
  ])("%s is no name of a media file", async (name) => {
    expect(await toldAbout(withImage(`file: '${name}', alt: Rathaus, credit: Stadt`))).toContain(
      "In „file“ gehört der Name einer Datei in „content/media“",
    );
  });

  test.each([
    ["empty", "", "ist leer."],
    ["text", "kein Bild", "ist kein lesbares Bild."],
    ["cut off", png().subarray(0, 12), "ist kein lesbares Bild."],
    [
      "a GIF",
      Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=", "base64"),
      "ist in Wahrheit ein Bild vom Typ GIF.",
    ],
  ])("whose bytes are %s are refused", async (_, bytes, message) => {
    expect(await toldAbout(withImage("file: foto.png, alt: Rathaus, credit: Stadt", bytes))).toContain(
      `Die Datei „foto.png“ ${message}`,
    );
  });

  test("taken with a camera on its side count as browsers turn them", async () => {
    const files = withFiles({
      [PATH]: release({ images: "[{ file: foto.jpg, alt: Rathaus, credit: Stadt }]" }),
      "media/foto.jpg": sidewaysJpeg(640, 480),
    });
    expect((await loadSite(files)).media[0]).toMatchObject({ type: "JPG", width: 480, height: 640 });
  });

  test("as SVG must not run or load anything", async () => {
    const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">${inner}</svg>`;
    const files = (inner: string) =>
      withFiles({
        [PATH]: release({ images: "[{ file: plan.svg, alt: Plan, credit: Stadt }]" }),
        "media/plan.svg": svg(inner),
      });
    expect((await loadSite(files("<rect/>"))).media[0]).toMatchObject({ type: "SVG", width: 8, height: 6 });
    for (const inner of [
      "<script>1</script>",
      '<g onload="x()"/>',
      '<image href="https://example.org/x.png"/>',
      "<foreignObject/>",
    ])
      expect(await toldAbout(files(inner))).toContain("enthält Programmteile oder fremde Inhalte");
  });

  test("are images and nothing else", async () => {
    const files = withFiles({
      [PATH]: release({ images: "[{ file: liste.csv, alt: Liste, credit: Stadt }]" }),
      "media/liste.csv": "a",
    });
    expect(await toldAbout(files)).toContain("Die Datei „liste.csv“ ist kein Bild.");
  });
});

describe("attachments", () => {
  test("come with type, size, language and accessibility state", async () => {
    const site = await loadSite(
      withAttachment("file: liste.csv, title: Liste der Vereine, accessible: true", { "media/liste.csv": "a;b\n" }),
    );
    expect(site.releases[0]?.attachments).toEqual([
      {
        name: "liste.csv",
        bytes: 4,
        type: "CSV",
        width: null,
        height: null,
        title: "Liste der Vereine",
        language: "de",
        accessible: true,
        htmlEquivalent: null,
      },
    ]);
  });

  test("say whether they are accessible", async () => {
    expect(
      await toldAbout(withAttachment("file: liste.csv, title: Liste", { "media/liste.csv": "a" })),
    ).toMatchInlineSnapshot(`
      "MELDUNG:6:15: Fehler: Das Feld „accessible“ fehlt. [field]
          Abhilfe: Ergänzen, z. B. „accessible: false“."
    `);
  });

  test("as PDF should have a page with the same content", async () => {
    const pdf = { "media/bericht.pdf": "%PDF-1.7\n" };
    const fields = "file: bericht.pdf, title: Bericht, accessible: false";
    expect(await toldAbout(withAttachment(fields, pdf))).toMatchInlineSnapshot(`
      "MELDUNG:6:15: Warnung: Zu „bericht.pdf“ gibt es keinen Text im Netz mit demselben Inhalt. [no-html-equivalent, WCAG 1.3.1]
          Abhilfe: Den Inhalt als Meldung oder Seite anlegen und unter „htmlEquivalent“ nennen."
    `);
    expect(await toldAbout(withAttachment(`${fields}, htmlEquivalent: impressum.md`, pdf))).toBe("");
    expect(await toldAbout(withAttachment(`${fields}, htmlEquivalent: impresum.md`, pdf))).toMatchInlineSnapshot(`
      "MELDUNG:6:87: Fehler: Den Text „impresum.md“ gibt es nicht. [unknown-text]
          Abhilfe: Gemeint ist wohl „impressum.md“."
    `);
  });

  test("that are web pages or programs are refused, and PDFs that are none", async () => {
    const fields = (file: string) => `file: ${file}, title: Datei, accessible: false, htmlEquivalent: impressum.md`;
    expect(await toldAbout(withAttachment(fields("seite.html"), { "media/seite.html": "<script>" }))).toContain(
      "hat keine erlaubte Endung",
    );
    expect(await toldAbout(withAttachment(fields("b.pdf"), { "media/b.pdf": "<html>" }))).toContain(
      "ist keine PDF-Datei",
    );
  });
});

test("only files that visible content uses are published, each once", async () => {
  const files = withFiles({
    [PATH]: release().replace("---\n\n", `${image}\n---\n\n`),
    "releases/2024/2024-11-25-probe.md": release({ date: "2024-11-25" }).replace("---\n\n", `${image}\n---\n\n`),
    "releases/2024/2024-11-25-entwurf.md": release({
      date: "2024-11-25",
      draft: "true",
      images: "[{ file: geheim.png, alt: Geheim, credit: Stadt }]",
    }),
    "media/foto.png": png(),
    "media/geheim.png": png(),
  });
  expect((await loadSite(files)).media.map(({ name }) => name)).toEqual(["foto.png"]);
  expect((await loadSite(files, { preview: true })).media.map(({ name }) => name)).toEqual(["foto.png", "geheim.png"]);
});

/** Only as much of a JPEG as says its size, and in EXIF that it must be turned by a quarter. */
function sidewaysJpeg(width: number, height: number): Uint8Array {
  const tiff = Buffer.from("4d4d002a000000080001" + "0112000300000001" + "00060000" + "00000000", "hex");
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 17, 0]);
  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.from([255, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
  return Buffer.concat([Buffer.from([255, 216]), segment(225, exif), segment(192, frame), Buffer.from([255, 217])]);
}
