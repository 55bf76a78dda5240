import { describe, expect, test } from "vitest";
import { EXAMPLE } from "../../../../../src/mock/world/example-data/ids.js";
import { bundle } from "../../../../helpers/contract.js";
import type { Ask, TestWorld } from "../../../_world.js";
import { type Action, act, story } from "../_resources.js";

// What the contract's examples show is what the mock answers in the world that they tell of.

interface Case {
  /** Name of the example of the answer; without one the answer has no body. */
  answer?: string;
  status: number;
  action: Action;
  /** Name of the example of the request. */
  send?: string;
  body?: unknown;
  /** Uuid or name of the resource, `sea-ice-forecast-2025` by default. */
  on?: string;
  as?: string | null;
  query?: string;
  before?: (test: TestWorld) => void;
}
type More = Omit<Case, "answer" | "status" | "action">;

const examples = bundle.components.examples as Record<string, { value: unknown }>;

const ok = (action: Action, answer: string | undefined, more: More = {}): Case => ({
  ...(answer !== undefined && { answer }),
  status: 200,
  action,
  ...more,
});
const bad = (action: Action, answer: string, body: unknown, more: More = {}): Case => ({
  answer,
  status: 400,
  action,
  body,
  ...more,
});
const project = (url: string) => ({ project: { url } });
const long = (length: number) => "x".repeat(length);
const projectOf = (slug: string) => (test: TestWorld) => {
  const found = [...test.store.projects.all()].find((row) => row.slug === slug);
  return `/api/projects/${found?.uuid}/`;
};
const again = (action: Action, on: string, body?: unknown) => (test: TestWorld) =>
  ask(test, { action, on, status: 200, ...(body !== undefined && { body }) });

