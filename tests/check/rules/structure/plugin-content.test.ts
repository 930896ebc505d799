import { pluginContent } from "../../../../src/check/rules/structure/plugin-content.ts";
import { describePageRule } from "../examples.ts";

describePageRule(pluginContent, {
  failing: [
    {
      case: "a flash film",
      html: "<object type='application/x-shockwave-flash' data='a.swf'></object>",
    },
    {
      case: "a flash film with a substitute as a warning",
      html: "<object type='application/x-shockwave-flash' data='a.swf'><p>Text</p></object>",
      found: ["warning"],
    },
    { case: "an applet", html: "<applet code='A.class'></applet>" },
    {
      case: "an object with window mode",
      html: "<object data='a'><param name='wmode' value='opaque'></object>",
      found: ["warning"],
    },
  ],
  passing: [
    { case: "a PDF", html: "<object type='application/pdf' data='a.pdf'>Bericht</object>" },
    { case: "a hidden film", html: "<div hidden><embed src='a.swf'></div>" },
  ],
});
