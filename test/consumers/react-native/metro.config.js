const { realpathSync } = require("node:fs");
const { dirname, join } = require("node:path");

// The test links dependencies from another directory, of which Metro has to be told.
const other = dirname(realpathSync(join(__dirname, "node_modules/ajv")));
const linked = ["ajv", "ajv-formats", "fast-deep-equal", "fast-uri", "json-schema-traverse", "require-from-string"];
module.exports = {
  projectRoot: __dirname,
  watchFolders: [...linked, "metro-runtime", "openapi-fetch"].map((name) => join(other, name)),
  maxWorkers: 1,
  // Metro before 0.79 does not read "exports".
  resolver: { useWatchman: false, unstable_enablePackageExports: process.env.PACKAGE_EXPORTS === "true" },
};
