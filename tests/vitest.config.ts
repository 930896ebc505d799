import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.{ts,tsx}"],
    // Builds and browsers are real here and machines are slow: a test fails on its subject, not on the clock.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // Eleventy imports .eleventy.ts and the templates itself, past vitest: Node must know TypeScript.
    execArgv: ["--import", "tsx"],
  },
});
