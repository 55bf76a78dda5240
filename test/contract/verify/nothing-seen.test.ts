import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";
import { type VerifyOptions, verify } from "../../../src/verify/index.js";
import { rightServer } from "./_mutate.js";

const world = { users: [{ username: "ada", is_staff: true, tokens: ["ada"] }] };
const ofEmpty = async (options: Partial<VerifyOptions>) => {
  const fetch = await createMockFetch({ world });
  return verify({ url: "http://mock", token: "ada", fetch, ...options });
};

/** Families of which nothing was seen. */
const unseenIn = (incomplete: readonly string[]) =>
  incomplete.flatMap((each) =>
    [...each.matchAll(/(?<=sees |, )no (usages|policies|resources)/g)].map(([, name]) => name),
  );

describe("a family without a record that the caller sees is not verified", () => {
  test("in an empty world", async () => {
    const { outcome, findings, incomplete, stopped } = await ofEmpty({});
    expect({ outcome, findings, stopped }).toEqual({ outcome: "incomplete", findings: [], stopped: undefined });
    expect(unseenIn(incomplete)).toEqual(["usages", "policies", "resources"]);
  });

  test("by a caller without roles", async () => {
    const fetch = await rightServer();
    const { outcome, incomplete } = await verify({ url: "http://mock", token: "outsider", fetch });
    expect({ outcome, families: unseenIn(incomplete).length }).toEqual({ outcome: "incomplete", families: 3 });
  });

  test.each<{ operations: NonNullable<VerifyOptions["operations"]>; unseen: string[] }>([
    { operations: ["marketplace_component_usages_list"], unseen: ["usages"] },
    { operations: ["marketplace_customer_component_usage_policies_count"], unseen: ["policies"] },
    { operations: ["marketplace_provider_resources_team_list"], unseen: ["resources"] },
    { operations: ["marketplace_customer_component_usage_policies_actions_retrieve"], unseen: [] },
  ])("where $operations is asked for", async ({ operations, unseen }) => {
    const { outcome, incomplete } = await ofEmpty({ operations });
    expect(unseenIn(incomplete)).toEqual(unseen);
    expect(outcome).toBe(unseen.length === 0 ? "holds" : "incomplete");
  });

  test("unless that is allowed", async () => {
    expect(await ofEmpty({ allowEmpty: true })).toMatchObject({ outcome: "holds", incomplete: [] });
  });
});

test("the resource that was named is looked at, though the list has many", async () => {
  const right = await rightServer();
  const named = "329c69fb6295491884d5eb1c0ced13f2";
  const asked = new Set<string>();
  const fetch = (request: Request) => {
    asked.add(new URL(request.url).pathname);
    return right(request);
  };
  const operations = [
    "marketplace_provider_resources_retrieve",
    "marketplace_provider_resources_team_list",
    "marketplace_provider_resources_details_retrieve",
  ] as const;
  const resource = named.replace(/^(.{8})/, "$1-").toUpperCase();
  await verify({ url: "http://mock", token: "staff", fetch, operations, resource });
  expect([...asked]).toEqual(
    expect.arrayContaining(
      ["", "team/", "details/"].map((part) => `/api/marketplace-provider-resources/${named}/${part}`),
    ),
  );
});
