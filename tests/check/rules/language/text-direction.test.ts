import { textDirection } from "../../../../src/check/rules/language/text-direction.ts";
import { describePageRule } from "../examples.ts";

const HEBREW = "הספרייה פתוחה בכל יום מהבוקר עד הערב";
const ARABIC = "المكتبة مفتوحة كل يوم من الصباح إلى المساء";

describePageRule(textDirection, {
  failing: [
    { case: "a sentence whose full stop jumps", html: `<p lang="he">${HEBREW}.</p>` },
    { case: "a Latin word between Arabic ones", html: `<p lang="ar">${ARABIC} PDF ${ARABIC}</p>` },
    { case: "a number at the beginning", html: `<p>24 ${HEBREW}</p>` },
    { case: "a direction of the page that only repeats the default", html: `<html dir="ltr"><p>${HEBREW}.</p>` },
    {
      case: "a section in one language once",
      html: `<section lang="ar"><p>${ARABIC}.</p><p>${ARABIC}</p></section>`,
      at: ["section:nth-of-type(1)"],
    },
    { case: "nothing but words as a warning", html: `<p>${HEBREW}</p>`, found: ["warning"] },
    {
      case: "a direction somewhere in the page's CSS as a warning",
      html: `<style>.r { direction: rtl }</style><p>${HEBREW}.</p>`,
      found: ["warning"],
    },
    {
      case: "a page with a linked style sheet as a warning",
      html: `<link rel="stylesheet" href="a.css"><p>${HEBREW}.</p>`,
      found: ["warning"],
    },
    { case: "a page with a script as a warning", html: `<script>1</script><p>${HEBREW}.</p>`, found: ["warning"] },
  ],
  passing: [
    { case: "dir on the element", html: `<p dir="rtl">${HEBREW}.</p>` },
    { case: "dir on an ancestor", html: `<section dir="RTL"><div><p>${HEBREW}.</p></div></section>` },
    { case: "dir that the browser finds out", html: `<p dir="auto">${ARABIC}.</p>` },
    { case: "dir on a part", html: `<p>Auf Hebräisch: <span dir="rtl">${HEBREW}.</span></p>` },
    { case: "an isolated part", html: `<p>Auf Hebräisch: <bdi>${HEBREW}</bdi></p>` },
    { case: "a direction in the style attribute", html: `<p style="direction: rtl">${HEBREW}.</p>` },
    { case: "a mark of Unicode", html: `<p>${HEBREW}.\u200F</p>` },
    {
      case: "a quotation in a German sentence",
      html: `<p>Das Wort „${HEBREW}“ steht seit vielen Jahren an der Tür.</p>`,
    },
    { case: "the name of a language", html: "<ul><li><a href='a.html' lang='ar'>اللغة العربية</a></li></ul>" },
    { case: "a hidden text", html: `<p hidden>${HEBREW}.</p>` },
  ],
});
