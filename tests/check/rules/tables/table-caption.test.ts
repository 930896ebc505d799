import { tableCaption } from "../../../../src/check/rules/tables/table-caption.ts";
import { describePageRule } from "../examples.ts";

const data = (head: string, attributes = ""): string =>
  `<table${attributes}>${head}<tr><td>Halle</td><td>10</td></tr><tr><td>Jena</td><td>20</td></tr></table>`;
const HEAD = '<tr><th scope="col">Ort</th><th scope="col">Zahl</th></tr>';

describePageRule(tableCaption, {
  failing: [
    { case: "a data table without caption as a warning", html: data(HEAD), found: ["warning"] },
    { case: "the same at home as an error", html: data(HEAD), home: true },
    { case: "an empty caption", html: data(`<caption> </caption>${HEAD}`), home: true, at: ["caption:nth-of-type(1)"] },
    { case: "an aria-label at home, which no one sees", html: data(HEAD, ' aria-label="Zahlen"'), home: true },
  ],
  passing: [
    { case: "a caption", html: data(`<caption>Zahlen</caption>${HEAD}`), home: true },
    { case: "an aria-label on a foreign page", html: data(HEAD, ' aria-label="Zahlen"') },
    { case: "a layout table", html: data(HEAD, ' role="presentation"'), home: true },
    { case: "a table without headers, which table-headers reports", html: data(""), home: true },
  ],
});
