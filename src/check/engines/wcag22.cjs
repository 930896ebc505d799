/**
 * A runner for pa11y that reports nothing of its own: it lets the axe runner also select axe's rule for target size
 * (WCAG 2.2, 2.5.8), which pa11y knows no tag for. A rule of its own would cost a second run of axe on every page.
 */
const path = require("node:path");

module.exports = {
  supports: "^9.0.0",
  scripts: [path.join(__dirname, "wcag22-page.js")],
  run: async () => [],
};
