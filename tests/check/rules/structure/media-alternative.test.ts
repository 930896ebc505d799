import { mediaAlternative } from "../../../../src/check/rules/structure/media-alternative.ts";
import { describePageRule } from "../examples.ts";

describePageRule(mediaAlternative, {
  failing: [
    { case: "a film without captions", html: "<video controls src='a.mp4'></video>", found: ["warning"] },
    {
      case: "captions without a description of the pictures",
      html: "<video controls src='a.mp4'><track kind='captions' src='a.vtt'></video>",
      found: ["warning"],
    },
    { case: "a silent film without text", html: "<video muted src='a.mp4'></video>", found: ["warning"] },
    { case: "sound without transcript", html: "<audio controls src='a.mp3'></audio>", found: ["warning"] },
    {
      case: "a film of another host",
      html: "<iframe title='Film' src='https://www.youtube-nocookie.com/embed/x'></iframe>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a transcript below",
      html: "<figure><video controls src='a.mp4'></video><a href='t.html'>Transkript des Films</a></figure>",
    },
    {
      case: "captions and descriptions",
      html: "<video controls src='a.mp4'><track src='a.vtt'><track kind='descriptions' src='b.vtt'></video>",
    },
    {
      case: "sound with its wording",
      html: "<section><audio controls src='a.mp3'></audio><p>Der Wortlaut der Rede: Liebe Gäste</p></section>",
    },
    { case: "a frame without film", html: "<iframe title='Karte' src='karte.html'></iframe>" },
  ],
});
