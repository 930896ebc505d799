import { fieldAutocomplete } from "../../../../src/check/rules/forms/field-autocomplete.ts";
import { describePageRule } from "../examples.ts";

describePageRule(fieldAutocomplete, {
  failing: [
    { case: "a word that HTML does not know", html: '<label>Name <input autocomplete="nachname"></label>' },
    { case: "tokens in the wrong order", html: '<label>Telefon <input autocomplete="tel work"></label>' },
    { case: "a mail field marked as a street", html: '<label>E-Mail <input autocomplete="street-address"></label>' },
    {
      case: "a post code marked as a card number",
      html: '<label>PLZ <input autocomplete="billing cc-number"></label>',
    },
    {
      case: "a mail field without autocomplete as a warning",
      html: '<label>E-Mail-Adresse <input type="email"></label>',
      found: ["warning"],
    },
    { case: "a name field at home as an error", html: '<label for="n">Ihr Name</label><input id="n">', home: true },
    { case: "a phone field in English", html: "<label>Your phone number <input></label>", found: ["warning"] },
  ],
  passing: [
    {
      case: "fitting words",
      html: '<label>Name <input autocomplete="name"></label><label>Telefon <input autocomplete="section-a work tel"></label>',
      home: true,
    },
    {
      case: "a surname that is asked for as a name, and a mail address to sign in with",
      html: '<label>Name <input autocomplete="family-name"></label><label>E-Mail <input autocomplete="username webauthn"></label>',
    },
    { case: "off", html: '<label>Name <input autocomplete="off"></label>', home: true },
    {
      case: "fields about something else",
      html: "<label>Name des Vereins <input></label><label>Nachricht <textarea></textarea></label>",
      home: true,
    },
    { case: "fields that are out of use", html: '<label>Name <input autocomplete="nachname" disabled></label>' },
  ],
});
