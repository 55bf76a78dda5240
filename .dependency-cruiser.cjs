// Who may import whom, in the order of CONTRIBUTING's table. `import type` counts, too.

/** A directory of src imports only from these, and from itself. */
const only = (name, from, ...to) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}` },
  to: { path: "^(src|scripts|test)/", pathNot: [from, ...to].map((each) => `^src/${each}`) },
});

/** Everywhere else the code runs in browsers, too. */
const NODE = ["cli", "cli\\.ts", "io/", "verify/", "diff/", "generate/", "mock/node/", "mock/prism/"];

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    only("io-is-below", "io/", "errors\\.ts"),
    only("contract-is-below", "contract/", "errors\\.ts"),
    only("validate", "validate/", "contract/", "errors\\.ts"),
    only("report", "report/", "contract/", "errors\\.ts"),
    only("client", "client/", "contract/", "redact\\.ts", "errors\\.ts"),
    only("factories", "factories/", "client/", "contract/", "validate/", "errors\\.ts"),
    only("forms", "forms/", "client/", "contract/", "validate/", "errors\\.ts"),
    only("compat", "compat/", "client/", "contract/", "errors\\.ts"),
    only("query", "query/", "client/"),
    only("verify", "verify/", "report/", "validate/", "contract/", "io/", "redact\\.ts", "errors\\.ts"),
    only("diff", "diff/", "generate/", "report/", "validate/", "contract/", "io/", "errors\\.ts"),
    only("mock", "mock/", "report/", "validate/", "contract/", "io/", "errors\\.ts"),
    only("mock-values", "mock/values/", "errors\\.ts"),
    only("mock-world", "mock/world/", "mock/values/", "validate/", "contract/", "errors\\.ts"),
    only("mock-drf", "mock/drf/", "mock/world/", "mock/values/", "contract/", "errors\\.ts"),
    only("mock-waldur", "mock/waldur/", "mock/drf/", "mock/world/", "mock/values/", "contract/", "errors\\.ts"),
    only(
      "mock-exchange",
      "mock/exchange/",
      ...["mock/drf/", "mock/world/", "mock/values/", "validate/", "contract/", "errors\\.ts"],
    ),
    only(
      "mock-prism",
      "mock/prism/",
      ...["mock/exchange/", "mock/drf/", "mock/values/", "validate/", "contract/", "errors\\.ts"],
    ),
    only(
      "mock-report",
      "mock/report/",
      ...["mock/exchange/", "mock/values/", "report/", "validate/", "contract/", "errors\\.ts"],
    ),
    only("console", "console/", "mock/"),
    {
      name: "console-takes-types-alone",
      severity: "error",
      from: { path: "^src/console/" },
      to: { path: "^src/mock/", dependencyTypesNot: ["type-only"] },
    },
    only("mock-outside", "mock/outside/", "mock/exchange/", "mock/values/", "errors\\.ts"),
    only("mock-http", "mock/http/", "mock/exchange/", "mock/values/", "validate/", "errors\\.ts"),
    {
      name: "node-only",
      severity: "error",
      from: { path: "^src/", pathNot: NODE.map((each) => `^src/${each}`) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "published-code-needs-no-tools",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(scripts|test)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
