import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startIn } from "../consumers/_install.js";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";

/** A project that has the package and Redocly CLI installed. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "traffic-"));
  const modules = join(project, "node_modules");
  const home = join(modules, "waldur-marketplace-contract/dist");
  for (const folder of [home, join(modules, ".bin")]) await mkdir(folder, { recursive: true });
  for (const name of ["generated", "openapi"]) await symlink(join(root, name), join(home, name));
  await symlink(join(root, "node_modules/.bin/redocly"), join(modules, ".bin/redocly"));
  const command = join(modules, ".bin/waldur-contract");
  await writeFile(
    command,
    `#!/bin/sh\nexec "${process.execPath}" --import "${import.meta.resolve("tsx")}" "${root}src/cli.ts" "$@"\n`,
  );
  await chmod(command, 0o755);
});
afterAll(() => rm(project, { recursive: true }));

/** Runs the recipe with a program that makes some calls. */
async function record(calls: string): Promise<Finished> {
  const program = `
    const resource = "b9005020ea014056801f86ab919a8aef";
    async function call(method, path, body, headers = { Authorization: "Token staff" }) {
      const json = body && { body: JSON.stringify(body) };
      if (body) headers = { ...headers, "Content-Type": "application/json" };
      const response = await fetch(process.env.WALDUR_URL + "/api/" + path, { method, headers, ...json });
      await response.text();
      return response.status;
    }
    ${calls}`;
  await writeFile(join(project, "program.mjs"), program);
  return runRecipe([process.execPath, "program.mjs"]);
}

function runRecipe(command: string[]): Promise<Finished> {
  const path = process.env.PATH ?? "";
  return finish(
    startIn(project, "sh", [`${root}examples/record-traffic.sh`, ...command], {
      PATH: path,
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    }),
  );
}

const report = async () => JSON.parse(await readFile(join(project, "traffic.json"), "utf8"));

/** What a checker that knows less than the contract says would complain of. */
const RIGHT = `
  await call("GET", "marketplace-provider-resources/?state=OK&state=Erred&page_size=2");
  await call("GET", "marketplace-provider-resources/?field=uuid&field=name&o=-name,created");
  await call("GET", "marketplace-provider-resources/?offering_uuid=93a74a6ae7c144ae97b8f89129b65e7b,a9568e0e246343efb1ba49cdd6a01607");
  await call("HEAD", "marketplace-provider-resources/");
  await call("GET", "marketplace-provider-resources/" + resource + "/?field=uuid");
  await call("GET", "marketplace-provider-resources/" + resource + "/glauth_users_config/");
  await call("GET", "marketplace-provider-resources/" + "0".repeat(32) + "/");
  await call("OPTIONS", "marketplace-provider-resources/", undefined, { "Origin": "http://localhost:5173", "Access-Control-Request-Method": "GET" });
  await call("POST", "marketplace-component-usages/set_usage/", { resource, usages: [{ type: "cpu", amount: "12.50" }] });
  console.log(await call("POST", "marketplace-provider-resources/" + resource + "/set_paused/", { paused: false }));`;

const WRONG = `
  console.log(await call("GET", "marketplace-component-usages/?colour=red"));
  console.log(await call("POST", "marketplace-provider-resources/" + resource + "/set_slug/", { slug: 5 }));
  console.log(await call("POST", "marketplace-provider-resources/" + resource + "/set_paused/", { paused: "perhaps" }));
  console.log(await call("GET", "marketplace-provider-resources/" + resource + "/nothing/"));
  console.log(await call("GET", "marketplace-component-usages/", undefined, {}));`;

test("right calls are clean, recorded, and counted", async () => {
  const { code, stdout, stderr } = await record(RIGHT);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/^200\n/);
  expect(stdout).toContain("No findings.");
  // Their numbers are Redocly's; that some of each were seen is what is expected.
  for (const part of ["operations", "parameters", "schema properties", "response codes"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${part} .* [1-9]\\d*/\\d+$`, "m"));
  }
  expect(stderr).toContain("Captured 10 exchange(s)");
  expect(stderr).not.toContain("unknown format");
  expect(await report()).toMatchObject({ broken: 0, violations: [] });
});

describe("wrong calls", () => {
  let finished: Finished;
  beforeAll(async () => {
    finished = await record(WRONG);
  });

  test("are seen in the exit code, and not by the program", () => {
    expect(finished.code).toBe(1);
    expect(finished.stdout).toMatch(/^200\n200\n400\n404\n401\n/);
  });

  test.each([
    { fault: "a parameter that there is not", says: 'Undocumented query parameter in traffic: "colour"' },
    { fault: "a body that Waldur puts up with", says: 'Request field "slug" must be string.' },
    { fault: "no token", says: "Request does not satisfy documented OpenAPI security requirements" },
  ])("are found in the recording: $fault", ({ says }) => {
    expect(finished.stdout).toContain(says);
  });

  test("are found by the mock, those that it refused too", async () => {
    const { violations, outside } = await report();
    expect(outside).toMatchObject([{ path: "/api/marketplace-provider-resources/{uuid}/nothing/" }]);
    expect(violations.map(({ part, place }: { part: string; place: string }) => `${part} ${place}`)).toEqual([
      "query colour",
      "body /slug",
      "body /paused",
    ]);
  });
});

test("a program that fails is seen in the exit code", async () => {
  const { code } = await runRecipe(["sh", "-c", "exit 7"]);
  expect(code).toBe(7);
});
