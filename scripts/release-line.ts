// Begins the next release line, or the next release of one, from the schema that Waldur publishes. Run by hand, and weekly by
// .github/workflows/new-release.yml with --dry-run.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { diff, formatDiff } from "../src/diff/index.js";
import { ContractError } from "../src/errors.js";
import { draftLine } from "./releases/draft.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const USAGE = "npm run release-line -- <schema> [--dry-run]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
  const [schema, ...rest] = positionals;
  if (schema === undefined || rest.length > 0) throw new ContractError(`Name one schema: ${USAGE}`);
  const { overlay = "", ...result } = await diff({ schema, overlay: true });
  const draft = draftLine(overlay, result.schema.version, (file) => existsSync(join(root, file)));
  process.stdout.write(`${formatDiff(result, "markdown")}\n${draft.todo}`);
  if (values["dry-run"] === true) return;
  for (const [file, text] of Object.entries(draft.files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    process.stderr.write(`wrote ${file}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(error instanceof ContractError ? `${error.message}\n` : `Unexpected error: ${String(error)}\n`);
  process.exitCode = 2;
});
