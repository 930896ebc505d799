import { landmarkNames } from "../../../../src/check/rules/structure/landmark-names.ts";
import { describePageRule } from "../examples.ts";

describePageRule(landmarkNames, {
  failing: [
    { case: "two navigations without name", html: "<nav>A</nav><nav>B</nav>", found: ["warning", "warning"] },
    {
      case: "two navigations of one name at home",
      html: '<nav aria-label="Menü">A</nav><nav aria-label="Menü">B</nav>',
      home: true,
      at: ["nav:nth-of-type(2)"],
    },
    {
      case: "a navigation by role beside another",
      html: '<nav aria-label="Menü">A</nav><ul role="navigation"><li>B</li></ul>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "one navigation", html: "<nav>A</nav>", home: true },
    { case: "different names", html: '<nav aria-label="Menü">A</nav><nav aria-label="Service">B</nav>', home: true },
    { case: "a hidden second one", html: "<nav>A</nav><nav hidden>B</nav>", home: true },
  ],
});
