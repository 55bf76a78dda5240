import { describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import type { RoutedRequest } from "../../../src/mock/drf/call.js";
import { jsonOf, RecordCache } from "../../../src/mock/values/record-cache.js";
import { dispatch } from "../../../src/mock/waldur/dispatch.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { createStore, type Store } from "../../../src/mock/world/store.js";

const TERMINATE = "marketplace_provider_resources_terminate";

interface Row {
  name: string;
}
/** Keeps records of a name and a colour, and counts how many were made. */
function keeper() {
  const counted = { made: 0 };
  const kept = new RecordCache<Row, { colour: string; size?: number }, object>(({ name }, { colour }) => {
    counted.made++;
    return { name, colour };
  });
  return { kept, counted };
}

describe("a record", () => {
  test("is the same as long as row and parts are the same", () => {
    const { kept, counted } = keeper();
    const row = { name: "forecast" };
    const record = kept.of(row, { colour: "red" });
    expect(kept.of(row, { colour: "red" })).toBe(record);
    expect(kept.of(row, { colour: "blue" })).toEqual({ name: "forecast", colour: "blue" });
    expect(kept.of({ name: "forecast" }, { colour: "blue" })).not.toBe(record);
    expect(counted.made).toBe(3);
  });

  test("is made anew when a part comes that was not there", () => {
    const { kept } = keeper();
    const row = { name: "forecast" };
    const record = kept.of(row, { colour: "red" });
    expect(kept.of(row, { colour: "red", size: 1 })).not.toBe(record);
  });

  test("is forgotten when many others came after it, not before", () => {
    const { kept, counted } = keeper();
    const rows = Array.from({ length: 3000 }, (_, number) => ({ name: `${number}` }));
    const first = { name: "first" };
    for (const row of rows) {
      kept.of(row, { colour: "red" });
      // What is asked for again and again stays.
      kept.of(first, { colour: "red" });
    }
    expect(counted.made).toBe(3001);
    kept.of(rows[2900] as Row, { colour: "red" });
    expect(counted.made).toBe(3001);
    kept.of(rows[0] as Row, { colour: "red" });
    expect(counted.made).toBe(3002);
  });
});

describe("JSON", () => {
  test.each([
    [undefined, "a text", null, 5, [], {}, [{}], [null], [1, [2]], { a: [{ b: 'quoted "\u2603"' }] }].map((body) => ({
      body,
    })),
  ])("of any body is that of JSON.stringify", (...bodies) => {
    for (const { body } of bodies) expect(jsonOf(body)).toBe(JSON.stringify(body));
  });

  test("of records that are kept is that of JSON.stringify, alone, in a list, and beside others", () => {
    const { kept } = keeper();
    const rows = [{ name: "größer" }, { name: 'quoted "\u2603"' }];
    const [one, two] = rows.map((row) => kept.of(row, { colour: "red" }));
    expect(jsonOf([one, two])).toBe(JSON.stringify([one, two]));
    // Asked for again, it is worth keeping the text.
    for (const row of rows) kept.of(row, { colour: "red" });
    for (const body of [one, one, [one, two], [one, { name: "other" }], [one, null], [null, one], { inside: one }])
      expect(jsonOf(body)).toBe(JSON.stringify(body));
  });
});

describe("a resource is shown as it is now, whatever was shown before", () => {
  const uuid = "b9005020ea014056801f86ab919a8aef";
  const ask = (store: Store, more: Partial<RoutedRequest> & { now?: number; as?: string } = {}) => {
    const { now = EXAMPLE_NOW, as = "staff", ...request } = more;
    const routed: RoutedRequest = {
      operation: "marketplace_provider_resources_retrieve",
      uuid,
      method: "GET",
      query: new Map(),
      headers: { authorization: `Token ${as}` },
      url: `/api/marketplace-provider-resources/${uuid}/`,
      origin: "http://mock.test",
      ...request,
    };
    const { status, body } = dispatch(routed, { contract: baseContract, store, now, orderDelay: 2000, newUuid });
    return { status, record: JSON.parse(jsonOf(body ?? null)) as Shown };
  };
  let made = 0;
  const newUuid = () => (made++).toString(16).padStart(32, "0");
  type Shown = Record<string, unknown> & { creation_order: Record<string, unknown> };

  test.each([
    ["customers", "customer", "customer_name"],
    ["projects", "project", "project_name"],
    ["customers", "provider", "provider_name"],
    ["offerings", "offering", "offering_name"],
    ["resources", "resource", "name"],
  ] as const)("of its %s: %s", (table, which, field) => {
    const store = createStore(defaultWorld());
    const { record: before } = ask(store);
    const resource = store.resources.at(uuid);
    const offering = store.offerings.at(resource.offering);
    const project = store.projects.at(resource.project);
    const uuids = {
      customer: project.customer,
      project: project.uuid,
      provider: offering.customer,
      offering: offering.uuid,
      resource: uuid,
    };
    store.transaction(() => store[table].update(uuids[which], { name: "Renamed" }));
    const { record: after } = ask(store);
    expect(before[field]).not.toBe("Renamed");
    expect(after[field]).toBe("Renamed");
    // The order inside is a record of its own.
    expect(after.creation_order[field === "name" ? "resource_name" : field]).toBe("Renamed");
  });

  test("of its order, and of those who had to do with it", () => {
    const store = createStore(defaultWorld());
    ask(store);
    const [order] = store.orders.where("resource", uuid);
    if (!order) throw new Error("The resource has no order.");
    store.transaction(() => store.orders.update(order.uuid, { error_message: "Out of stock." }));
    expect(ask(store).record.creation_order.error_message).toBe("Out of stock.");
    for (const [column, field] of [
      ["created_by", "created_by_full_name"],
      ["consumer_reviewed_by", "consumer_reviewed_by_full_name"],
      ["provider_reviewed_by", "provider_reviewed_by_full_name"],
    ] as const) {
      const user = order[column];
      if (user === null) throw new Error(`Nobody is ${column}.`);
      store.transaction(() => store.users.update(user, { full_name: `Renamed ${column}` }));
      expect(ask(store).record.creation_order[field]).toBe(`Renamed ${column}`);
    }
  });

  test("of the resource that it is part of", () => {
    const store = createStore(defaultWorld());
    store.transaction(() => store.resources.update(uuid, { parent: [...store.resources.all()].at(-1)?.uuid ?? null }));
    ask(store);
    const { parent } = store.resources.at(uuid);
    store.transaction(() => store.resources.update(parent ?? "", { name: "Renamed" }));
    expect(ask(store).record.parent_name).toBe("Renamed");
  });

  test("of an order that is carried out", () => {
    const store = createStore(defaultWorld());
    expect(ask(store, { operation: TERMINATE, method: "POST", json: { value: {} } }).status).toBe(200);
    const { record } = ask(store);
    const order = record.order_in_progress as { uuid: string; error_message: string };
    store.transaction(() => store.orders.update(order.uuid, { error_message: "It takes longer." }));
    expect(ask(store).record.order_in_progress).toEqual({ ...order, error_message: "It takes longer." });
  });

  test("of usages of other months, where a limit is for longer", () => {
    const store = createStore(defaultWorld());
    const longer = new Set(["quarterly", "annual", "total"]);
    const found = [...store.usages.all()].find((usage) => {
      const offering = store.offerings.at(store.resources.at(usage.resource).offering);
      const component = offering.components.find((each) => each.uuid === usage.component);
      return component?.billing_type === "limit" && longer.has(component.limit_period ?? "");
    });
    if (!found) throw new Error("The default world has no such usage.");
    const now = Date.parse(found.date);
    const before = ask(store, { uuid: found.resource, now }).record.limit_usage;
    store.transaction(() => store.usages.update(found.uuid, { usage: found.usage + 1 }));
    expect(ask(store, { uuid: found.resource, now }).record.limit_usage).not.toEqual(before);
  });

  test("of the address of the server and the month", () => {
    const store = createStore(defaultWorld());
    const { record: before } = ask(store);
    expect(before.url).toMatch(/^http:\/\/mock\.test\//);
    expect(ask(store, { origin: "https://other.test" }).record.url).toMatch(/^https:\/\/other\.test\//);
    const later = ask(store, { now: EXAMPLE_NOW + 40 * 86_400_000 }).record;
    expect(later.renewal_date).not.toEqual(before.renewal_date);
  });

  test("to everybody, in a world that has gone through a lot", () => {
    const store = createStore(defaultWorld());
    const resources = [...store.resources.all()].map((row) => row.uuid);
    const users = [...store.users.all()]
      .filter(({ is_active }) => is_active)
      .flatMap(({ tokens }) => tokens.slice(0, 1));
    /** What each of some users is shown of each resource, by both, whoever came first. */
    const look = (at: Store, users: readonly string[]) => {
      const shown = users.flatMap((as) =>
        resources.map((each) => [`${as} ${each}`, ask(at, { uuid: each, as })] as const),
      );
      return Object.fromEntries(shown);
    };
    look(store, users);
    const post = (operation: RoutedRequest["operation"], body: unknown, on = uuid) =>
      ask(store, { operation, uuid: on, method: "POST", json: { value: body } }).status;
    const usages = [{ type: "cpu", amount: "4321.00" }];
    expect(post("marketplace_component_usages_set_usage", { resource: uuid, usages }, "")).toBe(201);
    look(store, users);
    expect(post("marketplace_provider_resources_set_paused", { paused: true })).toBe(200);
    expect(post("marketplace_provider_resources_set_slug", { slug: "another" })).toBe(200);
    expect(post(TERMINATE, {})).toBe(200);
    // The same rows, none of which was ever shown.
    const copy = createStore(structuredClone(store.toWorld()));
    expect(look(store, users)).toEqual(look(copy, users.toReversed()));
  });
});
