import { articleHeading } from "../../../../src/check/rules/structure/article-heading.ts";
import { describePageRule } from "../examples.ts";

describePageRule(articleHeading, {
  failing: [
    { case: "an article of one sentence", html: "<article><p>Willkommen</p></article>", found: ["warning"] },
    {
      case: "a heading that stands outside",
      html: "<h2>Neues</h2><article><p>Willkommen</p></article>",
      found: ["warning"],
    },
    {
      case: "an article of nothing but links",
      html: "<article><h2>Mehr</h2><nav><ul><li><a href='a.html'>Ehrenamt</a></li></ul></nav></article>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "an article with links of its own",
      html: "<article><h2>Neues</h2><nav><a href='#a'>Teil 1</a></nav><p id=a>Willkommen</p></article>",
    },
    { case: "an article with heading", html: "<article><header><h2>Neues</h2></header><p>Willkommen</p></article>" },
    { case: "a named article", html: "<h2 id='h'>Neues</h2><article aria-labelledby='h'><p>Willkommen</p></article>" },
    { case: "another role", html: "<article role='presentation'><p>Willkommen</p></article>" },
  ],
});
