import { defineConfig } from "vitest/config";

/** A project of its own, since it needs the npm registry: `npm run test:install`. */
export default defineConfig({
  test: { name: "install", dir: import.meta.dirname, testTimeout: 600_000, hookTimeout: 600_000 },
});
