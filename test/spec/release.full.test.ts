import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Bundle } from "../../scripts/bundle.js";
import { redocly } from "../../scripts/redocly.js";
import { startIn } from "../consumers/_install.js";
import { bundle, root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";

// biome-ignore lint/suspicious/noExplicitAny: documents are broken on purpose here.
type Broken = any;

const manifest = JSON.parse(await readFile(`${root}package.json`, "utf8")) as {
  version: string;
  scripts: Record<string, string>;
};
const USAGES = "/api/marketplace-component-usages/";
const RESOURCES = "/api/marketplace-provider-resources/";

/** A copy of what a release is made of. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-"));
  for (const name of ["released", "generated"]) await mkdir(join(folder, name));
  for (const name of ["scripts", "node_modules"]) await symlink(join(root, name), join(folder, name));
  await cp(`${root}redocly.yaml`, join(folder, "redocly.yaml"));
});
beforeEach(() => put("0.1.0", () => {}));
afterAll(() => rm(folder, { recursive: true }));

/** The contract of a version, released as 0.1.0 without the change. */
async function put(version: string, change: (document: Broken) => void): Promise<void> {
  const released = structuredClone(bundle);
  released.info.version = "0.1.0";
  const current: Bundle = structuredClone(released);
  current.info.version = version;
  change(current);
  await writeFile(join(folder, "released/openapi.json"), JSON.stringify(released));
  await writeFile(join(folder, "generated/openapi.json"), JSON.stringify(current));
  await writeFile(join(folder, "package.json"), JSON.stringify({ ...manifest, version }));
  await writeFile(join(folder, "CHANGELOG.md"), "# Changelog\n\n## Unreleased\n");
}

/** Runs a script of package.json as npm does, with the folders' contents. */
async function npm(script: "release:check" | "release:contract") {
  const command = manifest.scripts[script] ?? "";
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  return finish(startIn(folder, "sh", ["-c", command], { PATH: path, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" }));
}

const removeField = (document: Broken) => {
  delete document.components.schemas.Resource.properties.backend_id;
};
const addField = (document: Broken) => {
  document.components.schemas.Resource.properties.colour = { type: "string", description: "Colour." };
};

describe("the contract against the last released one", () => {
  test.each([
    { name: "no change", version: "0.1.0", change: () => {}, passes: true },
    { name: "a break in the same version", version: "0.1.0", change: removeField, passes: false },
    { name: "a break in a patch", version: "0.1.1", change: removeField, passes: false },
    { name: "a break in a minor version before 1.0", version: "0.2.0", change: removeField, passes: true },
    { name: "an addition in the same version", version: "0.1.0", change: addField, passes: false },
  ])("$name: passes $passes", async ({ version, change, passes }) => {
    await put(version, change);
    const { code, stderr } = await npm("release:check");
    expect(code, stderr).toBe(passes ? 0 : 1);
    if (!passes) expect(stderr).toContain("these changes require a minor bump (0.2.0)");
  });

  test("from 1.0 on, a break needs a major version", async () => {
    await put("1.1.0", removeField);
    const released = JSON.parse(await readFile(join(folder, "released/openapi.json"), "utf8"));
    released.info.version = "1.0.0";
    await writeFile(join(folder, "released/openapi.json"), JSON.stringify(released));
    const { code, stderr } = await npm("release:check");
    expect(code).toBe(1);
    expect(stderr).toContain("info.version went 1.0.0 → 1.1.0, but these changes require a major bump (2.0.0).");
  });
});

/** Whatever would break a client, by what the rule says of it. */
const BREAKS: { says: RegExp; change: (document: Broken) => void }[] = [
  { says: /backend_id` of `Resource` was removed/, change: removeField },
  {
    says: /`field` query parameter was removed/,
    change: ({ paths }) => paths[USAGES].get.parameters.shift(),
  },
  { says: /Path .*\/pull\/` was removed/, change: ({ paths }) => delete paths[`${RESOURCES}{uuid}/pull/`] },
  {
    says: /DELETE .* was removed/,
    change: ({ paths }) => delete paths["/api/marketplace-customer-component-usage-policies/{uuid}/"].delete,
  },
  {
    says: /`operationId` of operation .* changed/,
    change: ({ paths }) => {
      paths[`${RESOURCES}{uuid}/set_slug/`].post.operationId = "set_slug";
    },
  },
  {
    says: /`ResourceState` gained values: 'Frozen'/,
    change: ({ components }) => components.schemas.ResourceState.enum.push("Frozen"),
  },
  {
    says: /`ResourceSlugRequest` became required: `why`/,
    change: ({ components: { schemas } }) => {
      schemas.ResourceSlugRequest.properties.why = { type: "string", description: "Why." };
      schemas.ResourceSlugRequest.required = [...(schemas.ResourceSlugRequest.required ?? []), "why"];
    },
  },
  {
    says: /Type of `recurring` widened/,
    change: ({ components }) => {
      components.schemas.ComponentUsage.properties.recurring.type = "string";
    },
  },
  {
    says: /`maxLength` of `slug` changed/,
    change: ({ components }) => {
      components.schemas.ResourceSlugRequest.properties.slug.maxLength = 2;
    },
  },
  {
    says: /`X-Result-Count` was removed/,
    change: ({ paths }) => delete paths[USAGES].get.responses["200"].headers["X-Result-Count"],
  },
];

test("finds every kind of break", async () => {
  await put("0.2.0", (document) => {
    for (const { change } of BREAKS) change(document);
  });
  const { stdout } = await redocly(
    ["diff", "released/openapi.json", "generated/openapi.json", "--fail-on=none", "--format=json"],
    folder,
  );
  const { changes } = JSON.parse(stdout) as { changes: { impact: string; verdicts: { message: string }[] }[] };
  const said = changes.flatMap(({ impact, verdicts }) => (impact === "major" ? verdicts : [])).map((v) => v.message);
  expect(
    BREAKS.filter(({ says }) => !said.some((message) => says.test(message))),
    said.join("\n"),
  ).toEqual([]);
});

describe("a release", () => {
  const files = async () =>
    Promise.all(
      ["released/openapi.json", "generated/openapi.json", "CHANGELOG.md"].map((name) =>
        readFile(join(folder, name), "utf8"),
      ),
    );

  test("moves what later changes are measured by, and says what changed", async () => {
    await put("0.2.0", (document) => {
      removeField(document);
      addField(document);
      const { paths, components } = document;
      for (const path of [USAGES, RESOURCES]) {
        const { parameters } = paths[path].get;
        parameters.splice(
          parameters.findIndex(({ name }: { name?: string }) => name === "field"),
          1,
        );
      }
      paths[USAGES].get.parameters.push({ name: "colour", in: "query", schema: { type: "string" } });
      paths["/api/marketplace-things/"] = { get: paths[USAGES].get, head: paths[USAGES].head };
      components.schemas.Resource.description = "Other words.";
      components.schemas.ComponentUsage["x-note"] = "Further words.";
    });
    expect(await npm("release:contract")).toMatchObject({ code: 0, stdout: "" });
    const [released, generated, changelog] = await files();
    expect(released).toBe(generated);
    expect(changelog).toBe(`# Changelog

## 0.2.0

### Contract

- **Breaking:** \`field\` query parameter was removed in \`GET ${USAGES}\`, \`GET ${RESOURCES}\`.
- **Breaking:** Property \`backend_id\` of \`Resource\` was removed.
- Add \`query colour\` in \`GET ${USAGES}\`.
- Add \`Resource.colour\`.
- Add \`GET /api/marketplace-things/\`.
- Add \`HEAD /api/marketplace-things/\`.
- Change what concerns no program in 2 places (\`description\`, \`x-note\`).
`);
    expect(await npm("release:check")).toMatchObject({ code: 0 });
  });

  test.each([
    {
      name: "a version that is too low",
      version: "0.1.1",
      packaged: "0.1.1",
      says: "info.version went 0.1.0 → 0.1.1, but these changes require a minor bump (0.2.0) while below 1.0. Raise it in openapi/openapi.yaml and package.json, and run npm run generate.\n",
    },
    {
      name: "a package of another version",
      version: "0.2.0",
      packaged: "0.1.1",
      says: "The contract is 0.2.0 and the package 0.1.1; give both the same version, in openapi/openapi.yaml and in package.json.\n",
    },
  ])("is refused for $name, and leaves everything as it was", async ({ version, packaged, says }) => {
    await put(version, removeField);
    await writeFile(join(folder, "package.json"), JSON.stringify({ ...manifest, version: packaged }));
    const before = await files();
    expect(await npm("release:contract")).toEqual({ code: 1, stdout: "", stderr: says });
    expect(await files()).toEqual(before);
  });
});

test("contract and package have one version", () => {
  expect(bundle.info.version).toBe(manifest.version);
});