const CASES: Case[] = [
  ok("update", "ResourceUpdatedName", { send: "ResourceUpdateName" }),
  ok("update", "ResourceUpdatedEndDateSet", { send: "ResourceUpdateEndDateSet" }),
  ok("update", "ResourceUpdatedEndDateCleared", { send: "ResourceUpdateEndDateCleared", on: EXAMPLE.archive }),
  ok("partial_update", "ResourceUpdatedName", { send: "ResourcePatchName" }),
  ok("partial_update", "ResourceUpdatedEndDateSet", { send: "ResourcePatchEndDateSet" }),
  ok("partial_update", "ResourceUpdatedEndDateCleared", { send: "ResourcePatchEndDateCleared", on: EXAMPLE.archive }),
  bad("update", "ResourceUpdateNameMissing", {}),
  ...(["update", "partial_update"] as const).flatMap((action) => [
    bad(action, "ResourceUpdateNameBlank", { name: " " }),
    bad(action, "ResourceUpdateNameTooLong", { name: long(151) }),
    bad(action, "ResourceUpdateDescriptionTooLong", { name: "a", description: long(4097) }),
    bad(action, "ResourceUpdateEndDateMalformed", { name: "a", end_date: "soon" }),
    bad(action, "ResourceUpdateEndDatePast", { name: "a", end_date: "2025-11-20" }),
    bad(action, "ResourceUpdateEndDateTooLate", { name: "a", end_date: "2029-01-01" }, { on: "forecaster-training" }),
    bad(action, "ResourceUpdateEndDateBeyondLatest", { name: "a", end_date: "2026-07-01" }, { on: "ice-core-nodes" }),
    bad(action, "ResourceUpdateEndDatePrepaid", { name: "a", end_date: "2026-01-01" }, { on: "radar-volumes" }),
  ]),

  ok("update_options", "OptionsSubmitted", { send: "OptionsQueuePriority" }),
  ok("update_options", "OptionsSubmitted", { send: "OptionsTwoChanged" }),
  ok("update_options", "OptionsSubmitted", { send: "OptionsNothing" }),
  ok("update_options", "OptionsOrderCreated", { body: { options: { template: "r" } }, on: "forecaster-training" }),
  bad(
    "update_options",
    "TerminateOrderPending",
    { options: { auto_stop: false } },
    {
      on: "forecaster-training",
      before: again("update_options", "forecaster-training", { options: { auto_stop: true } }),
    },
  ),
  bad(
    "update_options",
    "OptionsOfferingUnavailable",
    { options: { auto_stop: true } },
    {
      on: "forecaster-training",
      before: ({ store }) => {
        const labs = [...store.offerings.all()].find(({ slug }) => slug === "polar-labs");
        store.offerings.update(labs?.uuid ?? "", { state: "Archived" });
      },
    },
  ),
  bad(
    "update_options",
    "OptionsProjectExpired",
    { options: { queue: "priority" } },
    {
      before: ({ store }) => {
        store.projects.update(EXAMPLE.seaIce, { end_date: "2025-11-21" });
        store.offerings.update(EXAMPLE.auroraHpc, {
          plugin_options: { create_orders_on_resource_option_change: true },
        });
      },
    },
  ),
  {
    ...ok("update_options", "OptionsStateNotOk", { send: "OptionsQueuePriority", on: EXAMPLE.erosionTest }),
    status: 409,
  },
  ok("update_options_direct", "OptionsUpdatedDirectly", { send: "OptionsQueuePriority" }),
  ok("update_options_direct", "OptionsUpdatedDirectly", { send: "OptionsTwoChanged" }),
  ok("update_options_direct", "OptionsUpdatedDirectly", { send: "OptionsNothing" }),
  ...(["update_options", "update_options_direct"] as const).flatMap((action) => [
    bad(action, "OptionsChoiceUnknown", { options: { queue: "night" } }),
    bad(action, "OptionsIntegerMalformed", { options: { max_jobs: "many" } }),
    bad(action, "OptionsNotDefined", { options: {} }, { on: EXAMPLE.archive }),
  ]),

  ok("set_backend_id", "BackendIdChanged", { send: "BackendIdSecondAccount" }),
  ok("set_backend_id", "BackendIdChanged", { send: "BackendIdRemoved" }),
  ok("set_backend_id", "BackendIdUnchanged", { body: { backend_id: "aurora_sea-ice_1" } }),
  bad("set_backend_id", "BackendIdTooLong", { backend_id: long(256) }),
  bad("set_backend_id", "BackendIdNull", { backend_id: null }),
  ok("set_backend_metadata", "BackendMetadataUpdated", { send: "BackendMetadataSlurmAccount" }),
  ok("set_backend_metadata", "BackendMetadataUpdated", { send: "BackendMetadataEmptied" }),
  bad("set_backend_metadata", "BackendMetadataMissing", {}),
  bad("set_backend_metadata", "BackendMetadataNull", { backend_metadata: null }),
  ok("submit_report", "ReportSubmitted", { send: "ReportOctober" }),
  bad("submit_report", "ReportMissing", {}),
  bad("submit_report", "ReportEmpty", { report: [] }),
  bad("submit_report", "ReportSectionBlank", {
    report: [
      { header: "A", body: "" },
      { header: "B", body: "b" },
    ],
  }),
  bad("submit_report", "ReportSectionIncomplete", { report: [{ header: "A", body: "a" }, { body: "b" }] }),
  ok("set_limits", "LimitsUpdated", { send: "LimitsStorageRaised" }),
  ok("set_limits", "LimitsUpdated", { send: "LimitsRemoved" }),
  bad("set_limits", "LimitsMissing", {}),
  ok("set_as_erred", undefined, { send: "SetAsErredWithTraceback" }),
  ok("set_as_erred", undefined, { send: "SetAsErredMessageOnly" }),
  ok("set_as_erred", undefined, { send: "SetAsErredNothing" }),
  bad("set_as_erred", "SetAsErredMessageNull", { error_message: null }),
  ok("set_as_ok", undefined, { on: EXAMPLE.erosionTest }),
  ok("refresh_last_sync", undefined),
  ...(["set_end_date_by_provider", "set_end_date_by_staff"] as const).flatMap((action) => [
    ok(action, undefined, { send: "ProviderEndDateSet" }),
    ok(action, undefined, { send: "ProviderEndDateRemoved" }),
    bad(action, "ProviderEndDateTooSoon", { end_date: "2025-11-27" }),
    bad(action, "ProviderEndDateRecentlyUsed", { end_date: "2026-06-30" }, { on: EXAMPLE.archive }),
    bad(action, "ProviderEndDateMalformed", { end_date: "soon" }),
  ]),
  ok("set_slug", "SlugChanged", { send: "SlugShortened" }),
  ok("set_slug", "SlugUnchanged", { body: { slug: "sea-ice-forecast-2025" } }),
  bad("set_slug", "SlugMalformed", { slug: "sea ice" }),
  bad("set_slug", "SlugTooLong", { slug: long(51) }),
  bad("set_slug", "SlugBlank", { slug: "" }),
  bad("set_slug", "SlugMissing", {}),
  // The policy on GPU hours has asked for it already.
  ok("set_downscaled", "DownscaledUnchanged", { send: "DownscaledOn" }),
  ok("set_downscaled", "DownscaledChanged", { send: "DownscaledOff" }),
  bad("set_downscaled", "DownscaledNull", { downscaled: null }),
  bad("set_downscaled", "DownscaledNotBoolean", { downscaled: "half" }),
  ok("set_paused", "PausedChanged", { send: "PausedOn" }),
  ok("set_paused", "PausedUnchanged", { send: "PausedOff" }),
  bad("set_paused", "PausedNull", { paused: null }),
  bad("set_paused", "PausedNotBoolean", { paused: "half" }),
  ok("set_restrict_member_access", "RestrictMemberAccessChanged", { send: "RestrictMemberAccessOn" }),
  ok("set_restrict_member_access", "RestrictMemberAccessUnchanged", { send: "RestrictMemberAccessOff" }),
  bad("set_restrict_member_access", "RestrictMemberAccessNull", { restrict_member_access: null }),
  bad("set_restrict_member_access", "RestrictMemberAccessNotBoolean", { restrict_member_access: "half" }),

  ok("move_resource", "ResourceMoved", { send: "MoveToCoastalErosion" }),
  bad("move_resource", "MoveProjectMissing", {}),
  bad("move_resource", "MoveProjectUrlMissing", { project: {} }),
  bad("move_resource", "MoveProjectUrlMalformed", project("Coastal erosion models")),
  bad("move_resource", "MoveProjectUnknown", project("/api/projects/a08690bd6ca045d693cef29ca96ae3d6/")),
  bad("move_resource", "MoveCustomerBlocked", (test: TestWorld) => project(projectOf("container-flow")(test))),
  {
    ...bad("move_resource", "MoveInvoiceClosed", (test: TestWorld) => project(projectOf("fjord-monitoring")(test))),
    status: 409,
  },
  { ...ok("pull", "PullScheduled"), status: 202 },
  bad("pull", "PullWithoutBackendId", undefined, { on: EXAMPLE.erosionTest }),
  { ...ok("pull", "PullNotImplemented", { on: EXAMPLE.archive }), status: 409 },
  { ...ok("pull", "ResourceStateNotOkOrErred", { on: "nowcast-hackathon" }), status: 409 },
  ok("terminate", "TerminateOrderCreated", { send: "TerminatePlain" }),
  ok("terminate", "TerminateOrderCreated", { send: "TerminateForceDestroy" }),
  { ...ok("terminate", "ResourceStateNotOkOrErred", { on: "nowcast-hackathon" }), status: 409 },
  bad("terminate", "TerminateOrderPending", {}, { before: again("terminate", EXAMPLE.forecast) }),
  bad("terminate", "TerminateCustomerBlocked", {}, { on: "terminal-video" }),
  bad("terminate", "TerminateCustomerArchived", {}, { on: "logbook-scans" }),
  bad("terminate", "TerminateOfferingUnavailable", {}, { on: "radar-volumes" }),
  bad(
    "terminate",
    "TerminateOfferingPrivate",
    {},
    {
      on: "gate-cameras",
      // It is blocked, which is told first.
      before: ({ store }) => store.customers.update(EXAMPLE.harbour, { blocked: false }),
    },
  ),
  { status: 204, action: "unlink" },

  // The organization has used too many GPU hours.
  bad("set_slug", "PolicyBlocksModification", { slug: "gpu-1" }, { on: "radar-nowcast" }),
  // And gets nothing more.
  bad("move_resource", "PolicyBlocksModification", (test: TestWorld) => project(projectOf("nowcasting")(test))),

  { ...ok("unlink", "PermissionDenied", { as: "provider-owner" }), status: 403 },
  { ...ok("set_as_ok", "PermissionDenied", { as: "offering-manager" }), status: 403 },
  { ...ok("pull", "ResourceUnknown", { as: "customer-owner" }), status: 404 },
  { ...ok("pull", "ResourceUnknown", { on: "a08690bd6ca045d693cef29ca96ae3d6" }), status: 404 },
  { ...ok("pull", "NotAuthenticated", { as: null }), status: 401 },
  { ...ok("pull", "TokenUnknown", { as: "nobody" }), status: 401 },
  { ...ok("pull", "TokenExpired", { as: "expired" }), status: 401 },
  { ...ok("pull", "UserInactive", { as: "inactive" }), status: 401 },
  bad("pull", "ResourceFilterUuid", undefined, { query: "project_uuid=x" }),
  bad("pull", "ResourceFilterDateTime", undefined, { query: "created=x" }),
  bad("pull", "ResourceFilterNumber", undefined, { query: "component_count=x" }),
  bad("pull", "ResourceFilterState", undefined, { query: "state=Broken" }),
  bad("pull", "ResourceOrderingUnknown", undefined, { query: "o=uuid" }),
];

