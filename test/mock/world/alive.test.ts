import { beforeAll, describe, expect, test } from "vitest";
import { createMockFetch, defaultWorld, scaleWorld } from "../../../src/mock/index.js";
import { createStore } from "../../../src/mock/world/store.js";
import type { World } from "../../../src/mock/world/types.js";

// What front ends draw and list looks like the usage of real machines by real people. Everything is read from the API.

interface UsageRow {
  resource_name: string;
  offering_name: string;
  type: string;
  measured_unit: string;
  usage: string;
  billing_period: string;
  description: string;
  modified_by: number;
}
interface ResourceRow {
  name: string;
  state: string;
  limits: Record<string, number>;
  current_usages: Record<string, string>;
  created: string;
}

const fetch = await createMockFetch();

/** All rows of a list, page by page. */
async function all<Row>(path: string, token = "staff"): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const url = `/api/${path}${path.includes("?") ? "&" : "?"}page=${page}&page_size=100`;
    const response = await fetch(url, { headers: { authorization: `Token ${token}` } });
    expect(response.status).toBe(200);
    rows.push(...((await response.json()) as Row[]));
    if (rows.length >= Number(response.headers.get("x-result-count"))) return rows;
  }
}

const USAGES = "marketplace-component-usages/";
const PROVIDED = "marketplace-provider-resources/";
const CONSUMED = "marketplace-resources/";
const ORDERS = "marketplace-orders/";
const POLICIES = "marketplace-customer-component-usage-policies/";

let usages: UsageRow[];
let resources: ResourceRow[];
beforeAll(async () => {
  usages = await all(USAGES);
  resources = await all(PROVIDED);
});

/** Months from the first to the last, `2023-11`. */
function months(first: string, last: string): string[] {
  const found: string[] = [];
  for (let year = Number(first.slice(0, 4)), month = Number(first.slice(5)); ; month++) {
    if (month === 13) [year, month] = [year + 1, 1];
    const name = `${year}-${String(month).padStart(2, "0")}`;
    if (name > last) return found;
    found.push(name);
  }
}

/** Amounts of a component by month, the oldest first. */
function series(resource: string, type: string): Map<string, number> {
  const rows = usages.filter((row) => row.resource_name === resource && row.type === type);
  return new Map(rows.map((row) => [row.billing_period.slice(0, 7), Number(row.usage)] as const).toSorted());
}

/** Every series with its unit. */
function everySeries(): { name: string; unit: string; amounts: number[] }[] {
  const keys = new Map(usages.map((row) => [`${row.resource_name}: ${row.type}`, row]));
  return [...keys].map(([name, row]) => ({
    name,
    unit: row.measured_unit,
    amounts: [...series(row.resource_name, row.type).values()],
  }));
}

const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, amount) => total + amount, 0);

describe("the resources that are looked at first", () => {
  test.each([
    ["ocean-circulation", "2023-11", ["cpu_hours", "gpu_hours", "ram", "storage"]],
    ["plankton-classifier", "2023-11", ["cpu_hours", "gpu_hours", "ram", "storage"]],
    ["sea-ice-forecast-2025", "2025-01", ["cpu", "gpu", "storage"]],
  ])("%s has reported every component in every month since %s", (name, first, types) => {
    const rows = usages.filter((row) => row.resource_name === name);
    expect([...new Set(rows.map(({ type }) => type))].sort()).toEqual(types);
    for (const type of types) expect([...series(name, type).keys()], type).toEqual(months(first, "2025-11"));
    expect(rows).toHaveLength(types.length * months(first, "2025-11").length);
  });

  test("25 months are two years and the running month", () => {
    expect(months("2023-11", "2025-11")).toHaveLength(25);
    expect([...new Set(usages.map((row) => row.billing_period.slice(0, 7)))].sort()).toEqual(
      months("2023-11", "2025-11"),
    );
  });

  test.each(["ocean-circulation", "plankton-classifier"])("%s grows, rests in summer and at Christmas", (name) => {
    for (const type of ["cpu_hours", "gpu_hours"]) {
      const amounts = series(name, type);
      const [before, now] = [[...amounts.values()].slice(0, 12), [...amounts.values()].slice(12, 24)];
      expect(sum(now), type).toBeGreaterThan(sum(before) * 1.3);
      const at = (month: string) => amounts.get(month) ?? Number.NaN;
      for (const year of [2024, 2025]) expect(at(`${year}-07`) / at(`${year}-05`), `${type} ${year}`).toBeLessThan(0.8);
      expect(at("2024-12") / at("2024-10"), type).toBeLessThan(0.8);
    }
  });

  test.each(["ocean-circulation", "plankton-classifier", "radar-nowcast"])(
    "the memory of %s goes with its cores",
    (name) => {
      const [cpu, ram] = [[...series(name, "cpu_hours").values()], [...series(name, "ram").values()]];
      const ratios = cpu.map((hours, index) => (ram[index] as number) / hours);
      expect(ratios.length).toBeGreaterThan(12);
      expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.12);
    },
  );
});

