import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import type { Resource } from "../../../../generated/types.js";
import { baseContract, type OperationId } from "../../../../src/contract/contract.js";
import { EXAMPLE } from "../../../../src/mock/world/example-data/ids.js";
import { validateResponse } from "../../../../src/validate/index.js";
import { type Ask, id, type TestWorld } from "../../_world.js";
import { ask, until } from "../orders/_orders.js";
import { addElsewhere, orders, resource, resources, story } from "./_resources.js";

type Action = OperationId extends infer Id ? (Id extends `marketplace_resources_${infer Name}` ? Name : never) : never;

const FORBIDDEN = { detail: "You do not have permission to perform this action." };
const UNSEEN = { detail: "No Resource matches the given query." };
const planUrl = (plan: string, offering = "hpc") =>
  `https://api.example.com/api/marketplace-public-offerings/${id(offering)}/plans/${id(plan)}/`;
const MOVE: Ask = { body: { project: { url: `/api/projects/${id("ice")}/` } } };

/** What the actions answer when all is well, and who may of those who see the resource. */
const READ: [Action, number][] = [
  ["retrieve", 200],
  ["offering_retrieve", 200],
  ["plan_periods_list", 200],
  ["team_list", 200],
  ["offering_for_subresources_list", 200],
  ["pull", 202],
];
/** What is for staff, with a body. */
const STAFF: [Action, number, Ask][] = [
  ["unlink", 204, {}],
  ["move_resource", 200, MOVE],
  ["set_slug", 200, { body: { slug: "new" } }],
  ["set_downscaled", 200, { body: { downscaled: true } }],
  ["set_paused", 200, { body: { paused: true } }],
  ["set_restrict_member_access", 200, { body: { restrict_member_access: true } }],
  ["set_end_date_by_staff", 200, { body: { end_date: "2026-12-31" } }],
];
/** What needs a permission, with a body, and who has it of those who see the resource. */
const WRITE: [Action, Ask, string[]][] = [
  ["update", { body: { name: "new" } }, ["staff", "baltic-owner", "ice-admin", "ice-manager"]],
  ["partial_update", { body: { name: "new" } }, ["staff", "baltic-owner", "ice-admin", "ice-manager"]],
  ["update_options", { body: { options: { queue: "fast" } } }, ["staff", "baltic-owner"]],
  ["switch_plan", { body: { plan: planUrl("plan") } }, ["staff", "baltic-owner", "ice-admin", "ice-manager"]],
  ["update_limits", { body: { limits: { storage: 5 } } }, ["staff", "baltic-owner", "ice-admin", "ice-manager"]],
];
const SEEING = ["staff", "support", "baltic-owner", "ice-admin", "ice-manager", "ice-member"];
const NOT_SEEING = [
  "aurora-owner",
  "aurora-manager",
  "aurora-support",
  "hpc-manager",
  "baltic-manager",
  "baltic-support",
  "outsider",
];

/** Does something to `forecast` on its consumer's side; the answer has to keep the contract. */
function use(test: TestWorld, action: Action, how: Ask = {}): { status: number; body: unknown } {
  const operation: OperationId = `marketplace_resources_${action}`;
  const { status, headers, body } = test.ask(operation, { uuid: id("forecast"), ...how });
  if (action !== "count") expect(validateResponse(operation, { status, headers, body, query: how.query })).toEqual([]);
  return { status, body };
}
const resource_options = { options: { queue: { type: "string", label: "Queue" } } };
const fresh = () => resources((small) => Object.assign(small.offerings[0] ?? {}, { can_pull: true, resource_options }));

describe("who sees a resource as its consumer", () => {
  test.each(READ)("%s: consumers do, those who only provide it get 404", (action, success) => {
    for (const as of SEEING) expect(use(fresh(), action, { as }).status, as).toBe(success);
    for (const as of NOT_SEEING) expect(use(fresh(), action, { as }), as).toEqual({ status: 404, body: UNSEEN });
    expect(use(fresh(), action, { as: null }).status).toBe(401);
    expect(use(fresh(), action, { uuid: "nonsense" }).status).toBe(404);
    expect(use(fresh(), action, { query: "state=Broken" }).status).toBe(400);
  });

  test("the two sides have lists of their own, also in one world and for one caller", () => {
    const test = resources((small) => {
      addElsewhere(small);
      small.resources.push({ uuid: id("cargo's"), name: "cargo's", offering: id("hpc"), project: id("freight") });
      small.roles.push({ user: id("aurora-owner"), role: "customer.owner", scope: id("cargo") });
    });
    const names = (side: "resources" | "provider_resources", as: string) =>
      (test.ask(`marketplace_${side}_list`, { as }).body as Resource[]).map(({ name }) => name);
    for (let round = 0; round < 2; round++) {
      expect(names("provider_resources", "aurora-owner")).toEqual(["forecast", "cargo's"]);
      expect(names("resources", "aurora-owner")).toEqual(["cargo's"]);
      expect(names("provider_resources", "baltic-owner")).toEqual([]);
      expect(names("resources", "baltic-owner")).toEqual(["forecast"]);
      expect(names("resources", "staff")).toEqual(["forecast", "cargo's"]);
    }
    expect(test.ask("marketplace_resources_count", { as: "ice-member" }).headers["X-Result-Count"]).toBe("1");
    // The search box finds by uuid what is visible on this side.
    const found = (as: string) => use(test, "list", { as, query: `query=${id("forecast")}` }).body as Resource[];
    expect(found("baltic-owner").map(({ name }) => name)).toEqual(["forecast"]);
    expect(found("aurora-owner")).toEqual([]);
  });

  test("links of the list lead to this side", () => {
    const { headers } = fresh().ask("marketplace_resources_list", { as: "ice-member" });
    expect(headers.Link).toContain("https://api.example.com/api/marketplace-resources/");
  });

  test("a role that has ended counts no more", () => {
    const test = resources((small) => {
      for (const role of small.roles) role.expiration_time = "2025-11-21T09:30:00+00:00";
    });
    expect(use(test, "retrieve", { as: "ice-admin" }).status).toBe(404);
  });
});

