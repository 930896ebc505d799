import { linkBroken } from "../../../../src/check/rules/links/link-broken.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkBroken, {
  failing: [
    { case: "a missing page", html: '<a href="fehlt.html">Bericht</a>', files: ["da.html"] },
    { case: "a missing image", html: '<img src="medien/fehlt.jpg" alt="">', files: ["da.html"] },
    { case: "one of several sizes", html: '<img srcset="a.jpg 1x, b.jpg 2x" alt="">', files: ["a.jpg"] },
    { case: "an address that is none", html: '<a href="https://[">Bericht</a>' },
    {
      case: "an address from the root of a foreign folder as a warning",
      html: '<a href="/fehlt.html">Bericht</a>',
      files: ["da.html"],
      found: ["warning"],
    },
    {
      case: "an absolute address of the own site",
      html: '<a href="https://presse.example.org/fehlt.html">A</a>',
      files: ["da.html"],
      home: true,
    },
    {
      case: "a signature where nobody is named who may sign",
      html: '<a href="SHA256SUMS.sig">Unterschrift</a>',
      files: ["SHA256SUMS"],
      home: true,
    },
    { case: "a bad escape", html: '<a href="%E0%A4%A.html">A</a>', files: ["da.html"] },
  ],
  passing: [
    {
      case: "pages beside, below and above",
      html: '<a href="da.html#x">A</a><a href="../b.html?druck">B</a><a href="c/d.pdf">C</a>',
      path: "a/a.html",
      files: ["a/da.html", "b.html", "a/c/d.pdf"],
    },
    {
      case: "the signature that is made after the build",
      html: '<a href="SHA256SUMS.sig">Unterschrift</a>',
      files: ["SHA256SUMS", "allowed_signers"],
      home: true,
    },
    { case: "escaped letters", html: '<a href="f%C3%B6rderung.html">A</a>', files: ["förderung.html"] },
    {
      case: "folders and left-out endings, as servers resolve them",
      html: '<a href="a/">A</a><a href="b">B</a><a href="c">C</a>',
      files: ["a/index.html", "b.html", "c/index.html"],
    },
    {
      case: "other hosts and schemes",
      html: '<a href="https://example.org/x">A</a><a href="mailto:presse@example.org">B</a><a href="tel:+49391">C</a>',
      files: ["da.html"],
    },
    { case: "a page that stands alone", html: '<a href="irgendwo.html">A</a>' },
    {
      case: "addresses relative to <base>",
      html: '<base href="unter/"><a href="da.html">A</a>',
      files: ["unter/da.html"],
    },
    {
      case: "the site's own address",
      html: '<a href="https://presse.example.org/da.html">A</a>',
      files: ["da.html"],
      home: true,
    },
  ],
});
