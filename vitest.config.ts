import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Long enough for a machine that does other things too; what hangs still ends.
    // Many tests wait for a child process, so no core need be left free for them.
    maxWorkers: "100%",
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], testTimeout: 120_000 } },
      { test: { name: "spec", include: ["test/spec/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      { test: { name: "mock", include: ["test/mock/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: "consumers",
          include: ["test/consumers/*.test.ts"],
          globalSetup: "test/consumers/_pack.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "./test/types/tsconfig.json",
          },
        },
      },
    ],
  },
});
