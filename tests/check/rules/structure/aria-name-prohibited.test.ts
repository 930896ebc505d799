import { ariaNameProhibited } from "../../../../src/check/rules/structure/aria-name-prohibited.ts";
import { describePageRule } from "../examples.ts";

describePageRule(ariaNameProhibited, {
  failing: [
    { case: "a drawn sign", html: '<span class="stern" aria-label="Favorit"></span>' },
    { case: "a box with a role that has no name", html: '<section role="presentation" aria-label="Neues"></section>' },
    { case: "a named paragraph as a warning", html: '<p aria-label="Hinweis">Heute ist Fest.</p>', found: ["warning"] },
  ],
  passing: [
    { case: "a sign with a role", html: '<span role="img" aria-label="Favorit"></span>' },
    { case: "a named region", html: '<section aria-label="Neues"><p>Text</p></section>' },
    { case: "a link", html: '<a href="a.html" aria-label="Start">S</a>' },
    { case: "an empty name", html: '<span aria-label=""></span>' },
    { case: "a hidden sign", html: '<span hidden aria-label="Favorit"></span>' },
  ],
});
