import { execFile } from "node:child_process";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";
import { startIn } from "./_install.js";

test("the package has what Redocly CLI is given: workflows that find the contract, and how to judge traffic", async () => {
  const home = join(inject("workshop"), "workflows");
  await mkdir(home);
  await promisify(execFile)("tar", ["-xzf", inject("tarball"), "-C", home, "--strip-components=1"]);
  await symlink(join(root, "node_modules"), join(home, "node_modules"));
  expect(await readdir(join(home, "dist/openapi/traffic"))).toEqual(["plugin.js", "redocly.yaml"]);
  const mock = await startMock({ port: 0 });
  try {
    const script = `import { runWorkflows } from "./dist/src/verify/workflows.js";
      const inputs = { resource: "b9005020ea014056801f86ab919a8aef" };
      const results = await runWorkflows({ url: ${JSON.stringify(mock.url)}, token: "staff", inputs });
      console.log(JSON.stringify(results.map(({ workflow, outcome }) => [workflow, outcome])));`;
    const { stdout, stderr } = await finish(startIn(home, process.execPath, ["--input-type=module", "-e", script]));
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([
      ["end-dates-and-limits", "skipped"],
      ["policy-life-cycle", "skipped"],
      ["terminate-a-resource", "holds"],
      ["usage-fires-a-policy", "skipped"],
      ["usage-of-users", "skipped"],
    ]);
  } finally {
    await mock.close();
  }
});
