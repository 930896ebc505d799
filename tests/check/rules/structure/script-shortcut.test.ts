import { scriptShortcut } from "../../../../src/check/rules/structure/script-shortcut.ts";
import { describePageRule } from "../examples.ts";

describePageRule(scriptShortcut, {
  failing: [
    {
      case: "a letter that archives",
      html: "<script>document.addEventListener('keydown', (e) => { if (e.key === 'a') ablegen() })</script>",
      found: ["warning"],
    },
    {
      case: "a function of its own with a choice of keys",
      html: "<script>function taste(e) { switch (e.key) { case '+': mehr() } } addEventListener('keyup', taste)</script>",
      found: ["warning"],
    },
  ],
  passing: [
    {
      case: "a letter with Ctrl",
      html: "<script>document.addEventListener('keydown', (e) => { if (e.ctrlKey && e.key === 'a') ablegen() })</script>",
    },
    {
      case: "the Escape key",
      html: "<script>document.addEventListener('keydown', (e) => { if (e.key === 'Escape') zu() })</script>",
    },
    {
      case: "a key at its own field",
      html: "<script>feld.addEventListener('keydown', (e) => { if (e.key === 'a') ablegen() })</script>",
    },
    {
      case: "a switch for it",
      html: "<button>Tastenkürzel ausschalten</button><script>document.addEventListener('keydown', (e) => { if (e.key === 'a') ablegen() })</script>",
    },
  ],
});