describe("what consumers may do", () => {
  test.each([
    ["staff", "pending-provider"],
    ["baltic-owner", "pending-provider"],
    ["ice-admin", "pending-consumer"],
    ["ice-manager", "pending-consumer"],
  ])("%s terminates, and the order is %s", (as, state) => {
    const test = fresh();
    const { status, body } = use(test, "terminate", { as });
    const [order] = orders(test);
    expect([status, body]).toEqual([200, { order_uuid: order?.uuid }]);
    expect(order).toMatchObject({ type: "Terminate", state, created_by: id(as) });
    expect(use(test, "terminate", { as }).body).toEqual(["Pending order for resource already exists."]);
  });

  test("others who see it may not: 403, before the state", () => {
    const test = fresh();
    test.store.resources.update(id("forecast"), { state: "Updating" });
    for (const as of ["support", "ice-member"])
      expect(use(test, "terminate", { as })).toEqual({ status: 403, body: FORBIDDEN });
    expect(use(test, "terminate", { as: "ice-admin" }).status).toBe(409);
  });

  test("what is for staff is 403 for all others, whether they see it or not", () => {
    for (const [action, success, how] of STAFF) {
      for (const as of [...SEEING.slice(1), ...NOT_SEEING])
        expect(use(fresh(), action, { ...how, as }), as).toEqual({ status: 403, body: FORBIDDEN });
      expect(use(fresh(), action, { ...how, as: "support", uuid: id("nothing") }).status).toBe(403);
      expect(use(fresh(), action, how).status).toBe(success);
    }
  });

  test.each(WRITE)(
    "%s: 403 for who sees it without the permission, 404 for who does not see it",
    (action, how, may) => {
      for (const as of SEEING) {
        const { status, body } = use(fresh(), action, { ...how, as });
        if (may.includes(as)) expect(status, as).toBe(200);
        else expect({ status, body }, as).toEqual({ status: 403, body: FORBIDDEN });
      }
      for (const as of NOT_SEEING)
        expect(use(fresh(), action, { ...how, as }), as).toEqual({ status: 404, body: UNSEEN });
      expect(use(fresh(), action, { ...how, as: null }).status).toBe(401);
    },
  );

  test("what they change the provider sees, too", () => {
    const test = fresh();
    const seen = () => test.ask("marketplace_provider_resources_retrieve", { uuid: id("forecast") }).body;
    use(test, "partial_update", { as: "ice-admin", body: { name: "new", end_date: "2026-12-31" } });
    use(test, "update_options", { as: "baltic-owner", body: { options: { queue: "fast" } } });
    for (const [action, , how] of STAFF.slice(2)) use(test, action, how);
    expect(seen()).toMatchObject({
      ...{ name: "new", slug: "new", end_date: "2026-12-31", options: { queue: "fast" } },
      ...{ downscaled: true, paused: true, restrict_member_access: true },
      end_date_requested_by: `https://api.example.com/api/users/${id("staff")}/`,
    });
  });

  test("the accounts are plain text on this side, too, refusals as well", () => {
    const glauth = (as: string, uuid = id("forecast")) => {
      const answer = fresh().ask("marketplace_resources_glauth_users_config_retrieve", { as, uuid });
      return [answer.status, answer.headers["Content-Type"]];
    };
    expect(glauth("ice-member")).toEqual([400, "text/plain; charset=utf-8"]);
    expect(glauth("aurora-owner")).toEqual([404, "text/plain; charset=utf-8"]);
  });

  test("moved, it is the other project's, and unlinked it is nobody's", () => {
    const test = resources(addElsewhere);
    const body = { project: { url: `/api/projects/${id("freight")}/` } };
    expect(use(test, "move_resource", { body }).body).toMatchObject({ project_uuid: id("freight") });
    expect(use(test, "retrieve", { as: "ice-admin" }).status).toBe(404);
    expect(use(test, "retrieve").status).toBe(200);
    expect(use(test, "unlink").status).toBe(204);
    expect(use(test, "retrieve").status).toBe(404);
  });

  test("from the order of a project's administrator to the end of the resource", () => {
    const test = fresh();
    test.store.offerings.update(id("hpc"), { type: "Marketplace.Slurm" });
    const { order_uuid: uuid } = use(test, "terminate", { as: "ice-admin" }).body as { order_uuid: string };
    expect(use(test, "retrieve", { as: "ice-admin" }).body).toMatchObject({
      state: "OK",
      can_terminate: false,
      order_in_progress: { uuid, state: "pending-consumer" },
    });
    expect(ask(test, "approve_by_consumer", { as: "ice-admin", uuid }).status).toBe(403);
    expect(ask(test, "approve_by_consumer", { as: "baltic-owner", uuid }).body).toBe(
      "Order is pending provider approval.",
    );
    const waiting = ask(test, "list", { as: "aurora-owner", query: "can_approve_as_provider=true" });
    expect(waiting.body).toMatchObject([{ uuid, consumer_reviewed_by: "baltic-owner" }]);
    expect(ask(test, "approve_by_provider", { as: "aurora-owner", uuid }).status).toBe(200);
    expect(use(test, "retrieve", { as: "ice-member" }).body).toMatchObject({ state: "Terminating" });
    // However long that takes: it is the provider's site agent who ends it.
    until(test, "2025-12-21T09:30:00+00:00");
    expect(ask(test, "retrieve", { as: "ice-admin", uuid }).body).toMatchObject({ state: "executing" });
    expect(ask(test, "set_state_done", { as: "aurora-owner", uuid }).status).toBe(200);
    expect(ask(test, "retrieve", { as: "ice-admin", uuid }).body).toMatchObject({ state: "done" });
    expect(resource(test).state).toBe("Terminated");
  });
});

