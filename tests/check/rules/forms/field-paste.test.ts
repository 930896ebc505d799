import { fieldPaste } from "../../../../src/check/rules/forms/field-paste.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldPaste, {
  failing: [
    { case: "a password", html: '<form><label>Passwort <input type=password onpaste="return false"></label></form>' },
    {
      case: "a code of one use inside a box that blocks",
      html: '<form onpaste="event.preventDefault()"><label>Code <input autocomplete=one-time-code></label></form>',
    },
    {
      case: "the name beside a password",
      html: '<form><label>E-Mail <input type=email onpaste="return false;"></label><label>Passwort <input type=password></label></form>',
    },
    {
      case: "a new password, as a warning",
      html: '<form><label>Passwort <input type=password></label><label>Noch einmal <input type=password onpaste="return false"></label></form>',
      found: ["warning"],
    },
    {
      case: "another field, as a warning",
      html: '<label>Kontonummer <input onpaste="return false"></label>',
      found: ["warning"],
    },
    {
      case: "a condition, as a warning",
      html: '<form><label>Passwort <input type=password onpaste="if (streng) return false"></label></form>',
      found: ["warning"],
    },
    {
      case: "a listener",
      html: "<label>Code <input id=c></label><script>c.addEventListener('paste', (e) => e.preventDefault())</script>",
      found: ["warning"],
    },
    {
      case: "a handler",
      html: "<label>Code <input id=c></label><script>c.onpaste = function () { return false }</script>",
      found: ["warning"],
    },
    {
      case: "a listener for several events",
      html: "<label>Code <input id=c></label><script>['copy', 'paste'].forEach((n) => c.addEventListener(n, (e) => { e.preventDefault() }))</script>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "another action", html: '<label>Passwort <input type=password onpaste="merke(event)"></label>' },
    {
      case: "a script that puts in what is pasted",
      html: "<label>Code <input id=c></label><script>c.addEventListener('paste', (e) => { e.preventDefault(); fill(e.clipboardData.getData('text')) })</script>",
    },
    {
      case: "a listener for another event",
      html: "<label>Code <input id=c></label><script>f.addEventListener('submit', (e) => e.preventDefault()); paste()</script>",
    },
    { case: "no field", html: "<script>p.addEventListener('paste', (e) => e.preventDefault())</script>" },
  ],
});