describe("amounts", () => {
  test("what is stored changes by no more than a quarter of the most from month to month", () => {
    const stored = everySeries().filter(({ unit }) => ["TB", "GB"].includes(unit));
    expect(stored.length).toBeGreaterThan(20);
    for (const { name, amounts } of stored)
      for (const [index, amount] of amounts.slice(1).entries())
        expect(Math.abs(amount - (amounts[index] as number)), name).toBeLessThanOrEqual(Math.max(...amounts) / 4);
  });

  test("counts are whole numbers, and hours of processors quarters", () => {
    const of = (unit: RegExp) => usages.filter((row) => unit.test(row.measured_unit)).map((row) => Number(row.usage));
    const [counts, hours] = [of(/^(seats|images)$/), of(/^[CG]PU-hours$/)];
    expect(counts.length).toBeGreaterThan(50);
    expect(counts.filter((amount) => !Number.isInteger(amount))).toEqual([]);
    expect(hours.length).toBeGreaterThan(200);
    expect(hours.filter((amount) => !Number.isInteger(amount * 4))).toEqual([]);
  });

  test("the running month has three weeks", () => {
    const running = everySeries().filter(({ unit, amounts }) => /hours|kWh/.test(unit) && amounts.length > 2);
    const live = running.filter(({ name }) => series(...split(name)).has("2025-11"));
    expect(live.length).toBeGreaterThan(15);
    for (const { name, amounts } of live) {
      const [october, november] = amounts.slice(-2) as [number, number];
      expect(november, name).toBeLessThan(october);
      expect(november, name).toBeGreaterThan(october * 0.4);
    }
  });

  test("some resources began or ended mid-way, rested for a month, or were corrected by staff", () => {
    const spans = everySeries().map(({ name, amounts }) => ({ name, amounts, in: [...series(...split(name)).keys()] }));
    expect(spans.filter((span) => (span.in[0] as string) > "2024-12").length).toBeGreaterThan(10);
    expect(spans.filter((span) => (span.in.at(-1) as string) < "2025-11").length).toBeGreaterThanOrEqual(5);
    const rested = spans.filter(({ amounts }) =>
      amounts.some((amount, at) => amount === 0 && at > 0 && amounts[at - 1]),
    );
    expect(rested.length).toBeGreaterThanOrEqual(4);
    const corrected = usages.filter(({ description }) => description.startsWith("Corrected"));
    expect(corrected.map(({ type, modified_by }) => [type, modified_by]).sort()).toEqual([
      ["cpu_hours", 1],
      ["gpu_hours", 1],
      ["ram", 1],
    ]);
    const cpu = series("ocean-circulation", "cpu_hours");
    expect(cpu.get("2025-05")).toBeLessThan(Math.min(cpu.get("2025-03") ?? 0, cpu.get("2025-06") ?? 0));
  });

  test("bookings are used in part, nearly used up, and passed", () => {
    const shares = resources
      .filter(({ state }) => state === "OK")
      .flatMap(({ limits, current_usages }) =>
        Object.entries(limits).map(([type, limit]) => Number(current_usages[type] ?? 0) / limit),
      );
    const between = (from: number, to: number) => shares.filter((share) => share >= from && share < to).length;
    expect([between(0, 0.75), between(0.75, 1), between(1, 1.2)].every((count) => count >= 3)).toBe(true);
    expect(between(1.2, Infinity)).toBe(0);
  });

  test("the shares of users are no more than what was used", () => {
    const store = createStore(defaultWorld());
    const shares = new Map<string, number>();
    for (const { component_usage, usage } of store.user_usages.all())
      shares.set(component_usage, (shares.get(component_usage) ?? 0) + usage);
    expect(shares.size).toBeGreaterThan(60);
    for (const [uuid, share] of shares) expect(share).toBeLessThanOrEqual(store.usages.at(uuid).usage);
    const users = [...store.user_usages.all()].filter(({ username }) => username.startsWith("polar_"));
    expect(new Set(users.map(({ username }) => username)).size).toBeGreaterThanOrEqual(6);
  });
});

function split(name: string): [resource: string, type: string] {
  return name.split(": ") as [string, string];
}

