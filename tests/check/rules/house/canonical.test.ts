import { canonical } from "../../../../src/check/rules/house/canonical.ts";
import { describePageRule } from "../examples.ts";

describePageRule(canonical, {
  failing: [
    { case: "a page without canonical", html: "<p>A</p>", home: true },
    {
      case: "two canonicals",
      html: '<link rel="canonical" href="https://presse.example.org/index.html"><link rel="canonical" href="https://presse.example.org/index.html">',
      home: true,
    },
    { case: "a relative address", html: '<link rel="canonical" href="index.html">', home: true },
    { case: "a foreign host", html: '<link rel="canonical" href="https://example.org/index.html">', home: true },
    {
      case: "the address of another page",
      html: '<link rel="canonical" href="https://presse.example.org/b.html">',
      files: ["b.html"],
      home: true,
    },
  ],
  passing: [
    {
      case: "the page's own address",
      html: '<link rel="canonical" href="https://presse.example.org/a/b.html">',
      path: "a/b.html",
      home: true,
    },
    {
      case: "the root for the home page",
      html: '<link rel="canonical" href="https://presse.example.org/">',
      home: true,
    },
    {
      case: "the target's address on a redirect",
      html: '<meta http-equiv="refresh" content="0; url=b.html"><link rel="canonical" href="https://presse.example.org/b.html">',
      files: ["b.html"],
      home: true,
    },
    { case: "foreign pages", html: "<p>A</p>" },
  ],
});
