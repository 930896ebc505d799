import { linkMedia } from "../../../../src/check/rules/links/link-media.ts";
import { describePageRule } from "../examples.ts";

describePageRule(linkMedia, {
  failing: [
    { case: "sound without text version", html: '<p><a href="rede.mp3">Rede anhören</a></p>', found: ["warning"] },
    {
      case: "a film without text version",
      html: '<p><a href="https://example.org/film.mp4?x=1">Film</a></p>',
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a transcript beside it",
      html: '<p><a href="rede.mp3">Rede anhören</a> (<a href="rede.html">Transkript</a>)</p>',
    },
    { case: "other files", html: '<p><a href="bericht.pdf">Bericht</a></p>' },
  ],
});
