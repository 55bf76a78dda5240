import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Tests that replace modules, which others must not see. */
const REPLACE_MODULES = [
  "test/mock/resources-write-policy.test.ts",
  "test/mock/jobs-policies.test.ts",
  "test/contract/verify/no-trace.full.test.ts",
];

/** What only the full run has: runtimes that install half a gigabyte, and tools that only maintainers use. */
const ONLY_FULL = [
  "test/consumers/runtimes.full.test.ts",
  "test/consumers/react-native.full.test.ts",
  "test/unit/docs/draft.full.test.ts",
  "test/unit/docs/extract/script.full.test.ts",
];

const BOUNDS = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * `npm test` leaves out the slow files, those named `*.full.test.ts`; `--mode rest` runs them alone, but for the slowest,
 * and `--mode full` runs all.
 */
export default defineConfig(({ mode }) => {
  const isFull = mode === "full" || mode === "rest";
  const ending = mode === "rest" ? "*.full.test.ts" : "*.test.ts";
  const left = mode === "full" ? [] : mode === "rest" ? ONLY_FULL : ["**/*.full.test.ts"];

  /** The tests of a folder; `isolate: false` shares its modules, which take longer to load than most tests to run. */
  const folder = (name: string, more: TestProjectInlineConfiguration["test"] = {}): TestProjectInlineConfiguration => ({
    test: {
      name,
      include: [`test/${name}/**/${ending}`],
      exclude: [...REPLACE_MODULES, ...left],
      isolate: false,
      env: { RUN: mode },
      ...BOUNDS,
      ...more,
    },
  });

  return {
    test: {
      // Long enough for a machine that does other things too; what hangs still ends.
      // Many tests wait for a child process, so no core need be left free for them.
      maxWorkers: "100%",
      globalSetup: "test/helpers/build.ts",
      projects: [
        folder("unit"),
        folder("spec"),
        folder("contract"),
        folder("mock"),
        {
          test: {
            name: "isolated",
            include: REPLACE_MODULES.filter((file) => mode !== "rest" || file.endsWith(".full.test.ts")),
            exclude: left,
            env: { RUN: mode },
            ...BOUNDS,
          },
        },
        ...(isFull ? [folder("consumers", { globalSetup: "test/consumers/_pack.ts" })] : []),
        ...(mode === "rest"
          ? []
          : [
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
            ]),
      ],
    },
  };
});
