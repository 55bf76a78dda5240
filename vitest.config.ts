import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Tests that replace modules, which others must not see. */
const REPLACE_MODULES = [
  "test/mock/waldur/resources/write/policy.test.ts",
  "test/mock/waldur/policies/jobs.test.ts",
  "test/contract/verify/no-trace.full.test.ts",
];

/** What only `npm run test:all` has: runtimes that install half a gigabyte, and tools that only maintainers use. */
const ONLY_ALL = [
  "test/consumers/runtimes.full.test.ts",
  "test/consumers/react-native.full.test.ts",
  "test/unit/docs/draft.full.test.ts",
  "test/unit/docs/extract/script.full.test.ts",
];

const BOUNDS = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * `npm test` leaves out the slow files, those named `*.full.test.ts`; `--mode rest` runs them alone, `--mode full` runs both,
 * and `--mode all` also every case of those that are alike, and the slowest files.
 */
export default defineConfig(({ mode }) => {
  const isFull = ["rest", "full", "all"].includes(mode);
  const ending = mode === "rest" ? "*.full.test.ts" : "*.test.ts";
  const left = mode === "all" ? [] : isFull ? ONLY_ALL : ["**/*.full.test.ts"];

  const project = (name: string, more: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration => ({
    test: { name, exclude: left, env: { RUN: mode }, ...BOUNDS, ...more },
  });

  return {
    test: {
      // Long enough for a machine that does other things too; what hangs still ends.
      // Many tests wait for a child process, so no core need be left free for them.
      maxWorkers: "100%",
      globalSetup: "test/helpers/build.ts",
      projects: [
        // One project for all folders, whose files share their modules: loading those takes longer than most tests.
        project("node", {
          include: ["unit", "spec", "contract", "mock"].map((folder) => `test/${folder}/**/${ending}`),
          exclude: [...REPLACE_MODULES, ...left],
          isolate: false,
        }),
        project("isolated", {
          include: REPLACE_MODULES.filter((file) => mode !== "rest" || file.endsWith(".full.test.ts")),
        }),
        ...(isFull
          ? [
              project("consumers", {
                // Below are the projects, which have tests of their own.
                include: ["test/consumers/*.full.test.ts"],
                globalSetup: "test/consumers/_pack.ts",
                isolate: false,
              }),
            ]
          : []),
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
