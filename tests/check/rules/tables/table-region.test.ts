import { tableRegion } from "../../../../src/check/rules/tables/table-region.ts";
import { describePageRule } from "../examples.ts";

describePageRule(tableRegion, {
  failing: [
    { case: "a bare table", html: "<table><tr><td>1</td></tr></table>", home: true },
    {
      case: "a region without name",
      html: '<div role="region" tabindex="0"><table><tr><td>1</td></tr></table></div>',
      home: true,
    },
    {
      case: "a region that the keyboard misses",
      html: '<div role="region" aria-label="Zahlen"><table><tr><td>1</td></tr></table></div>',
      home: true,
    },
  ],
  passing: [
    {
      case: "a focusable region with name",
      html: '<div role="region" aria-labelledby="c" tabindex="0"><table><caption id="c">Zahlen</caption><tr><td>1</td></tr></table></div>',
      home: true,
    },
    {
      case: "a section",
      html: '<section aria-label="Zahlen" tabindex="0"><table><tr><td>1</td></tr></table></section>',
      home: true,
    },
    { case: "foreign pages", html: "<table><tr><td>1</td></tr></table>" },
  ],
});
