import { linkForm } from "../../../../src/check/rules/links/link-form.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkForm, {
  failing: [
    { case: "a folder", html: '<a href="a/">A</a>', files: ["a/index.html"], home: true },
    { case: "a folder without slash", html: '<a href="a">A</a>', files: ["a/index.html"], home: true },
    { case: "a left-out ending", html: '<a href="b">B</a>', files: ["b.html"], home: true },
    { case: "an address from the root", html: '<a href="/b.html">B</a>', files: ["b.html"], home: true },
    { case: "the own host", html: '<a href="https://presse.example.org/b.html">B</a>', files: ["b.html"], home: true },
    {
      case: "a relative address on 404.html",
      html: '<a href="b.html">B</a>',
      path: "404.html",
      files: ["b.html"],
      home: true,
    },
  ],
  passing: [
    {
      case: "relative addresses with file name",
      html: '<a href="../b.html#x">B</a><a href="#x">X</a>',
      path: "a/a.html",
      files: ["b.html"],
      home: true,
    },
    {
      case: "absolute addresses and fragments on 404.html",
      html: '<a href="#inhalt">I</a><a href="https://presse.example.org/b.html">B</a>',
      path: "404.html",
      files: ["b.html"],
      home: true,
    },
    {
      case: "absolute addresses in <link>",
      html: '<link rel="canonical" href="https://presse.example.org/index.html">',
      home: true,
    },
    { case: "other hosts", html: '<a href="https://example.org/">A</a>', home: true },
    { case: "foreign pages", html: '<a href="/a/">A</a>', files: ["a/index.html"] },
  ],
});
