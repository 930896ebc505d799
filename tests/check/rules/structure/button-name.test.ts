import { buttonName } from "../../../../src/check/rules/structure/button-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(buttonName, {
  failing: [
    { case: "a button without text", html: '<button type="button"></button>', at: ["button:nth-of-type(1)"] },
    { case: "a button with an image without alternative", html: '<button><img src="lupe.svg" alt=""></button>' },
    { case: "an input without value", html: '<input type="button">' },
    { case: "an empty summary", html: "<details><summary></summary>Text</details>" },
    { case: "a button by role", html: '<span role="button" tabindex="0"></span>' },
  ],
  passing: [
    { case: "text", html: "<button>Senden</button>" },
    { case: "a submit input, which browsers name", html: '<input type="submit">' },
    { case: "an image with alternative", html: '<button><img src="lupe.svg" alt="Suchen"></button>' },
    { case: "aria-labelledby", html: '<p id="t">Suchen</p><button aria-labelledby="t"></button>' },
    { case: "a summary outside of details, which is no button", html: "<summary></summary>" },
    { case: "a button hidden by the page's CSS", html: "<style>.zu{display:none}</style><button class=zu></button>" },
    { case: "a hidden button", html: "<button hidden></button>" },
    { case: "a title", html: '<button title="Suchen"></button>' },
  ],
});
