import { describe, expect, test } from "vitest";
import { type Ask, dashed, id, ORIGIN } from "../../_world.js";
import { type Action, act, answerOf, body, changed, policy, policyRow } from "./_policies.js";

const EVERYBODY = ["aurora-owner", "hpc-manager", "baltic-owner", "ice-admin", "outsider", "support"];
const FORBIDDEN = [403, { detail: "You do not have permission to perform this action." }];
const NOT_FOUND = [404, { detail: "No CustomerComponentUsagePolicy matches the given query." }];

/** Policies `old` and `policy` of `baltic` and `other` of `aurora`. */
const three = () =>
  changed((small) => {
    small.policies = [
      policyRow("old", { created: "2025-01-01T00:00:00+00:00" }),
      policyRow("policy", { created: "2025-06-02T11:15:00.500000+00:00" }),
      policyRow("other", { created: "2025-06-02T11:15:00+00:00", scope: id("aurora") }),
    ];
  });

/** Names of the policies in a list. */
function names(list: unknown): string[] {
  const known = ["old", "policy", "other"];
  return (list as { uuid: string }[]).map(({ uuid }) => known.find((name) => id(name) === uuid) ?? uuid);
}

describe("access", () => {
  test.each<[string, string[]]>([
    ["staff", ["policy", "other", "old"]],
    ["support", ["policy", "other", "old"]],
    ["baltic-owner", ["policy", "old"]],
    ["baltic-manager", ["policy", "old"]],
    ["baltic-support", ["policy", "old"]],
    ["aurora-owner", ["other"]],
    ["hpc-manager", []],
    ["ice-admin", []],
    ["outsider", []],
  ])("%s sees those of customers with a role: %j", (as, seen) => {
    const test = three();
    const { body, headers } = act(test, "list", { as });
    expect(names(body)).toEqual(seen);
    expect(headers["X-Result-Count"]).toBe(String(seen.length));
    const one = answerOf(test, "retrieve", { as });
    if (seen.includes("policy")) expect(one).toMatchObject([200, { uuid: id("policy") }]);
    else expect(one).toEqual(NOT_FOUND);
  });

  test.each(["create", "update", "partial_update", "destroy"] as const)(
    "%s is for staff, 403 before lookup and body",
    (action) => {
      const test = three();
      for (const as of EVERYBODY)
        for (const ask of [{ body: body() }, { body: {} }, { raw: "{", uuid: "nothing" }] satisfies Ask[])
          expect(answerOf(test, action, { as, ...ask })).toEqual(FORBIDDEN);
      expect(test.store.policies.size).toBe(3);
    },
  );

  test.each(["list", "retrieve", "actions_retrieve"] as const)("%s is for those who are known", (action) => {
    expect(answerOf(three(), action, { as: null })[0]).toBe(401);
    for (const as of EVERYBODY) expect(answerOf(three(), action, { as })[0]).not.toBe(403);
  });

  test.each<[Action, Ask]>([
    ["retrieve", {}],
    ["update", { body: {} }],
    ["partial_update", { raw: "{" }],
    ["destroy", {}],
  ])("%s looks for the policy before the body", (action, ask) => {
    for (const uuid of [id("nothing"), "nothing"])
      expect(answerOf(three(), action, { ...ask, uuid })).toEqual(NOT_FOUND);
  });
});

describe("representation", () => {
  test("all keys in their order", () => {
    const test = changed((small) => {
      small.policies = [
        policyRow("policy", {
          component_limits: [
            { component: id("cpu"), limit: 100, period: 2 },
            { component: id("gpu"), limit: -1, period: 1 },
            { component: id("storage"), limit: 0, period: 3 },
            { component: id("storage"), limit: 5, period: 4 },
          ],
        }),
      ];
    });
    expect(JSON.stringify(act(test, "retrieve").body)).toBe(
      JSON.stringify({
        uuid: id("policy"),
        url: `${ORIGIN}/api/marketplace-customer-component-usage-policies/${id("policy")}/`,
        scope: `${ORIGIN}/api/customers/${id("baltic")}/`,
        scope_name: "Baltic",
        scope_uuid: id("baltic"),
        actions: "notify_organization_owners",
        created: "2025-06-02T11:15:00+00:00",
        created_by_full_name: "staff",
        created_by_username: "staff",
        has_fired: false,
        fired_datetime: null,
        options: {},
        component_limits_set: [
          { type: "cpu", limit: 100, period: 2, period_name: "1 month", component: id("cpu") },
          { type: "gpu", limit: -1, period: 1, period_name: "Total", component: id("gpu") },
          { type: "storage", limit: 0, period: 3, period_name: "3 month", component: id("storage") },
          { type: "storage", limit: 5, period: 4, period_name: "12 month", component: id("storage") },
        ],
      }),
    );
  });

  test("without a creator there are no keys about one", () => {
    const test = changed((small) => {
      small.policies = [policyRow("policy", { created_by: null })];
    });
    const { body } = act(test, "retrieve");
    expect(Object.keys(body as object).filter((key) => key.startsWith("created"))).toEqual(["created"]);
  });

  test("dashes and capitals in the path", () => {
    for (const uuid of [dashed("policy"), dashed("policy").toUpperCase()])
      expect(answerOf(three(), "retrieve", { uuid })).toMatchObject([200, { uuid: id("policy") }]);
  });
});

