import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redocly } from "../../scripts/redocly.js";
import { VerifyError } from "../../src/errors.js";
import { createMockFetch, type Mock, startMock } from "../../src/mock/index.js";
import { verify } from "../../src/verify/index.js";
import { runWorkflows, type WorkflowResult } from "../../src/verify/workflows.js";
import { root } from "../helpers/contract.js";
import { serve } from "./_serve.js";
import { json, type Mutation, type Row, rightServer, rows, status } from "./verify/_mutate.js";

const SUFFIX = ".arazzo.yaml";
const files = (await readdir(`${root}openapi/workflows`)).filter((name) => name.endsWith(SUFFIX)).sort();
const names = files.map((name) => name.slice(0, -SUFFIX.length));

let mock: Mock;
let inputs: Record<string, unknown>;
/** Where the tests run: a project whose own configuration of Redocly CLI is broken. */
let project: string;
const before = process.cwd();

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "project-"));
  await writeFile(join(project, "redocly.yaml"), "plugins: [./no-such-plugin.js]\n");
  process.chdir(project);
  mock = await startMock({ port: 0 });
  inputs = await findInputs(mock.url);
});
afterAll(async () => {
  process.chdir(before);
  await mock.close();
  await rm(project, { recursive: true });
});

interface Component {
  uuid: string;
  type: string;
  billing_type: string;
}

/**
 * Finds what the workflows need, as anybody can: a resource with a component billed by usage, and one with a limit.
 * It must not have been invoiced lately, or it takes no end date; that of Aurora HPC never was.
 */
async function findInputs(url: string): Promise<Record<string, unknown>> {
  const get = async (path: string) => {
    const response = await fetch(`${url}/api/marketplace-provider-resources/${path}`, {
      headers: { Authorization: "Token staff" },
    });
    return response.json();
  };
  const resources = (await get(
    "?state=OK&offering_slug=aurora-hpc&page_size=100&field=uuid&field=customer_uuid",
  )) as Record<string, string>[];
  for (const { uuid, customer_uuid } of resources) {
    const { components } = (await get(`${uuid}/offering/`)) as { components: Component[] };
    const usage = components.find(({ billing_type }) => billing_type === "usage");
    const limit = components.find(({ billing_type }) => billing_type === "limit");
    const [member] = (await get(`${uuid}/team/`)) as { username: string }[];
    if (!usage || !limit || !member) continue;
    return {
      resource: uuid,
      customer: customer_uuid,
      type: usage.type,
      component: usage.uuid,
      limits: { [limit.type]: 1 },
      day: "2027-01-01",
      username: member.username,
    };
  }
  throw new Error("No resource of the mock's world is fit for the workflows.");
}

test("the documents pass the linter, which has nothing else to say", async () => {
  expect(names.length).toBe(5);
  const { code, stdout, stderr } = await redocly(
    ["lint", ...files.map((file) => `openapi/workflows/${file}`), "--format=stylish"],
    root,
  );
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  const said = stderr.split("\n").filter((line) => line.trim() !== "" && !/validat(ing|ed in)|are valid/.test(line));
  expect(said).toEqual([]);
});

test("they hold on the mock, with inputs found in its world", async () => {
  const results = await runWorkflows({ url: mock.url, token: "staff", inputs });
  expect(results).toEqual(names.map((workflow) => ({ workflow, outcome: "holds", messages: [] })));
});

describe("verify puts back what they leave", () => {
  /** The rows of a table that are of the resource or its organization, without what says when and by whom. */
  const worldOf = ({ control }: Pick<Mock, "control">) => {
    const { resources, policies, usages } = control.world();
    const { modified, end_date_requested_by, ...resource } = {
      ...resources.find(({ uuid }) => uuid === inputs.resource),
    };
    const { resource: uuid } = inputs;
    return {
      resource,
      policies: policies.map((policy) => policy.uuid).sort(),
      usages: usages.filter((usage) => usage.resource === uuid).map(({ date, modified_by, ...usage }) => usage),
    };
  };

  test.each([
    { what: "all of it on a right server", make: ((send) => send) as Mutation["make"], outcome: "holds" },
    // The step after the policy is made fails, so nobody deletes it.
    {
      what: "a policy of a workflow that did not come to its end",
      make: json("marketplace_customer_component_usage_policies_create", 201, ({ scope_uuid, ...row }: Row) => row),
      outcome: "broken",
    },
  ])("$what", async ({ make, outcome }) => {
    const fetch = await createMockFetch();
    const before = worldOf(fetch);
    const server = await serve(make(fetch));
    const { customer, resource, ...others } = inputs;
    const result = await verify({
      ...({ url: server.url, token: "staff", allowWrites: true, resource, customer } as Parameters<typeof verify>[0]),
      workflows: others,
      operations: ["marketplace_provider_resources_count"],
    }).finally(server.close);
    const after = worldOf(fetch);
    expect({ ...after, resource: { ...after.resource } }).toEqual(before);
    expect(result.outcome).toBe(outcome);
    expect(result.findings).toEqual([]);
    expect(result.notes.map(({ place }) => place)).toEqual(
      expect.arrayContaining(["/username", "/end_date_requested_by"]),
    );
  });
});

