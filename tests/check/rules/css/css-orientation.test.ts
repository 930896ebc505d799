import { cssOrientation } from "../../../../src/check/rules/css/css-orientation.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssOrientation, {
  failing: [
    {
      case: "a page that turns when the device does",
      html: "<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>",
      found: ["warning"],
    },
    {
      case: "a page that turns by a matrix",
      html: "<style>@media (orientation: landscape) { html { transform: matrix(0, -1, 1, 0, 0, 0) } }</style>",
      found: ["warning"],
    },
    { case: "a page that vanishes", html: "<style>@media (orientation: portrait) { main { display: none } }</style>" },
    {
      case: "all parts of a page that vanish on low screens",
      html: "<style>@media (orientation: landscape) and (max-height: 30em) { body > header, body > main, .sprung { display: none } }</style><header>Amt</header><main>Text</main>",
    },
    {
      case: "everything but a request to turn the device",
      html: "<style>@media (orientation: landscape) { body > *:not(.drehen) { display: none } }</style><main>Text</main><p class=drehen>Bitte drehen</p>",
    },
    {
      case: "the only wrapper",
      html: "<style>@media (orientation: landscape) { #seite { visibility: hidden } }</style><div id=seite>Text</div>",
    },
    {
      case: "most of the text, which may have a twin, as a warning",
      html: `<style>@media (orientation: landscape) { .hoch { display: none } }</style><div class=hoch>${"Ein langer Text. ".repeat(9)}</div><p>Bitte drehen Sie das Gerät.</p>`,
      found: ["warning"],
    },
  ],
  passing: [
    { case: "another layout", html: "<style>@media (orientation: landscape) { main { columns: 2 } }</style>" },
    {
      case: "a small part that gives way",
      html: `<style>@media (orientation: landscape) { .bild { display: none } }</style><p class=bild>Bild</p><main>${"Ein Text. ".repeat(9)}</main>`,
    },
    {
      case: "another main content for the other way",
      html: "<style>@media (orientation: landscape) { .hoch { display: none } }</style><main class=hoch>Hoch</main><main class=quer>Der gleiche Text quer, der immer da ist</main>",
    },
    {
      case: "a part in a state of its own",
      html: "<style>@media (orientation: landscape) { body > .menü:target { display: none } }</style><main>Text</main>",
    },
    {
      case: "paper",
      html: "<style>@media print and (orientation: landscape) { main { display: none } }</style><main>Text</main>",
    },
    { case: "a turn that does not depend on the device", html: "<style>p { transform: rotate(90deg) }</style>" },
    {
      case: "a page that stands on its head or turns round",
      html: "<style>@media (orientation: portrait) { p { transform: rotate(180deg) } b { rotate: 1turn } }</style>",
    },
  ],
});