describe("the two sides of the contract", () => {
  const twins = Object.keys(operationTable)
    .filter((name) => name.startsWith("marketplace_resources_") && !/_(switch_plan|update_limits)$/.test(name))
    .map((name) => [name, name.replace("_resources_", "_provider_resources_")] as [OperationId, OperationId]);

  test.each(twins)("%s has the parameters and examples of %s", (consumer, provider) => {
    const names = (operation: OperationId) => baseContract.parametersOf(operation).map(({ name }) => name);
    expect(names(consumer)).toEqual(names(provider));
    expect(operationTable[consumer].requestExamples).toEqual(operationTable[provider].requestExamples);
    for (const [status, examples] of Object.entries(operationTable[consumer].responseExamples))
      expect(examples).toEqual(operationTable[provider].responseExamples[Number(status)]);
  });

  const { examples } = baseContract.document.components as { examples: Record<string, { value: unknown }> };
  test.each([
    ["ResourceOk", "retrieve", { uuid: EXAMPLE.forecast }],
    ["ResourceErred", "retrieve", { uuid: EXAMPLE.erosionTest }],
    ["ResourceArchive", "retrieve", { uuid: EXAMPLE.archive }],
    ["ResourceListTypical", "list", { query: `customer_uuid=${EXAMPLE.baltic}` }],
    ["ResourceListEmpty", "list", { query: "name=nothing-like-it" }],
    ["ResourceDetailsAllocation", "details_retrieve", { uuid: EXAMPLE.forecast }],
    ["OfferingAuroraHpc", "offering_retrieve", { uuid: EXAMPLE.forecast }],
    ["PlanPeriodsTypical", "plan_periods_list", { uuid: EXAMPLE.forecast }],
    ["PlanPeriodsEmpty", "plan_periods_list", { uuid: EXAMPLE.erosionTest }],
    ["TeamTypical", "team_list", { uuid: EXAMPLE.forecast }],
    ["PullScheduled", "pull", { uuid: EXAMPLE.forecast }],
    ["PullWithoutBackendId", "pull", { uuid: EXAMPLE.erosionTest }],
    ["ResourceUnknown", "retrieve", { uuid: "a08690bd6ca045d693cef29ca96ae3d6" }],
    ["ResourceFilterState", "list", { query: "state=Broken" }],
    ["ResourceMoved", "move_resource", { uuid: EXAMPLE.forecast, body: examples.MoveToCoastalErosion?.value }],
  ] as [string, Action, Ask][])("%s is what the default world answers", (example, action, how) => {
    const { body } = use(story(), action, { as: "mari.kask", ...how });
    expect(JSON.stringify(body, null, 1)).toBe(JSON.stringify(examples[example]?.value, null, 1));
  });
});
