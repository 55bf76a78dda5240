import { defineConfig } from "vitest/config";

/** Tests that replace modules, which others must not see. */
const REPLACE_MODULES = ["test/mock/resources-write-policy.test.ts", "test/mock/jobs-policies.test.ts"];

export default defineConfig({
  test: {
    // Long enough for a machine that does other things too; what hangs still ends.
    // Many tests wait for a child process, so no core need be left free for them.
    maxWorkers: "100%",
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"], isolate: false, testTimeout: 120_000 } },
      { test: { name: "spec", include: ["test/spec/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: { name: "contract", include: ["test/contract/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        test: {
          name: "mock",
          include: ["test/mock/**/*.test.ts"],
          exclude: REPLACE_MODULES,
          // The files share the mock's modules, which take longer to load than most tests to run.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "mock-modules", include: REPLACE_MODULES, testTimeout: 120_000 } },
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
