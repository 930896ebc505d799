import { formAddress } from "../../../../src/check/rules/house/form-address.ts";
import { describePageRule } from "../examples.ts";

describePageRule(formAddress, {
  failing: [
    {
      case: "a form that writes into the address",
      html: '<form action="https://formular.example.org/"></form>',
      home: true,
    },
    { case: "a form without target", html: '<form method="post"></form>', home: true },
    {
      case: "a form to an unprotected address",
      html: '<form method="post" action="http://formular.example.org/"></form>',
      home: true,
    },
  ],
  passing: [
    { case: "POST to https", html: '<form method="POST" action="https://formular.example.org/"></form>', home: true },
    { case: "foreign pages", html: "<form></form>" },
  ],
});
