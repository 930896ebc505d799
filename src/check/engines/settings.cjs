/**
 * A runner for pa11y that reports nothing of its own: it stands behind the others and sets them up. axe also selects
 * its rule for target size (WCAG 2.2, 2.5.8), which pa11y knows no tag for; a runner of its own for that would cost a
 * second run of axe on every page. And both leave out what nobody reads, axe also a rule that is wrong about
 * abbreviations.
 */
const path = require("node:path");

module.exports = {
  supports: "^9.0.0",
  scripts: [path.join(__dirname, "settings-page.js")],
  run: async () => [],
};
