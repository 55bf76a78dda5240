import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkConsumer } from "../../../src/diff/consumer/check.js";
import { loadCompiler } from "../../../src/diff/consumer/packages.js";
import { type DiffResult, diff } from "../../../src/diff/index.js";
import { mergeContract } from "../../../src/diff/merge/contract.js";
import { DiffError } from "../../../src/errors.js";
import type { Any } from "../../fixtures/small-contract.js";
import { root } from "../../helpers/contract.js";
import { downgrade } from "./_downgrade.js";

const OPTIONS = {
  strict: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom"],
  types: [],
};
const TSCONFIG = JSON.stringify({ compilerOptions: { ...OPTIONS, composite: true, outDir: "out" }, include: ["src"] });

const LIST = `import { marketplaceProviderResourcesList, type OrderDetails, type Resource, unwrap } from "waldur-marketplace-contract";

export async function slugs() {
  const rows = await unwrap(marketplaceProviderResourcesList({ query: { backend_id: "x", page: 1 } }));
  return rows.map((row) => row.slug);
}
export function label(resource: Resource): string {
  switch (resource.state) {
    case "Creating": case "OK": case "Erred": case "Updating": case "Terminating": case "Terminated":
      return resource.name;
    default: {
      const never: never = resource.state;
      return never;
    }
  }
}
export const shout = ({ customer_name }: OrderDetails) => customer_name.toUpperCase();
export const fine = (resource: Resource) => resource.name.length + resource.uuid.length;
export const wrongAlready: number = "a text";
`;
const ACTIONS = `import * as waldur from "waldur-marketplace-contract";
import type { ResourceState } from "waldur-marketplace-contract/types";

export const titles: Record<ResourceState, string> = {
  Creating: "", OK: "", Erred: "", Updating: "", Terminating: "", Terminated: "",
};
export async function act(uuid: string) {
  await waldur.marketplaceProviderResourcesSetSlug({ path: { uuid }, body: { slug: "x" } });
  await waldur.marketplaceProviderResourcesRefreshLastSync({ path: { uuid } });
  const { data } = await waldur.marketplaceProviderResourcesTeamList({ path: { uuid } });
  return data?.map((user) => user.username);
}
`;

/** What the other release changes for that project, and some that it does not use. */
function newer(): Any {
  const published = downgrade();
  const { paths, components } = published;
  const { schemas } = components;
  const list = paths["/api/marketplace-provider-resources/"].get;
  list.parameters = list.parameters.filter(({ name }: Any) => name !== "backend_id");
  delete schemas.Resource.properties.slug;
  delete schemas.Resource.properties.effective_id;
  schemas.ResourceState.enum.push("Paused");
  schemas.OrderDetails.properties.customer_name.nullable = true;
  schemas.ResourceSlugRequest.required.push("reason");
  schemas.ResourceSlugRequest.properties.reason = { type: "string" };
  delete paths["/api/marketplace-provider-resources/{uuid}/refresh_last_sync/"];
  paths["/api/marketplace-provider-resources/{uuid}/members/"] =
    paths["/api/marketplace-provider-resources/{uuid}/team/"];
  delete paths["/api/marketplace-provider-resources/{uuid}/team/"];
  return published;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-consumer-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function project(name: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name, file)), { recursive: true });
    await writeFile(join(folder, name, file), text);
  }
  return join(folder, name, "tsconfig.json");
}

const info = { source: "x", version: "1", openapi: "3.0.3", operations: 44 };
const check = (tsconfig: string, published = newer()) => {
  return checkConsumer(tsconfig, mergeContract({ root: published, info }, undefined), []);
};

