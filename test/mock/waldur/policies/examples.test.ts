import { describe, expect, test } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import type { Ask } from "../../_world.js";
import { type Action, act, answerOf, example, story } from "./_policies.js";

const MARI = "mari.kask";
const BALTIC = "4ee5f5975e034a2eb2f8a56eaefb0f45";
const UNKNOWN = "a08690bd6ca045d693cef29ca96ae3d6";
const [CPU_POLICY, GPU_POLICY] = ["9cbc24aa720544cba95f47ca524478c9", "9b38a70adc3f4a769c29bba0f8c1f552"];
const CPU = "18a5e504631f45a9b7b97ee2f9df3dcb";

const limits = (...items: object[]) => ({ component_limits_set: items });

/** A part of a body that is wrong. */
const WRONG: [example: string, body: object][] = [
  ["PolicyActionsBlank", { actions: "" }],
  ["PolicyActionsUnavailable", { actions: "notify_organization_owners, request_downscaling" }],
  ["PolicyOptionsInvalid", { options: { notify_external_user: "the controlling department" } }],
  ["PolicyScopeMalformed", { scope: "Baltic Ocean Institute" }],
  ["PolicyScopeUnknown", { scope: `/api/customers/${UNKNOWN}/` }],
  ["PolicyPeriodInvalid", limits({ limit: 1, period: 2, component: CPU }, { limit: 1, period: 9, component: CPU })],
  ["PolicyLimitMalformed", limits({ limit: "a lot", period: 2, component: CPU })],
  ["PolicyComponentMalformed", limits({ limit: 1, period: 2, component: "cpu" })],
  ["PolicyLimitsDuplicate", limits({ limit: 1, period: 2, component: CPU }, { limit: 2, period: 2, component: CPU })],
  ["PolicyComponentUnknown", limits({ limit: 1, period: 2, component: UNKNOWN })],
];

const ASKED: [example: string, action: Action, ask: Ask][] = [
  ["PolicyListTypical", "list", { query: `customer_uuid=${BALTIC}` }],
  ["PolicyListTypical", "list", { query: `scope=https://api.example.com/api/customers/${BALTIC}/` }],
  ["PolicyListEmpty", "list", { query: `scope_uuid=${UNKNOWN}` }],
  ["PolicyFilterUuid", "list", { query: "scope_uuid=baltic-ocean" }],
  ["PolicyNotFired", "retrieve", { uuid: CPU_POLICY }],
  ["PolicyFired", "retrieve", { uuid: GPU_POLICY }],
  ["PolicyUnknown", "retrieve", { uuid: UNKNOWN }],
  ["PolicyActionNames", "actions_retrieve", {}],
  ["PolicyFieldsRequired", "create", { body: {} }],
  ["PolicyNotFired", "update", { uuid: CPU_POLICY, body: example("PolicyRequestCpuMonthly") }],
  ["PolicyNotFired", "partial_update", { uuid: CPU_POLICY, body: example("PolicyPatchActions") }],
  ["PolicyFiredAgain", "update", { uuid: GPU_POLICY, body: example("PolicyRequestGpuTotal") }],
  ["PolicyFiredAgain", "partial_update", { uuid: GPU_POLICY, body: example("PolicyPatchLimits") }],
];

const REQUESTS = ["PolicyRequestCpuMonthly", "PolicyRequestGpuTotal", "PolicyRequestNotifyExternal"];
/** Examples that have a test of their own below, or are part of one. */
const ELSEWHERE = [
  "PolicyBillingTypeUnsupported",
  "PolicyNeverFired",
  "PolicyRequestStorageYearly",
  "PolicyPatchActions",
  "PolicyPatchLimits",
  "PolicyBlocksModification",
];

const json = (value: unknown) => JSON.stringify(value, null, 1);

describe("the default world answers the contract's examples, byte for byte", () => {
  test.each(ASKED)("4: %s by %s", (name, action, ask) => {
    expect(json(act(story(), action, { as: MARI, ...ask }).body)).toBe(json(example(name)));
  });

  test.each(WRONG)("%s, of a new policy and of one that is there", (name, wrong) => {
    const test = story();
    const { revision } = test.store;
    const whole = { ...(example("PolicyRequestCpuMonthly") as object), ...wrong };
    for (const [action, body] of [
      ["create", whole],
      ["update", whole],
      ["partial_update", wrong],
    ] as const)
      expect(json(answerOf(test, action, { as: MARI, uuid: CPU_POLICY, body }))).toBe(json([400, example(name)]));
    expect(test.store.revision).toBe(revision);
  });

  test("PolicyBillingTypeUnsupported", () => {
    const test = story();
    const ram = [...test.store.offerings.all()]
      .flatMap(({ components }) => components)
      .find(({ type, billing_type }) => type === "ram" && billing_type === "fixed");
    const body = limits({ limit: 1, period: 2, component: ram?.uuid });
    expect(answerOf(test, "partial_update", { as: MARI, uuid: CPU_POLICY, body })).toEqual([
      400,
      example("PolicyBillingTypeUnsupported"),
    ]);
  });

  test("PolicyNeverFired is what PolicyRequestStorageYearly makes", () => {
    const { status, body } = act(story(), "create", { as: MARI, body: example("PolicyRequestStorageYearly") });
    const made = body as { uuid: string };
    const { uuid } = example("PolicyNeverFired") as { uuid: string };
    expect([status, json(body).replaceAll(made.uuid, uuid)]).toEqual([201, json(example("PolicyNeverFired"))]);
  });

  test.each(REQUESTS)("%s makes a policy", (name) => {
    expect(act(story(), "create", { as: MARI, body: example(name) })).toMatchObject({
      status: 201,
      body: { actions: (example(name) as { actions: string }).actions },
    });
  });

  test("PolicyBlocksModification, where the world has such a policy", () => {
    const test = story();
    const blocking = [...test.store.policies.all()].find(
      ({ has_fired, actions }) => has_fired && actions.includes("block_modification_of_existing_resources"),
    );
    const [project] = test.store.projects
      .where("customer", blocking?.scope)
      .filter(({ uuid }) => test.store.resources.where("project", uuid).length > 0);
    const [resource] = test.store.resources.where("project", project?.uuid);
    const ask = { as: MARI, uuid: resource?.uuid ?? "", body: { slug: "another-slug" } };
    const { status, body } = test.ask("marketplace_provider_resources_set_slug", ask);
    expect([status, body]).toEqual([400, example("PolicyBlocksModification")]);
  });

  test("no example of a policy is left out", () => {
    const { examples } = baseContract.document.components as { examples: Record<string, unknown> };
    const source = [...ASKED.map(([name]) => name), ...WRONG.map(([name]) => name), ...REQUESTS, ...ELSEWHERE];
    expect([...new Set(source)].toSorted()).toEqual(
      Object.keys(examples)
        .filter((name) => name.startsWith("Policy"))
        .toSorted(),
    );
  });
});
