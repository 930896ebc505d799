import { imageAltFileName } from "../../../../src/check/rules/images/image-alt-file-name.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageAltFileName, {
  failing: [
    { case: "a file name", html: '<img src="x.jpg" alt="saal.jpg">' },
    { case: "a camera's name", html: '<img src="x.jpg" alt="DSC_0815">' },
    { case: "the file's name without ending", html: '<img src="medien/saal-2024.jpg?v=1" alt="Saal-2024">' },
    {
      case: "an image that stands for a file",
      html: '<p>Öffnen Sie die Datei <img src="x.jpg" alt="saal.jpg"> im Ordner.</p>',
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a sentence that mentions a file", html: '<img src="x.jpg" alt="Fenster mit der Datei saal.jpg">' },
    { case: "a word that is also the file's name", html: '<img src="palais.jpg" alt="Palais">' },
    { case: "no text", html: '<img src="x.jpg" alt="">' },
  ],
});
