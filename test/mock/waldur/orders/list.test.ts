import { describe, expect, test } from "vitest";
import type { OrderDetails } from "../../../../generated/types.js";
import { dashed, id, ORIGIN, type TestWorld } from "../../_world.js";
import { resources } from "../resources/_resources.js";
import { ask, world } from "./_orders.js";

/** Three orders for `forecast` at Aurora's HPC, and one for `remote` at Polar's offering, in the project Snow of Cargo. */
function several(): TestWorld {
  return resources((small) => {
    small.categories = [
      { uuid: id("compute"), title: "Compute" },
      { uuid: id("storage"), title: "Storage" },
    ];
    small.customers?.push({ uuid: id("cargo"), name: "Cargo" }, { uuid: id("polar"), name: "Polar" });
    small.projects?.push({ uuid: id("snow"), name: "Snow", customer: id("cargo") });
    Object.assign(small.offerings[0] ?? {}, { slug: "hpc", category: id("compute"), type: "Marketplace.Slurm" });
    small.offerings.push({
      uuid: id("tape"),
      name: "Tape",
      slug: "tape",
      category: id("storage"),
      customer: id("polar"),
      type: "Marketplace.Basic",
      shared: true,
      parent: id("hpc"),
      components: [{ uuid: id("tb"), type: "tb", billing_type: "limit", prices: {} }] as never,
      plans: [],
    });
    small.resources.push({ uuid: id("remote"), name: "remote", offering: id("tape"), project: id("snow") });
    small.users.push({ uuid: id("tape-manager"), username: "tape-manager" });
    small.roles.push(
      { user: id("tape-manager"), role: "offering.manager", scope: id("tape") },
      { user: id("aurora-owner"), role: "customer.owner", scope: id("cargo") },
    );
    const at = (day: number) => `2025-11-0${day}T00:00:00+00:00`;
    small.orders = [
      { uuid: id("b"), resource: id("forecast"), type: "Terminate", state: "pending-provider", created: at(2) },
      { uuid: id("a"), resource: id("forecast"), type: "Create", state: "done", created: at(1), slug: "first-1" },
      {
        uuid: id("c"),
        resource: id("forecast"),
        type: "Update",
        state: "rejected",
        created: at(3),
        modified: at(5),
        details: { cost: "20.0000000000" },
        consumer_reviewed_at: at(4),
      },
      {
        uuid: id("d"),
        resource: id("remote"),
        type: "Create",
        state: "pending-consumer",
        created: at(4),
        details: { cost: "3.0000000000" },
      },
    ];
  });
}
const NAMES = new Map(["a", "b", "c", "d"].map((name) => [id(name), name]));

/** The orders that a query finds, by name; or the refusal. */
function found(query: string, as = "staff", test = several()): unknown {
  const { status, body } = ask(test, "list", { as, query });
  return status === 200 ? (body as OrderDetails[]).map(({ uuid }) => NAMES.get(uuid)).join("") : [status, body];
}

describe("who sees which orders", () => {
  test.each([
    ["staff", "abcd"],
    ["support", "abcd"],
    // Both as owner of the provider and of a consumer.
    ["aurora-owner", "abcd"],
    ["baltic-owner", "abc"],
    ["ice-admin", "abc"],
    ["ice-manager", "abc"],
    ["ice-member", ""],
    ["aurora-manager", ""],
    ["aurora-support", ""],
    ["baltic-manager", ""],
    ["hpc-manager", ""],
    ["tape-manager", ""],
    ["outsider", ""],
  ])("%s: %s", (as, names) => {
    const test = several();
    expect(found("", as, test)).toBe(names);
    for (const name of "abcd")
      expect(ask(test, "retrieve", { as, uuid: id(name) }).status, name).toBe(names.includes(name) ? 200 : 404);
    const { headers, body } = test.ask("marketplace_orders_count", { as });
    expect([headers["X-Result-Count"], body]).toEqual([String(names.length), undefined]);
  });

  test("not the one who placed it", () => {
    const test = world({ created_by: id("ice-member") });
    expect(ask(test, "retrieve", { as: "ice-member" }).status).toBe(404);
  });

  test("a role that has ended counts no more", () => {
    const test = resources((small) => {
      small.orders = [{ uuid: id("a"), resource: id("forecast") }];
      for (const role of small.roles) role.expiration_time = "2025-11-21T09:30:00+00:00";
    });
    expect(found("", "baltic-owner", test)).toBe("");
    test.now -= 1;
    expect(found("", "baltic-owner", test)).toBe("a");
  });

  test("the traceback is for staff and support", () => {
    const test = world({ state: "erred", details: { error_traceback: "line 1" } });
    for (const as of ["staff", "support"])
      expect(ask(test, "retrieve", { as }).body).toMatchObject({ error_traceback: "line 1" });
    expect(ask(test, "retrieve", { as: "baltic-owner" }).body).not.toHaveProperty("error_traceback");
  });
});

