// Runs in the page, after axe was injected and before it starts.
window.axe.configure({ rules: [{ id: "target-size", tags: ["wcag21aa", "wcag258"] }] });
