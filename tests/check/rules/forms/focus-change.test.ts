import { focusChange } from "../../../../src/check/rules/forms/focus-change.ts";
import { describePageRule } from "../examples.ts";

describePageRule(focusChange, {
  failing: [
    { case: "a window", html: `<input onfocus="window.open('hilfe.html')">` },
    { case: "a window by the short name", html: `<a href="a" onfocus="open('a')">A</a>` },
    { case: "a form that is sent", html: '<form><input onfocus="this.form.submit()"></form>' },
    { case: "another page", html: `<select onfocus="location.href = 'b'"><option>A</select>` },
    {
      case: "a condition, as a warning",
      html: `<input onfocus="if (neu) window.open('hilfe.html')">`,
      found: ["warning"],
    },
    {
      case: "a function, as a warning",
      html: `<input onfocus="hilfe()"><script>function hilfe() { window.open('hilfe.html') }</script>`,
      found: ["warning"],
    },
    {
      case: "a listener, as a warning",
      html: `<input id=a><script>a.addEventListener('focus', () => { location.assign('b') })</script>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a list that opens", html: '<input onfocus="liste.open()">' },
    { case: "a hint that appears", html: '<input onfocus="hinweis.hidden = false">' },
    { case: "a click", html: `<button onclick="window.open('hilfe.html')">Hilfe</button>` },
    { case: "the window that comes back", html: `<body onfocus="location.reload()"><p>Text</p>` },
    {
      case: "a listener of the window",
      html: "<script>window.addEventListener('focus', () => location.reload())</script>",
    },
    { case: "an element that nobody sees", html: `<p hidden><input onfocus="window.open('a')"></p>` },
  ],
});
