import { controlTitleOnly } from "../../../../src/check/rules/structure/control-title-only.ts";
import { describePageRule } from "../examples.ts";

describePageRule(controlTitleOnly, {
  failing: [
    { case: "a link", html: "<a href='a.html' title='Suche'></a>", found: ["warning"] },
    { case: "a button with a drawing", html: "<button title='Suche'><svg></svg></button>", found: ["warning"] },
  ],
  passing: [
    { case: "a link with text", html: "<a href='a.html' title='Suche'>Suchen</a>" },
    { case: "a button with an image", html: "<button title='x'><img src='a.png' alt='Suche'></button>" },
    { case: "an aria name", html: "<button title='x' aria-label='Suche'></button>" },
  ],
});