describe("query parameters", () => {
  const baltic = ["policy", "old"];
  const all = ["policy", "other", "old"];
  test.each<[string, string[]]>([
    [`scope=${ORIGIN}/api/customers/${id("baltic")}/`, baltic],
    [`customer=/api/customers/${dashed("baltic")}/`, baltic],
    [`scope_uuid=${dashed("baltic").toUpperCase()}`, baltic],
    [`customer_uuid=${id("baltic")}`, baltic],
    [`customer_uuid=${id("nothing")}`, []],
    [`customer_uuid=${id("baltic")}&scope_uuid=${id("aurora")}`, []],
    [`scope=/api/projects/${id("ice")}/`, []],
    ["scope=baltic", []],
    ["scope_uuid=&customer=", all],
    // There is no such thing here.
    ["o=created", all],
    ["o=-nonsense", all],
    ["field=uuid", all],
    ["page=2&page_size=2", ["old"]],
  ])("%s", (query, expected) => {
    expect(names(act(three(), "list", { query }).body)).toEqual(expected);
  });

  test("what cannot be read is named, of the object's URL, too", () => {
    const wrong = { customer_uuid: ["Enter a valid UUID."], scope_uuid: ["Enter a valid UUID."] };
    const query = "customer_uuid=baltic&scope_uuid=1";
    for (const action of ["list", "retrieve", "destroy"] as const)
      expect(answerOf(three(), action, { query })).toEqual([400, wrong]);
    expect(answerOf(three(), "retrieve", { query: `scope_uuid=${id("aurora")}` })).toEqual(NOT_FOUND);
  });

  test("HEAD counts, and field selects nothing", () => {
    const { status, headers, body } = act(three(), "list", { method: "HEAD", as: "baltic-owner" });
    expect([status, headers["X-Result-Count"], body]).toEqual([200, "2", undefined]);
    expect(Object.keys(act(three(), "retrieve", { query: "field=uuid" }).body as object)).toContain("url");
  });

  test("what was created since stands in the next list", () => {
    const test = three();
    act(test, "list");
    act(test, "create", { body: body() });
    expect(names(act(test, "list").body).slice(1)).toEqual(["policy", "other", "old"]);
    act(test, "destroy");
    expect(names(act(test, "list").body).slice(1)).toEqual(["other", "old"]);
  });
});

describe("actions", () => {
  const eight = [
    "block_creation_of_new_resources",
    "block_modification_of_existing_resources",
    "notify_external_user",
    "notify_organization_owners",
    "request_downscaling",
    "request_pausing",
    "restrict_members",
    "terminate_resources",
  ];

  test("a plain array of the eight names, to anybody, not paginated", () => {
    const { status, headers, body } = act(three(), "actions_retrieve", { as: "outsider", query: "page=7", uuid: "" });
    expect([status, (body as string[]).toSorted()]).toEqual([200, eight]);
    expect(headers).not.toHaveProperty("X-Result-Count");
  });

  test("HEAD answers without a body", () => {
    const { status, body } = act(three(), "actions_retrieve", { method: "HEAD", uuid: "" });
    expect([status, body]).toEqual([200, undefined]);
  });
});

describe("destroy", () => {
  test("204 without a body; what it has done stays", () => {
    const test = changed((small) => {
      small.policies = [policyRow("policy", { has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00" })];
      Object.assign(small.resources[0] ?? {}, { paused: true });
    });
    expect(policy(test).has_fired).toBe(true);
    expect(answerOf(test, "destroy")).toEqual([204, undefined]);
    expect(answerOf(test, "destroy")).toEqual(NOT_FOUND);
    expect(test.store.resources.at(id("forecast")).paused).toBe(true);
  });
});
