import fc from "fast-check";
import type { Control } from "../../../src/mock/control/types.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import type { World } from "../../../src/mock/world/types.js";
import { checkInvariants } from "../world/check-invariants.js";
import { wrongWith } from "./_judge.js";
import type { Asked } from "./_requests.js";
import { named } from "./_rows.js";
import { missedBySetUsage } from "./_set-usage.js";
import { LIMIT, propertyWorld } from "./_world.js";

// Carries out what a property has made up, and throws when anything is wrong on the way.

/** Lets time go by. */
export class Wait {
  constructor(readonly duration: string) {}
  [fc.toStringMethod] = () => `wait ${this.duration}`;
}

/** Somebody approves or rejects an order. */
export class Review {
  constructor(
    readonly decision: "approveOrder" | "rejectOrder",
    readonly order: number,
  ) {}
  [fc.toStringMethod] = () => `${this.decision} ${this.order}`;
}

export type Step = Asked | Wait | Review;

const NOW = "2025-11-21T09:30:00+00:00";

/** A mock of the small world, whose clock stands still; a breach of the contract is a 500. */
export function propertyMock(): Promise<MockFetch> {
  return createMockFetch({ strict: true, world: propertyWorld(), clock: { fixed: NOW }, bodyLimit: LIMIT });
}

/** What was answered, by status: a property that never gets past 401 shows nothing. */
export const answered = new Map<number, number>();

/** Carries out steps on a fresh world, and looks through it at the end. */
export async function walk(mock: MockFetch, steps: readonly Step[]): Promise<void> {
  mock.control.reset();
  mock.control.clearReport();
  const fresh = worldOf(mock);
  for (const step of steps) {
    if (step instanceof Wait) mock.control.setClock({ advance: step.duration });
    else if (step instanceof Review) review(mock, step);
    else await ask(mock, step);
  }
  const world = worldOf(mock);
  // Looking through a world takes longer than most requests.
  if (traces(fresh, world).length === 0) return;
  const broken = checkInvariants(world);
  if (broken.length > 0) throw new Error(`The world is broken: ${broken.slice(0, 5).join("\n")}`);
}

function review({ control }: MockFetch, { decision, order }: Review): void {
  const pending = control.orders().filter(({ state }) => state.startsWith("pending-"));
  const chosen = pending[order % pending.length];
  if (chosen) control[decision](chosen.uuid);
}

/** The rows themselves, so that it can be seen which ones changed. */
function worldOf({ control }: MockFetch): World {
  return (control as Control).readWorld();
}

async function ask(mock: MockFetch, asked: Asked): Promise<void> {
  const before = worldOf(mock);
  const request = requestOf(asked, before);
  const response = await mock(request.clone());
  const answer = { status: response.status, headers: response.headers, body: await response.text() };
  answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1);
  const after = worldOf(mock);
  const reads = ["GET", "HEAD", "OPTIONS"].includes(asked.method);
  const wrong = [
    ...wrongWith(asked.method, new URL(request.url), answer),
    ...(reads || answer.status >= 300 ? traces(before, after) : []),
    ...(await missedBySetUsage(request, answer.status, after)),
  ];
  if (wrong.length > 0) throw new Error(`${request.method} ${request.url}: ${wrong.join("\n")}`);
}

function requestOf({ method, path, headers, body }: Asked, world: World): Request {
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, named(value, world)]));
  const written = typeof body === "string" ? named(body, world) : body;
  return new Request(`http://mock${named(path, world)}`, {
    method,
    headers: sent,
    ...(written !== undefined && { body: written as NonNullable<RequestInit["body"]> }),
  });
}

/** What has changed although nothing should: only the expiry of a token moves with every call. */
function traces(before: World, after: World): string[] {
  return Object.keys(after)
    .filter((table) => {
      if (table === "users") return false;
      const [old, now] = [before[table as keyof World], after[table as keyof World]];
      if (!Array.isArray(old) || !Array.isArray(now)) return old !== now;
      return old.length !== now.length || old.some((row, index) => row !== now[index]);
    })
    .map((table) => `it left a trace in ${table}`);
}
