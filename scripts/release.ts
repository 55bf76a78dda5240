import { CannotRelease } from "./release/changelog.js";
import { releaseContract } from "./release/contract.js";

// By npm, this runs in the folder of the repository.
releaseContract(process.cwd()).then(
  ({ version, lines }) => {
    console.error(`released/openapi.json is the contract ${version} now, and CHANGELOG.md says so.`);
    for (const line of lines) console.error(line);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof CannotRelease ? 1 : 2;
  },
);
