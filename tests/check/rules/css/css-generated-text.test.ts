import { cssGeneratedText } from "../../../../src/check/rules/css/css-generated-text.ts";
import { describePageRule } from "../examples.ts";

describePageRule(cssGeneratedText, {
  failing: [{ case: "words from CSS", html: '<style>p::before { content: "Achtung: " }</style>', found: ["warning"] }],
  passing: [
    {
      case: "signs and counters",
      html: "<style>a::after { content: ' →' } li:before { content: counter(a) '. ' }</style>",
    },
    { case: "words with an alternative", html: '<style>p::before { content: "Neu" / "" }</style>' },
    { case: "print", html: '<style>@media print { a::after { content: " Adresse: " attr(href) } }</style>' },
  ],
});
