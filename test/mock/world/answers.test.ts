import { describe, expect, test } from "vitest";
import type { OperationId } from "../../../src/contract/contract.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { createStore } from "../../../src/mock/world/store.js";
import { bundle } from "../../helpers/contract.js";
import { type Ask, testOf } from "../_world.js";
import { checkInvariants } from "./check-invariants.js";

const examples = bundle.components.examples as Record<string, { value: unknown }>;
const world = defaultWorld();
const resource = (name: string) => world.resources.find((row) => row.name === name)?.uuid ?? "";
const project = (slug: string) => {
  const { uuid } = world.projects.find((row) => row.slug === slug) ?? {};
  return { project: { url: `https://api.example.com/api/projects/${uuid}/` } };
};
const forecast = { uuid: "b9005020ea014056801f86ab919a8aef" };
const archive = { uuid: "5367e4ee02474e2c8081cd74e22a53e1" };
const erosionTest = { uuid: "329c69fb6295491884d5eb1c0ced13f2" };
const usages = (target: string, ...items: [type: string, amount: number][]) => ({
  resource: target,
  usages: items.map(([type, amount]) => ({ type, amount })),
});
const closed = world.plan_periods.find(({ end }) => end !== null && end < "2025-11-01")?.uuid;

/** What is asked, with the example of the contract that answers it. Each finds the world as it is at first. */
const cases: [example: string, operation: string, ask: Ask][] = [
  ["ResourceUpdatedName", "update", { ...forecast, body: examples.ResourceUpdateName?.value }],
  ["ResourceUpdatedEndDateSet", "partial_update", { ...forecast, body: examples.ResourcePatchEndDateSet?.value }],
  ["ResourceUpdatedEndDateCleared", "update", { ...archive, body: examples.ResourceUpdateEndDateCleared?.value }],
  [
    "ResourceUpdateEndDateTooLate",
    "partial_update",
    { uuid: resource("forecaster-training"), body: { end_date: "2035-01-01" } },
  ],
  ["PolicyBlocksModification", "set_slug", { uuid: resource("radar-nowcast"), body: { slug: "other" } }],
  ["ResourceMoved", "move_resource", { ...forecast, body: examples.MoveToCoastalErosion?.value }],
  ["MoveCustomerBlocked", "move_resource", { ...forecast, body: project("container-flow") }],
  ["MoveInvoiceClosed", "move_resource", { ...forecast, body: project("glacier-dynamics") }],
  ["PullScheduled", "pull", forecast],
  ["PullWithoutBackendId", "pull", erosionTest],
  ["PullNotImplemented", "pull", archive],
  ["ResourceStateNotOkOrErred", "pull", { uuid: resource("staging-portal") }],
  ["DownscaledChanged", "set_downscaled", { ...forecast, body: examples.DownscaledOff?.value }],
  ["DownscaledUnchanged", "set_downscaled", { ...forecast, body: examples.DownscaledOn?.value }],
  ["ProviderEndDateRecentlyUsed", "set_end_date_by_provider", { ...archive, body: { end_date: "2026-06-30" } }],
  ["TerminateOrderPending", "terminate", { uuid: resource("lidar-scans"), body: {} }],
  ["TerminateCustomerBlocked", "terminate", { uuid: resource("terminal-video"), body: {} }],
  ["TerminateCustomerArchived", "terminate", { uuid: resource("logbook-scans"), body: {} }],
  ["TerminateOfferingUnavailable", "terminate", { uuid: resource("radar-volumes"), body: {} }],
  ["OptionsSubmitted", "update_options", { ...forecast, body: examples.OptionsTwoChanged?.value }],
  ["OptionsNotDefined", "update_options", { ...archive, body: { options: {} } }],
  ["TerminateOrderPending", "update_options", { uuid: resource("verification-notebooks"), body: { options: {} } }],
  ["SetUsageClosedPeriod", "set_usage", { body: { plan_period: closed, usages: [] } }],
  ["SetUsageResourceWithoutPlan", "set_usage", { body: usages(resource("acceptance-tests-vm-1")) }],
  ["SetUsageResourceState", "set_usage", { body: usages(erosionTest.uuid) }],
  ["SetUsageLimitExceeded", "set_usage", { body: usages(resource("code-porting"), ["days", 5]) }],
  [
    "SetUserUsageLimitExceeded",
    "set_user_usage",
    { uuid: "08d24b3fb6f04e5dbd4af8053fa42b4f", body: { username: "aurora_alice", usage: 90 } },
  ],
  ["PermissionDenied", "set_usage", { as: "customer-owner", body: usages(forecast.uuid) }],
  ["TokenExpired", "component_usages_list", { as: "expired" }],
  ["UserInactive", "component_usages_list", { as: "inactive" }],
];

const prefixes = ["marketplace_provider_resources_", "marketplace_component_usages_", "marketplace_"];
const operation = (name: string) =>
  prefixes.map((prefix) => prefix + name).find((id) => Object.values(bundle.paths).some((item) => has(item, id)));
const has = (item: object, id: string) =>
  Object.values(item).some((node) => (node as { operationId?: string } | null)?.operationId === id);

describe("the default world has what leads to", () => {
  test.each(cases)("%s", (example, name, ask) => {
    const store = createStore(world);
    const { body } = testOf(store, EXAMPLE_NOW).ask(operation(name) as OperationId, ask);
    expect(body).toEqual(examples[example]?.value);
    expect(checkInvariants(store.toWorld())).toEqual([]);
  });
});
