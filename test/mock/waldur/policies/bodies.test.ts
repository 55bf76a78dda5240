import { describe, expect, test } from "vitest";
import { dashed, id, type TestWorld } from "../../_world.js";
import { act, answerOf, body, changed, policy, policyRow } from "./_policies.js";

const WRITES = ["create", "update", "partial_update"] as const;

/** A world with a policy, which has options. */
const one = () =>
  changed((small) => {
    small.policies = [policyRow("policy", { options: { notify_external_user: "a@example.com" } })];
  });

const limit = (more: object = {}) => ({ component: id("cpu"), limit: 100, period: 2, ...more });
const limits = (...items: unknown[]) => ({ component_limits_set: items });

/** What all three ways of writing answer to a body; nothing may have changed when it was refused. */
function refusal(more: object): unknown {
  const answers = WRITES.map((action) => {
    const test = one();
    const before = test.store.toWorld();
    const answer = answerOf(test, action, { body: action === "partial_update" ? more : body(more) });
    expect(test.store.toWorld()).toEqual(before);
    return answer;
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  return answers[0];
}

const EMAIL = { options: ["Options for notify_external_user are invalid."] };
const REQUIRED = ["This field is required."];

describe("validation", () => {
  test.each<[object, object]>([
    [{ actions: "sleep" }, { actions: ["sleep includes unavailable actions."] }],
    [{ actions: "notify_project_team" }, { actions: ["notify_project_team includes unavailable actions."] }],
    [
      { actions: "request_pausing, restrict_members" },
      { actions: ["request_pausing, restrict_members includes unavailable actions."] },
    ],
    [{ actions: "request_pausing," }, { actions: ["request_pausing, includes unavailable actions."] }],
    [{ actions: "Request_pausing" }, { actions: ["Request_pausing includes unavailable actions."] }],
    [{ actions: " " }, { actions: ["This field may not be blank."] }],
    [{ actions: null }, { actions: ["This field may not be null."] }],
    [{ actions: ["request_pausing"] }, { actions: ["Not a valid string."] }],
    [{ actions: "a".repeat(256) }, { actions: ["Ensure this field has no more than 255 characters."] }],
    [{ scope: 5 }, { scope: ["Incorrect type. Expected URL string, received int."] }],
    [{ scope: `/api/projects/${id("ice")}/` }, { scope: ["Invalid hyperlink - Incorrect URL match."] }],
    [{ scope: null }, { scope: ["This field may not be null."] }],
    [{ options: { notify_external_user: "nobody" } }, EMAIL],
    [{ options: { notify_external_user: "a@example.com,nobody" } }, EMAIL],
    [{ options: { notify_external_user: "a@example" } }, EMAIL],
    [{ options: { notify_external_user: "a b@example.com" } }, EMAIL],
    [{ options: { notify_external_user: "o'neill@example.com" } }, EMAIL],
    [{ options: { notify_external_user: "a@ex_ample.com" } }, EMAIL],
    [{ options: { notify_external_user: ["a@example.com"] } }, EMAIL],
    [{ options: { notify_external_user: null } }, EMAIL],
    [{ options: { sleep: true } }, { options: ["Options for sleep are invalid."] }],
    [{ options: [1] }, { options: ["Options must be a dictionary."] }],
    [{ options: "{}" }, { options: ["Options must be a dictionary."] }],
    [{ options: null }, { options: ["This field may not be null."] }],
    [
      { component_limits_set: "cpu" },
      { component_limits_set: { non_field_errors: ['Expected a list of items but got type "str".'] } },
    ],
    [{ component_limits_set: null }, { component_limits_set: ["This field may not be null."] }],
    [limits(1), limits({ non_field_errors: ["Invalid data. Expected a dictionary, but got int."] })],
    [
      limits(limit(), { limit: 1.5 }),
      limits({}, { limit: ["A valid integer is required."], period: REQUIRED, component: REQUIRED }),
    ],
    [limits({}), limits({ limit: REQUIRED, period: REQUIRED, component: REQUIRED })],
    [limits(limit({ period: 0 })), limits({ period: ['"0" is not a valid choice.'] })],
    [limits(limit({ period: "monthly" })), limits({ period: ['"monthly" is not a valid choice.'] })],
    [limits(limit({ component: "cpu" })), limits({ component: ["Must be a valid UUID."] })],
    [
      limits(limit({ limit: 2 ** 31 }), limit({ limit: -(2 ** 31) - 1 })),
      limits(
        { limit: ["Ensure this value is less than or equal to 2147483647."] },
        { limit: ["Ensure this value is greater than or equal to -2147483648."] },
      ),
    ],
    [
      { component_limits_set: [limit({ period: 9 })], actions: "", options: { sleep: 1 } },
      {
        actions: ["This field may not be blank."],
        options: ["Options for sleep are invalid."],
        component_limits_set: [{ period: ['"9" is not a valid choice.'] }],
      },
    ],
  ])("%j is refused", (wrong, errors) => {
    expect(refusal(wrong)).toEqual([400, errors]);
  });

  test.each([
    { notify_external_user: " a@example.com,  b.c+d_e-f@mail-1.example.co.uk " },
    { notify_external_user: "a@example.com,,b@example.com," },
    { notify_external_user: "A@EXAMPLE.COM" },
    { notify_external_user: "" },
    { notify_external_user: " , " },
    // Which no policy of an organization can use.
    { notify_project_team: 5, request_pausing: null },
  ])("options %j are taken and kept as they were sent", (options) => {
    const [status, saved] = answerOf(one(), "create", { body: body({ options }) });
    expect([status, (saved as { options: unknown }).options]).toEqual([201, options]);
  });

  const DUPLICATE = "Duplicate component limits for the same component and period.";
  const UNKNOWN = `Component with uuid ${dashed("nothing")} does not exist.`;
  const FIXED =
    "Component fee has billing type fixed which is not supported for usage policies. Only USAGE and LIMIT billing types are supported.";
  test.each<[string, object[]]>([
    [DUPLICATE, [limit(), limit({ limit: 5, component: dashed("cpu") })]],
    [UNKNOWN, [limit(), limit({ component: id("nothing") })]],
    [FIXED, [limit(), limit({ component: id("fee") })]],
    [UNKNOWN, [limit({ component: id("nothing") }), limit({ component: id("fee") })]],
    [FIXED, [limit({ component: id("fee") }), limit({ component: id("nothing") })]],
    [DUPLICATE, [limit({ component: id("nothing") }), limit(), limit()]],
  ])("%s is a bare array, and nothing is saved", (sentence, items) => {
    expect(refusal({ actions: "request_pausing", options: {}, ...limits(...items) })).toEqual([400, [sentence]]);
  });

  test("what is no object", () => {
    for (const action of WRITES) {
      expect(answerOf(one(), action, { body: null })).toEqual([400, { non_field_errors: ["No data provided"] }]);
      expect(answerOf(one(), action, { body: [] })).toEqual([
        400,
        { non_field_errors: ["Invalid data. Expected a dictionary, but got list."] },
      ]);
    }
  });

  test("PUT wants scope, actions and limits, PATCH nothing", () => {
    const required = { scope: REQUIRED, actions: REQUIRED, component_limits_set: REQUIRED };
    for (const action of ["create", "update"] as const)
      expect(answerOf(one(), action, { body: { options: {} } })).toEqual([400, required]);
    const test = one();
    const before = policy(test);
    expect(answerOf(test, "partial_update", { body: {} })[0]).toBe(200);
    expect(policy(test)).toEqual(before);
  });
});

describe("what is accepted", () => {
  const made = (test: TestWorld, more: object) => {
    const answer = act(test, "create", { body: body(more) });
    expect(answer.status).toBe(201);
    return answer.body as Record<string, unknown>;
  };

  test("create gives the representation, created now by the caller", () => {
    const test = changed();
    const answer = made(test, { created: "2020-01-01T00:00:00+00:00", has_fired: true, uuid: id("policy") });
    expect(answer).toMatchObject({
      scope_uuid: id("baltic"),
      created: "2025-11-21T09:30:00+00:00",
      created_by_username: "staff",
      has_fired: false,
      fired_datetime: null,
      options: {},
    });
    expect([...test.store.policies.all()].map(({ uuid }) => uuid)).toEqual([answer.uuid]);
    expect(answer.uuid).not.toBe(id("policy"));
  });

  test("several policies for an organization, of any offering's components, without limits", () => {
    const test = one();
    made(test, {});
    expect(made(test, { scope: `https://elsewhere.example.com/api/customers/${dashed("aurora")}/` })).toMatchObject({
      scope_uuid: id("aurora"),
    });
    expect(made(test, { component_limits_set: [] })).toMatchObject({ component_limits_set: [] });
    expect(test.store.policies.size).toBe(4);
  });

  test("actions twice, periods as text, negative limits, the same component in two periods", () => {
    const actions = "request_pausing,request_pausing,block_creation_of_new_resources";
    const items = [limit({ period: "1", limit: "-5" }), limit({ component: dashed("cpu") })];
    expect(made(changed(), { actions, component_limits_set: items })).toMatchObject({
      actions,
      component_limits_set: [
        { type: "cpu", limit: -5, period: 1, component: id("cpu") },
        { type: "cpu", limit: 100, period: 2, component: id("cpu") },
      ],
    });
  });

  test.each([[""], [0], [false], [[]], [{}]])("options %j are none", (options) => {
    expect(made(changed(), { options })).toMatchObject({ options: {} });
  });

  test("options of an action that is not chosen, and of any shape for the others", () => {
    const options = { notify_external_user: "a.b@example.com,c@sub.example.org", request_pausing: [1, null] };
    expect(made(changed(), { options })).toMatchObject({ options });
  });

  test("a form will do", () => {
    const form = new URLSearchParams({
      scope: `/api/customers/${id("baltic")}/`,
      actions: "request_pausing",
      "component_limits_set[0]component": id("cpu"),
      "component_limits_set[0]limit": "7",
      "component_limits_set[0]period": "4",
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(answerOf(changed(), "create", { raw: form.toString(), headers })).toMatchObject([
      201,
      { component_limits_set: [{ component: id("cpu"), limit: 7, period: 4 }] },
    ]);
  });
});

describe("update", () => {
  const gpu = { component: id("gpu"), limit: 5, period: 1 };

  test("limits replace the whole set; PATCH without them leaves them alone", () => {
    const test = one();
    expect(answerOf(test, "partial_update", { body: { component_limits_set: [gpu] } })[0]).toBe(200);
    expect(policy(test).component_limits).toEqual([gpu]);
    expect(answerOf(test, "partial_update", { body: { actions: "request_pausing" } })[0]).toBe(200);
    expect(policy(test)).toMatchObject({ component_limits: [gpu], actions: "request_pausing" });
    expect(answerOf(test, "update", { body: body({ component_limits_set: [] }) })[0]).toBe(200);
    expect(policy(test).component_limits).toEqual([]);
  });

  test("the scope can be changed", () => {
    const test = one();
    expect(answerOf(test, "partial_update", { body: { scope: `/api/customers/${id("aurora")}/` } })).toMatchObject([
      200,
      { scope_uuid: id("aurora"), scope_name: "Aurora" },
    ]);
    expect(test.store.policies.where("scope", id("baltic"))).toEqual([]);
  });

  test("options stay when they are left out, by PUT, too", () => {
    const test = one();
    for (const action of ["update", "partial_update"] as const) {
      const answer = answerOf(test, action, { body: body({ actions: "request_pausing" }) });
      expect(answer).toMatchObject([200, { options: { notify_external_user: "a@example.com" } }]);
    }
    expect(answerOf(test, "update", { body: body({ options: "" }) })).toMatchObject([200, { options: {} }]);
  });

  test("what is not the caller's to say stays", () => {
    const test = one();
    const before = policy(test);
    const more = { uuid: id("x"), created: "2020-01-01T00:00:00+00:00", created_by: id("support"), has_fired: true };
    expect(answerOf(test, "update", { body: body(more) })[0]).toBe(200);
    expect(policy(test)).toEqual(before);
  });
});
