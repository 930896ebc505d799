// Runs in the page, after the engines were injected and before they start.
window.axe.configure({
  rules: [
    { id: "target-size", tags: ["wcag21aa", "wcag258"] },
    // Our own label-in-name answers 2.5.3 and knows that "Abt." may be read "Abteilung"; axe calls that a mismatch.
    { id: "label-content-name-mismatch", tags: ["experimental"] },
  ],
});

// Describing every element that passes takes a fifth of axe's time, and pa11y does not read it.
const runAxe = window.axe.run;
window.axe.run = (context, options) => runAxe(context, { ...options, resultTypes: ["violations", "incomplete"] });

// Only the errors of HTML_CodeSniffer are asked for. pa11y would first describe its thousands of notices, which takes
// minutes on a long page, and drop them then.
const { runners } = window.__pa11y;
const runHtmlcs = runners.htmlcs;
runners.htmlcs = async (...given) => (await runHtmlcs(...given)).filter(({ type }) => type === "error");
