import { lineBreaks } from "../../../../src/check/rules/text/line-breaks.ts";
import { describePageRule } from "../examples.ts";

describePageRule(lineBreaks, {
  failing: [
    {
      case: "paragraphs made of breaks",
      html: "<div>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. <br><br>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. </div>",
      found: ["warning"],
    },
    {
      case: "a block once",
      html: "<p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. <br> <br>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. <br><br>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. </p>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "one break",
      html: "<p>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. <br>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. </p>",
    },
    { case: "a short text", html: "<p>Oben<br><br>Unten</p>" },
    {
      case: "an address",
      html: "<address>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. <br><br>Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. Die Staatskanzlei lädt am Sonntag alle Ehrenamtlichen zu einem Fest im Garten ein. </address>",
    },
  ],
});
