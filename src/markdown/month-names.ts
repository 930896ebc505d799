/** German month names and their usual abbreviations, as alternatives of a regular expression. */
export const MONTH_NAMES =
  "Januar|Jan\\.|Februar|Feb\\.|Febr\\.|März|April|Apr\\.|Mai|Juni|Juli|August|Aug\\.|September|Sept\\.|Sep\\.|" +
  "Oktober|Okt\\.|November|Nov\\.|Dezember|Dez\\.";
