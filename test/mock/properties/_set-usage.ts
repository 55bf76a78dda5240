import type { World } from "../../../src/mock/world/types.js";

// What a report that was accepted must have stored, computed from the request alone.

/** What is missing in the world after a report that was accepted; nothing for other requests. */
export async function missedBySetUsage(request: Request, status: number, world: World): Promise<string[]> {
  if (status !== 201 || !request.url.includes("/set_usage/")) return [];
  if (!request.headers.get("content-type")?.startsWith("application/json")) return [];
  const body = await request.json();
  const period = world.plan_periods.find(({ uuid }) => uuid === hex(body.plan_period));
  const resource = world.resources.find(({ uuid }) => uuid === (period ? period.resource : hex(body.resource)));
  if (!resource) return ["it reported on no resource"];
  // Of two items of a type the last one counts.
  const amounts = new Map<string, number>(body.usages.map((item: Item) => [text(item.type), Number(item.amount)]));
  const expected = JSON.stringify([...amounts].map(([type, amount]) => [type, amount]).sort());
  const current = JSON.stringify(
    Object.entries(resource.current_usages)
      .map(([type, amount]) => [type, Number(amount)])
      .sort(),
  );
  if (current !== expected) return [`current_usages are ${current} and not ${expected}`];
  const isText = Object.values(resource.current_usages).every(
    (amount) => typeof amount === "string" && /^-?\d+\.\d\d$/.test(amount),
  );
  if (!isText) return [`current_usages are not written with two decimals: ${JSON.stringify(resource.current_usages)}`];
  return [...amounts].flatMap(([type, amount]) =>
    isStored(world, resource, type, amount) ? [] : [`no record of ${amount} ${type}`],
  );
}

interface Item {
  type: unknown;
  amount: unknown;
}

function isStored(world: World, { uuid, offering }: World["resources"][number], type: string, amount: number): boolean {
  const components = world.offerings.find((row) => row.uuid === offering)?.components ?? [];
  const component = components.find((each) => each.type === type)?.uuid;
  return world.usages.some((row) => row.resource === uuid && row.component === component && row.usage === amount);
}

function text(value: unknown): string {
  return String(value).trim();
}

function hex(value: unknown): string {
  return String(value).replaceAll("-", "").toLowerCase();
}