describe("who sees how much", () => {
  test("staff see what tests know", async () => {
    expect(resources).toHaveLength(43);
    expect(resources.filter(({ state }) => state === "OK")).toHaveLength(25);
    expect(await all(POLICIES)).toHaveLength(9);
    expect(usages.length).toBeLessThan(900);
  });

  const states = (rows: { state: string }[]) => new Set(rows.map(({ state }) => state));
  const EVERY_STATE = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"];

  test.each<[token: string, path: string, most: number, missing: string[]]>([
    ["customer-owner", CONSUMED, 13, []],
    ["other-customer-owner", CONSUMED, 17, ["Creating"]],
    ["project-manager", CONSUMED, 17, []],
    ["other-project-admin", CONSUMED, 12, ["Creating", "Erred", "Terminating"]],
    ["provider-owner", PROVIDED, 27, []],
    ["provider-manager", PROVIDED, 27, []],
    ["other-provider-owner", PROVIDED, 16, ["Erred"]],
  ])("%s sees resources in all states", async (token, path, most, missing) => {
    const rows = await all<ResourceRow>(path, token);
    expect(rows.length).toBeGreaterThanOrEqual(most);
    expect(EVERY_STATE.filter((state) => !states(rows).has(state))).toEqual(missing);
    expect((await all(USAGES, token)).length).toBeGreaterThan(100);
  });

  test("all states of orders are there, and those who may approve have something to approve", async () => {
    expect(states(await all(ORDERS)).size).toBe(9);
    const waiting = async (token: string, side: string) =>
      (await all(`${ORDERS}?can_approve_as_${side}=true`, token)).length;
    for (const token of ["customer-owner", "other-customer-owner"])
      expect(await waiting(token, "consumer"), token).toBeGreaterThan(0);
    for (const token of ["provider-owner", "other-provider-owner"])
      expect(await waiting(token, "provider"), token).toBeGreaterThan(1);
    const owned = [...states(await all(ORDERS, "customer-owner"))].sort();
    expect(owned).toEqual([
      ...["canceled", "done", "erred", "executing", "pending-consumer", "pending-provider", "rejected"],
    ]);
  });

  test("of the policies of an owner some have fired, and some not", async () => {
    for (const token of ["customer-owner", "other-customer-owner"]) {
      const fired = (await all<{ has_fired: boolean }>(POLICIES, token)).map(({ has_fired }) => has_fired);
      expect(new Set(fired).size, token).toBe(2);
    }
  });

  test("teams have several people", async () => {
    const [flagship] = await all<{ uuid: string }>(`${CONSUMED}?name_exact=ocean-circulation`);
    const team = await all<{ full_name: string }>(`${CONSUMED}${flagship?.uuid}/team/`);
    expect(team.map(({ full_name }) => full_name).sort()).toEqual(["Jürgen Müßig", "Karl Lind", "Marika Põldmaa"]);
  });
});

describe("names", () => {
  test("units read well behind a number", () => {
    const units = new Set(usages.map((row) => row.measured_unit));
    expect([...units].sort()).toEqual(
      ["CPU-hours", "GB", "GB-hours", "GPU-hours", "TB", "days", "images", "kWh", "seats"].sort(),
    );
  });

  test("no two resources differ by a number alone, but for machines of tests", () => {
    const stems = resources.map(({ name }) => name.replace(/-?\d+$/, ""));
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual(["acceptance-tests-vm"]);
  });

  test("some are long, or have letters and apostrophes that a page must escape", async () => {
    const projects = (await all<{ name: string }>("projects/?include_terminated=true")).map(({ name }) => name);
    const people = (await all<{ full_name: string }>("users/")).map((row) => row.full_name);
    for (const names of [projects, people]) {
      expect(names.some((name) => name.length > 50)).toBe(true);
      expect(names.some((name) => /[äöüõøß]/i.test(name))).toBe(true);
      expect(names.some((name) => name.includes("'"))).toBe(true);
    }
  });
});

describe("a world that is multiplied", () => {
  const world = defaultWorld();
  const scaled = scaleWorld(world, 3, 1);
  const twins = (of: World) => of.usages.slice(world.usages.length);
  const components = new Map(
    world.offerings.flatMap((row) => row.components.map((part) => [part.uuid, part] as const)),
  );

  test("counts whole things, too", () => {
    const counts = twins(scaled).filter((row) => /^(seats|images)$/.test(components.get(row.component)?.type ?? ""));
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.filter(({ usage }) => !Number.isInteger(usage))).toEqual([]);
  });

  test("books as much more as it uses", () => {
    const twin = scaled.resources.find(({ name }) => name === "model-output 2");
    const share = Number(twin?.current_usages.storage) / (twin?.limits.storage ?? 0);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1);
  });

  test("has twins that are not each other's shadow", () => {
    const of = (name: string) => {
      const uuid = scaled.resources.find((row) => row.name === name)?.uuid;
      const rows = scaled.usages.filter((row) => row.resource === uuid);
      return rows.filter(({ component }) => components.get(component)?.type === "cpu_hours").map(({ usage }) => usage);
    };
    const [original, twin] = [of("ocean-circulation"), of("ocean-circulation 2")];
    const ratios = original.map((amount, index) => (twin[index] as number) / amount);
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeGreaterThan(1.05);
  });
});