describe("filters of orders", () => {
  test.each([
    [`category_uuid=${id("compute")}`, "abc"],
    ["created=2025-11-03T00:00:00Z", "cd"],
    ["modified=2025-11-05T00:00:00Z", "c"],
    [`customer_uuid=${id("cargo")}`, "d"],
    [`offering=${ORIGIN}/api/marketplace-provider-offerings/${id("tape")}/`, "d"],
    // What an order shows as its offering.
    [`offering=${ORIGIN}/api/marketplace-public-offerings/${id("tape")}/`, ""],
    ["offering_slug=tape,none", "d"],
    ["offering_slug=tape,hpc", "abcd"],
    ["offering_type=Marketplace.Basic", "d"],
    ["offering_type=Marketplace.Basic&offering_type=Marketplace.Slurm", "abcd"],
    ["offering_type=None.Such", ""],
    [`offering_uuid=${dashed("tape")}`, "d"],
    [`parent_offering_uuid=${id("hpc")}`, "d"],
    [`project_uuid=${id("ice")}`, "abc"],
    [`provider_uuid=${id("polar")}`, "d"],
    [`query=${id("b")}`, "b"],
    ["query=FIRST", "a"],
    ["query=remo", "d"],
    ["query=ice", "abc"],
    [`resource=/api/marketplace-resources/${id("remote")}/`, "d"],
    [`resource=/api/marketplace-provider-resources/${id("remote")}/`, ""],
    [`resource_uuid=${id("remote")}`, "d"],
    [`service_manager_uuid=${id("tape-manager")}`, "d"],
    [`service_manager_uuid=${id("nobody")}`, ""],
    ["state=done&state=rejected", "ac"],
    ["type=Create", "ad"],
    ["type=Create&type=Update&state=done", "a"],
    ["can_approve_as_consumer=yes", "abcd"],
    ["state=&unknown=1", "abcd"],
  ])("%s: %s", (query, names) => {
    const test = several();
    expect(found(query, "staff", test)).toBe(names);
    // On one order, too.
    for (const name of "abcd")
      expect(ask(test, "retrieve", { uuid: id(name), query }).status, name).toBe(names.includes(name) ? 200 : 404);
  });

  test.each([
    ["state=waiting", { state: ["Select a valid choice. waiting is not one of the available choices."] }],
    ["type=create", { type: ["Select a valid choice. create is not one of the available choices."] }],
    [`offering_uuid=${id("hpc")},${id("tape")}`, { offering_uuid: ["Enter a valid UUID."] }],
    ["created=yesterday", { created: ["Enter a valid date/time."] }],
    ["service_manager_uuid=me", { service_manager_uuid: ["Enter a valid UUID."] }],
    ["o=slug", { o: ["Select a valid choice. slug is not one of the available choices."] }],
  ])("%s: 400", (query, body) => {
    expect(found(query)).toEqual([400, body]);
    expect(ask(several(), "retrieve", { uuid: id("nothing"), query })).toEqual({ status: 400, body });
  });

  test("what can be approved, of those that wait: all for staff, by the caller for others", () => {
    for (const [query, as, names] of [
      ["can_approve_as_consumer=true", "staff", "d"],
      ["can_approve_as_consumer=true", "support", ""],
      ["can_approve_as_consumer=true", "aurora-owner", "d"],
      ["can_approve_as_consumer=false", "support", "d"],
      ["can_approve_as_consumer=true", "ice-admin", ""],
      ["can_approve_as_provider=true", "staff", "b"],
      ["can_approve_as_provider=true", "aurora-owner", "b"],
      ["can_approve_as_provider=true", "baltic-owner", ""],
      ["can_approve_as_provider=false", "baltic-owner", "b"],
      ["can_approve_as_provider=true", "support", ""],
    ] as const)
      expect(found(query, as), `${query} ${as}`).toBe(names);
  });
});

describe("order, pages and fields of the list of orders", () => {
  test.each([
    ["", "abcd"],
    ["o=-created", "dcba"],
    // By the numbers of the states.
    ["o=state", "dacb"],
    ["o=-state", "bcad"],
    // What has no cost comes last; that of the plan is nothing.
    ["o=cost", "adcb"],
    ["o=consumer_reviewed_at,-created", "cdba"],
  ])("%s: %s", (query, names) => expect(found(query)).toBe(names));

  test("pages", () => {
    const test = several();
    const { headers, body } = test.ask("marketplace_orders_list", { query: "page_size=3&page=2" });
    expect((body as OrderDetails[]).map(({ uuid }) => NAMES.get(uuid))).toEqual(["d"]);
    expect(headers).toMatchObject({ "X-Result-Count": "4" });
    expect(headers.Link).toContain(`${ORIGIN}/api/marketplace-orders/?`);
    expect(ask(test, "list", { query: "page=9" }).status).toBe(404);
  });

  test("a list follows what is done to an order", () => {
    const test = several();
    expect(found("state=pending-provider", "staff", test)).toBe("b");
    ask(test, "approve_by_provider", { uuid: id("b") });
    expect(found("state=pending-provider", "staff", test)).toBe("");
    expect(found("state=executing", "staff", test)).toBe("b");
  });

  test("field cuts down a record and drops names that do not exist", () => {
    const test = several();
    expect(ask(test, "list", { query: "field=uuid&field=state&field=nothing&page_size=1" }).body).toEqual([
      { uuid: id("a"), state: "done" },
    ]);
    expect(ask(test, "retrieve", { uuid: id("a"), query: "field=type" }).body).toEqual({ type: "Create" });
    expect(ask(test, "retrieve", { uuid: id("a"), query: "field=nothing" }).body).toMatchObject({ uuid: id("a") });
  });
});
