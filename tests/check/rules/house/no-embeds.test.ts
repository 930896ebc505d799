import { noEmbeds } from "../../../../src/check/rules/house/no-embeds.ts";
import { describePageRule } from "../examples.ts";

describePageRule(noEmbeds, {
  failing: [
    { case: "a frame", html: '<iframe src="a.html" title="A"></iframe>', home: true },
    {
      case: "a film and a base address",
      html: '<base href="/"><video src="a.mp4" controls></video>',
      home: true,
      found: ["error", "error"],
    },
    { case: "integrity", html: '<link rel="icon" href="a.png" integrity="sha256-x">', home: true },
  ],
  passing: [
    { case: "images", html: '<img src="a.jpg" alt="">', home: true },
    { case: "foreign pages", html: '<iframe src="a.html" title="A"></iframe>' },
  ],
});