function ask(test: TestWorld, { action, send, body, on = EXAMPLE.forecast, as, query }: Case) {
  const found = [...test.store.resources.all()].find(({ uuid, name }) => uuid === on || name === on);
  const value = send ? examples[send]?.value : typeof body === "function" ? body(test) : body;
  const request: Ask = { uuid: found?.uuid ?? on, ...(as !== undefined && { as }), ...(query && { query }) };
  return act(test, action, value === undefined ? request : { ...request, body: value });
}

describe("the contract's examples of writing resources", () => {
  test.each(CASES.map((each) => [each.action, each.send ?? "a request", each.answer ?? "nothing", each] as const))(
    "%s: %s is answered with %s",
    (_action, _send, _answer, each) => {
      const test = story();
      each.before?.(test);
      const { status, body } = ask(test, each);
      const expected = each.answer === undefined ? undefined : examples[each.answer]?.value;
      const isOrder = typeof expected === "object" && expected !== null && "order_uuid" in expected;
      // The uuid of a new order is random.
      const [order] = isOrder ? [...test.store.orders.all()].slice(-1) : [];
      expect([status, body]).toEqual([each.status, order ? { order_uuid: order.uuid } : expected]);
    },
  );

  test("all examples are there", () => {
    const used = new Set(CASES.flatMap(({ send = "", answer = "" }) => [send, answer]));
    const declared = new Set(CASES.flatMap(({ action }) => examplesOf(`marketplace_provider_resources_${action}`)));
    expect(declared.size).toBeGreaterThan(100);
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Names of the examples in the request and the responses of an operation. */
function examplesOf(operationId: string): string[] {
  for (const item of Object.values(bundle.paths as Record<string, Record<string, { operationId?: string }>>))
    for (const operation of Object.values(item))
      if (operation.operationId === operationId) return [...namesIn(operation)];
  throw new Error(`There is no ${operationId}.`);
}

function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const [, type, name] = /^#\/components\/(\w+)\/(.+)$/.exec(key === "$ref" ? String(item) : "") ?? [];
    if (type === "examples" && name) yield name;
    else if (type === "responses" && name)
      yield* namesIn((bundle.components.responses as Record<string, unknown>)[name]);
    else yield* namesIn(item);
  }
}