const RETRIEVE_RESOURCE = "marketplace_provider_resources_retrieve";
const RETRIEVE_POLICY = "marketplace_customer_component_usage_policies_retrieve";

/** For every workflow, servers that break it, and the step that shows it. */
const FAULTS: { workflow: string; fault: string; make: Mutation["make"]; says: RegExp }[] = [
  {
    workflow: "end-dates-and-limits",
    fault: "an end date is forgotten",
    make: rows(RETRIEVE_RESOURCE, (row) => ({ ...row, end_date: null })),
    says: /^step see: success criteria check failed/,
  },
  {
    workflow: "policy-life-cycle",
    fault: "a required field is missing",
    make: json("marketplace_customer_component_usage_policies_create", 201, ({ scope_uuid, ...row }: Row) => row),
    says: /^step make: schema check failed .*scope_uuid/s,
  },
  {
    workflow: "policy-life-cycle",
    fault: "what was deleted is still there",
    make: status(RETRIEVE_POLICY, 404, 200, { detail: "Here I am." }),
    says: /^step miss: success criteria check failed/,
  },
  {
    workflow: "terminate-a-resource",
    fault: "the order has another uuid",
    make: json("marketplace_provider_resources_terminate", 200, () => ({ order_uuid: "0".repeat(32) })),
    says: /^step see: success criteria check failed/,
  },
  {
    workflow: "usage-fires-a-policy",
    fault: "no policy ever fires",
    make: rows(RETRIEVE_POLICY, (row) => ({ ...row, has_fired: false })),
    says: /^step fired: success criteria check failed/,
  },
  {
    workflow: "usage-of-users",
    fault: "the oldest month comes first",
    make: json("marketplace_component_usages_list", 200, (list: Row[]) => list.toReversed()),
    says: /^step find: success criteria check failed/,
  },
];

describe("a broken server", () => {
  /** Two at a time: each is a process that mostly starts. */
  let results: WorkflowResult[][];
  beforeAll(async () => {
    results = await inPairs(FAULTS, async ({ workflow, make }) => {
      const server = await serve(make(await rightServer()));
      try {
        return await runWorkflows({ url: server.url, token: "staff", inputs, workflows: [workflow] });
      } finally {
        await server.close();
      }
    });
  });

  test.each(FAULTS.map((fault, index) => ({ ...fault, index })))("$workflow: $fault", ({ workflow, says, index }) => {
    expect(results[index]).toEqual([
      { workflow, outcome: "broken", messages: expect.arrayContaining([expect.stringMatching(says)]) },
    ]);
    // What comes after the broken step is not asked, so it is not blamed either.
    const step = /step (\w+)/.exec(String(says))?.[1];
    expect(results[index]?.[0]?.messages.filter((message) => !message.startsWith(`step ${step}:`))).toEqual([]);
  });

  test("every workflow has one", () => {
    expect([...new Set(FAULTS.map(({ workflow }) => workflow))]).toEqual(names);
  });
});

async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index += 2) {
    results.push(...(await Promise.all(items.slice(index, index + 2).map(work))));
  }
  return results;
}

test("a server that is not there breaks the first step", async () => {
  const { url, close } = await serve(await rightServer());
  await close();
  const [result] = await runWorkflows({ url, token: "staff", inputs, workflows: ["terminate-a-resource"] });
  expect(result).toEqual({
    workflow: "terminate-a-resource",
    outcome: "broken",
    messages: [expect.stringMatching(/^step read: network request failed .*ECONNREFUSED/)],
  });
});

test("what lacks an input is left out, and says which", async () => {
  const results = await runWorkflows({
    url: mock.url,
    token: "staff",
    inputs: { resource: inputs.resource, type: "cpu" },
    workflows: ["policy-life-cycle", "usage-of-users"],
  });
  expect(results).toEqual([
    { workflow: "policy-life-cycle", outcome: "skipped", messages: ["it needs customer, component"] },
    { workflow: "usage-of-users", outcome: "skipped", messages: ["it needs username"] },
  ]);
});

test("a workflow that there is not is refused with the names of those that there are", async () => {
  const asked = runWorkflows({ url: mock.url, token: "staff", workflows: ["usage"] });
  await expect(asked).rejects.toThrow(`There is no workflow "usage"; there are ${names.join(", ")}.`);
  await expect(asked).rejects.toBeInstanceOf(VerifyError);
});
