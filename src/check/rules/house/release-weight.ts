import { houseRule } from "../rule.ts";

const RELEASE = /^\d{4}\/\d{2}\/\d{2}\/[^/]+\.html$/;

/** At home a release with everything it needs fits the first TCP window, even uncompressed. */
export const releaseWeight = houseRule("release-weight", [], (page, report, house) => {
  if (!RELEASE.test(page.path) || page.bytes <= house.maxReleaseBytes) return;
  const format = new Intl.NumberFormat("de-DE");
  report.error(
    null,
    `Die Seite wiegt ${format.format(page.bytes)} Bytes, erlaubt sind ${format.format(house.maxReleaseBytes)}.`,
    "Legen Sie lange Listen oder Tabellen als eigene Seite oder Anlage ab.",
  );
});
