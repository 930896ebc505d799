import { scriptTimeout } from "../../../../src/check/rules/structure/script-timeout.ts";
import { describePageRule } from "../examples.ts";

const warned = (one: string, html: string) => ({ case: one, html, found: ["warning" as const] });

describePageRule(scriptTimeout, {
  failing: [
    warned(
      "a page that leads away when time is over",
      "<script>setTimeout(function () { location.href = 'ende.html' }, 15 * 60 * 1000)</script>",
    ),
    warned("a form that sends itself", "<form id=f></form><script>setTimeout(() => f.submit(), 600000)</script>"),
    warned(
      "a count that ends with a function of its own",
      "<script>let rest = 60; function fort() { location.assign('aus') } setInterval(function () { if (--rest < 0) fort() }, 1000)</script>",
    ),
    warned("a function by its name", "<script src=a.js></script><script>setTimeout(App.logout, FRIST)</script>"),
    warned("a page that moves on once it is there", `<body onload="setTimeout('location.reload()', 30000)">`),
  ],
  passing: [
    {
      case: "a question before the end",
      html: "<dialog><button>Angemeldet bleiben</button></dialog><script>setTimeout(() => { location.href = 'ende' }, 900000)</script>",
    },
    { case: "a moment", html: "<script>setTimeout(() => { location.href = 'neu' }, 300)</script>" },
    { case: "more than twenty hours", html: "<script>setTimeout(() => location.reload(), 24 * 3600 * 1000)</script>" },
    { case: "a timer that changes the page", html: "<script>setTimeout(() => { p.hidden = true }, 9000)</script>" },
    {
      case: "a timer that waits for an answer",
      html: "<script>setInterval(() => fetch('da').then(() => { location.href = 'fertig' }), 2000)</script>",
    },
    { case: "a comment", html: "<script>// setTimeout(() => location.reload(), 9000)\nlos()</script>" },
    { case: "a click that leads away", html: "<script>b.onclick = () => { location.href = 'weiter' }</script>" },
  ],
});
