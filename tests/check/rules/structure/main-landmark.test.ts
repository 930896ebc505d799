import { mainLandmark } from "../../../../src/check/rules/structure/main-landmark.ts";
import { describePageRule } from "../examples.ts";

describePageRule(mainLandmark, {
  failing: [
    { case: "a foreign page without main as a warning", html: "<p>A</p>", found: ["warning"] },
    { case: "two mains at home", html: "<main>A</main><main>B</main>", home: true, at: ["main:nth-of-type(2)"] },
  ],
  passing: [
    { case: "one main", html: "<main>A</main>", home: true },
    { case: "main by role", html: '<div role="main">A</div>', home: true },
    { case: "a hidden second main", html: "<main>A</main><main hidden>B</main>", home: true },
  ],
});
