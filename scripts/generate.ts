import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands } from "../src/cli/commands/index.js";
import { configSchema } from "../src/cli/config.js";
import { worldSchema } from "../src/mock/world/world-schema.js";
import { loadDeviations } from "./facts/deviations.js";
import { readFlags } from "./generate-flags.js";
import { renderOutputs } from "./outputs.js";
import { bundleSources, lint, makeBundle } from "./redocly.js";
import { makeLines } from "./releases/lines.js";
import { readOverlays } from "./releases/overlay.js";
import { compareOutputs, writeOutputs } from "./write.js";

const root = fileURLToPath(new URL("..", import.meta.url));
async function main(): Promise<number> {
  const { check, draft, out = join(root, "generated") } = readFlags(process.argv.slice(2));
  // Before the slow part: a folder that cannot be read is the caller's mistake.
  await compareOutputs(out, new Map());
  const deviations = loadDeviations(join(root, "openapi", "deviations.yaml"));
  const overlays = readOverlays(root);
  const files = overlays.map(({ file }) => file);
  const options = draft ? { config: "redocly.draft.yaml" } : {};
  const [base, ...bundles] = await Promise.all([
    // What is committed came out of sources that the linter took; `npm run lint:spec` lints them again.
    check ? bundleSources(root, [], options) : makeBundle(root, options),
    ...files.map((_, index) => bundleSources(root, files.slice(0, index + 1), options)),
  ]);
  const lines = makeLines(base, overlays, bundles);
  const fresh = await renderOutputs(base, deviations, lines);
  // From the tables of the mock, for editors of world files.
  fresh.set("world.schema.json", `${JSON.stringify(worldSchema(), null, 2)}\n`);
  // From the options of the commands, for editors of configuration files.
  fresh.set("config.schema.json", `${JSON.stringify(configSchema(commands), null, 2)}\n`);
  if (check) {
    const problems = await compareOutputs(out, fresh);
    for (const problem of problems) console.error(problem);
    console.error(problems.length === 0 ? "generated/ is fresh." : "Run npm run generate and commit the result.");
    return problems.length === 0 ? 0 : 1;
  }
  const changes = await writeOutputs(out, fresh);
  console.error(changes.length === 0 ? "generated/ was fresh already." : changes.join("\n"));
  // After writing, so that the report leads to lines of files. Comparing needs it not: `npm run lint:spec` lints the same files.
  const bundled = lines.map(({ name }) => `generated/releases/${name}/openapi.json`);
  if (bundled.length > 0) await lint(root, bundled, options);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
