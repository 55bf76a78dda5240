import { defineConfig } from "vitest/config";

/** A project of its own, since it needs the npm registry: `npm run test:generators`. */
export default defineConfig({
  test: {
    name: "generators",
    dir: import.meta.dirname,
    // A first run installs the tools.
    testTimeout: 600_000,
    maxConcurrency: 2,
    reporters: ["verbose"],
  },
});
