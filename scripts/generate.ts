import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { worldSchema } from "../src/mock/world/world-schema.js";
import { loadDeviations } from "./facts/deviations.js";
import { renderOutputs } from "./outputs.js";
import { makeBundle, redocly } from "./redocly.js";
import { compareOutputs, writeOutputs } from "./write.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const USAGE =
  "Usage: npm run generate, npm run generate:check to compare without writing, or npm run generate -- --draft for sources with drafts.";

/** The command line; an error is one sentence. */
function readFlags(): { check: boolean; draft: boolean; directory: string } {
  let values: { check?: boolean; draft?: boolean; out?: string };
  try {
    values = parseArgs({
      options: { check: { type: "boolean" }, draft: { type: "boolean" }, out: { type: "string" } },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message} ${USAGE}`);
  }
  const { check = false, draft = false, out } = values;
  if (out === "") throw new Error(`--out needs the name of a folder. ${USAGE}`);
  // Writing removes whatever else is in the folder, so it is for generated/ alone.
  if (out !== undefined && !check) throw new Error(`--out names the folder to compare and needs --check. ${USAGE}`);
  return { check, draft, directory: out ?? join(root, "generated") };
}

async function main(): Promise<number> {
  const { check, draft, directory } = readFlags();
  // Before the slow part: a folder that cannot be read is the caller's mistake.
  await compareOutputs(directory, new Map());
  const deviations = loadDeviations(join(root, "openapi", "deviations.yaml"));
  const fresh = await renderOutputs(
    await makeBundle(root, redocly, draft ? "redocly.draft.yaml" : undefined),
    deviations,
  );
  // From the tables of the mock, for editors of world files.
  fresh.set("world.schema.json", `${JSON.stringify(worldSchema(), null, 2)}\n`);
  if (check) {
    const problems = await compareOutputs(directory, fresh);
    for (const problem of problems) console.error(problem);
    console.error(problems.length === 0 ? "generated/ is fresh." : "Run npm run generate and commit the result.");
    return problems.length === 0 ? 0 : 1;
  }
  const changes = await writeOutputs(directory, fresh);
  console.error(changes.length === 0 ? "generated/ was fresh already." : changes.join("\n"));
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
