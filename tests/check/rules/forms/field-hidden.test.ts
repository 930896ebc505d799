import { fieldHidden } from "../../../../src/check/rules/forms/field-hidden.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldHidden, {
  failing: [
    {
      case: "a file field that the page's style sheet takes away",
      html: "<style>.weg { display: none }</style><input type=file id=f class=weg><label for=f>Foto wählen</label>",
      at: ["#f"],
    },
    { case: "a checkbox inside its label", html: "<label><input type=checkbox hidden> Ich stimme zu</label>" },
    {
      case: "a checkbox in a hidden box",
      html: '<span style="visibility:hidden"><input type=checkbox id=m></span><label for=m>Menü</label>',
    },
    {
      case: "the choices of one group once",
      html: "<label><input type=radio name=s hidden> 1 Stern</label><label><input type=radio name=s hidden> 2 Sterne</label>",
    },
    {
      case: "a field that a script may bring back, as a warning",
      html: "<label>Foto <input type=file hidden></label><script>los()</script>",
      found: ["warning"],
    },
    {
      case: "a field that another rule may bring back, as a warning",
      html: "<style>form input { display: block }</style><label>Foto <input type=file hidden></label>",
      found: ["warning"],
    },
    {
      case: "a field under another style sheet, as a warning",
      html: '<link rel=stylesheet href="a.css"><label>Foto <input type=file hidden></label>',
      found: ["warning"],
    },
    {
      case: "a label that may be gone on wide screens, as a warning",
      html: "<style>@media (min-width: 60em) { nav .knopf { display: none } }</style><nav><input type=checkbox id=m hidden><label for=m class=knopf>Menü</label></nav>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a field hidden from the eye alone",
      html: "<style>.vh { position: absolute; clip-path: inset(50%) }</style><label>Foto <input type=file class=vh></label>",
    },
    { case: "a label that is gone as well", html: "<p hidden><label>Foto <input type=file></label></p>" },
    { case: "a trap for robots", html: "<label>Bitte leer lassen <input name=url hidden></label>" },
    { case: "a hidden value", html: "<label for=h>Wert</label><input type=hidden id=h>" },
    { case: "a field that is switched off", html: "<label>Foto <input type=file hidden disabled></label>" },
    {
      case: "a button that opens the file dialog",
      html: "<label for=f>Foto</label><input type=file id=f hidden><button type=button onclick='f.click()'>Wählen</button>",
    },
  ],
});