describe("the call sites of a project", () => {
  let result: DiffResult;
  let tsconfig: string;
  beforeAll(async () => {
    tsconfig = await project("app", { "tsconfig.json": TSCONFIG, "src/list.ts": LIST, "src/actions.ts": ACTIONS });
    const schema = join(folder, "newer.json");
    await writeFile(schema, JSON.stringify(newer()));
    result = await diff({ schema, consumer: tsconfig });
  }, 120_000);

  test("that break are named, with what changed", () => {
    const sites = result.consumer?.sites.map(({ file, line, operations, causes, code }) => {
      // Neighbours share the models.
      const names = operations
        .filter((id) => !/^marketplace_(resources|orders)_/.test(id))
        .map((id) => id.replace("marketplace_provider_resources_", ""))
        .join(" ");
      return `${file}:${line} ${code} ${names}: ${causes.join(" ")}`;
    });
    const resources = "list retrieve move_resource";
    expect(sites).toEqual([
      `src/actions.ts:4 TS2741 ${resources}: ResourceState: gained 'Paused'`,
      "src/actions.ts:8 TS2741 set_slug: ResourceSlugRequest: now requires 'reason'",
      "src/actions.ts:9 TS2349 refresh_last_sync: operation: removed",
      "src/actions.ts:10 TS2349 team_list: operation: moved to GET /api/marketplace-provider-resources/{uuid}/members/",
      "src/list.ts:4 TS2353 list: query backend_id: removed",
      `src/list.ts:5 TS2339 ${resources}: Resource.slug: removed`,
      `src/list.ts:12 TS2322 ${resources}: ResourceState: gained 'Paused'`,
      `src/list.ts:17 TS18047 ${resources}: OrderDetails.customer_name: string became string or null`,
    ]);
  });

  test("have the place and the words of the compiler", () => {
    const site = result.consumer?.sites.find(({ code }) => code === "TS2339");
    expect(site).toMatchObject({ line: 5, column: 32, message: "Property 'slug' does not exist on type 'Resource'." });
    expect(result.consumer).toMatchObject({ files: 2, typescript: "5.9.3", tsconfig });
  });

  test("count, even if nothing else would", () => {
    expect(result.summary.callSites).toBe(8);
    expect(result.holds).toBe(false);
  });

  test("are found without a trace in the project", async () => {
    expect((await readdir(join(folder, "app"))).sort()).toEqual(["src", "tsconfig.json"]);
    expect(await readFile(join(folder, "app", "src", "list.ts"), "utf8")).toBe(LIST);
  });
});

test("a release that changes nothing breaks no call site", async () => {
  const tsconfig = await project("same", { "tsconfig.json": TSCONFIG, "src/a.ts": LIST, "src/b.ts": ACTIONS });
  expect((await check(tsconfig, downgrade())).sites).toEqual([]);
});

test("a project of references is followed, and a folder stands for its tsconfig.json", async () => {
  await project("vite", {
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "./app.json" }, { path: "./node" }] }),
    "app.json": JSON.stringify({ compilerOptions: { ...OPTIONS, composite: true }, include: ["src"] }),
    "node/tsconfig.json": JSON.stringify({ compilerOptions: OPTIONS, include: ["*.ts"] }),
    "node/config.ts": "export const port: number = 1;",
    "src/list.ts": LIST,
  });
  const { sites, files } = await check(join(folder, "vite"));
  expect(files).toBe(1);
  expect(sites.map(({ file, line }) => `${file}:${line}`)).toEqual([4, 5, 12, 17].map((line) => `src/list.ts:${line}`));
});

test.each([
  ["typescript-5.4", "5.4.5"],
  ["typescript-6", "6.0.3"],
  // This one gives others no compiler.
  ["typescript-7", "5.9.3"],
])("the project's own compiler is used, if it can be: %s", async (name, version) => {
  const tsconfig = await project(name, { "tsconfig.json": TSCONFIG, "src/list.ts": LIST });
  await mkdir(join(folder, name, "node_modules"));
  await symlink(`${root}node_modules/${name}`, join(folder, name, "node_modules", "typescript"));
  const { sites, typescript } = await check(tsconfig);
  expect(typescript).toBe(version);
  expect(sites.map(({ line }) => line)).toEqual([4, 5, 12, 17]);
});

describe("what cannot be checked is one sentence", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["no tsconfig.json", { "a.ts": "" }, /tsconfig\.json: there is no such tsconfig\.json; /],
    ["no JSON", { "tsconfig.json": "{ include: [" }, /tsconfig\.json: this tsconfig\.json is broken: /],
    ["an unknown option", { "tsconfig.json": '{"compilerOptions":{"strickt":true}}', "a.ts": "" }, /broken: Unknown/],
    ["a base that is missing", { "tsconfig.json": '{"extends":"./base.json"}', "a.ts": "" }, /is broken: .*base\.json/],
    ["no file", { "tsconfig.json": '{"include":["src"]}' }, /this project has no file to check; /],
    [
      "references to nothing",
      { "tsconfig.json": '{"files":[],"references":[{"path":"./gone"}]}' },
      /gone: this tsconfig\.json is broken: /,
    ],
    [
      "another package",
      { "tsconfig.json": TSCONFIG, "src/a.ts": 'import { readFile } from "node:fs"; export { readFile };' },
      /no file of this project imports waldur-marketplace-contract; /,
    ],
  ])("%s", async (name, files, message) => {
    const error = await check(await project(name, files)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiffError);
    expect((error as DiffError).message).toMatch(message);
    expect((error as DiffError).message).not.toMatch(/\n/);
  });

  test("no compiler", () => {
    expect(() => loadCompiler("/nowhere/tsconfig.json", "file:///nowhere/x.js")).toThrow(
      'Checking a project needs the compiler of TypeScript 5 or 6, which is not installed; run "npm install --save-dev typescript@5 openapi-typescript".',
    );
  });
});
