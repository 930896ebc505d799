import { imageMapServer } from "../../../../src/check/rules/images/image-map-server.ts";
import { describePageRule } from "../examples.ts";

describePageRule(imageMapServer, {
  failing: [{ case: "an image map of the server", html: "<a href='karte'><img src='a.png' alt='Karte' ismap></a>" }],
  passing: [
    { case: "an image map of the page", html: "<a href='karte'><img src='a.png' alt='Karte' ismap usemap='#m'></a>" },
    { case: "an image without link", html: "<img src='a.png' alt='Karte' ismap>" },
  ],
});
