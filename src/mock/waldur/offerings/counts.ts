import type { Store } from "../../world/store.js";
import type { Offering, ResourceState } from "../../world/types.js";

/** Numbers of resources of an offering and its plans. */
export interface Counts {
  readonly orders: number;
  /** Resources that have a plan, by its uuid; those that are terminated need it no more. */
  readonly resources: ReadonlyMap<string, number>;
}

interface Counted extends Counts {
  revisions: readonly number[];
}

const counted = new WeakMap<Store, Map<string, Counted>>();

/** Counts what belongs to an offering, once until a resource or an order changes: a provider may have very many. */
export function countsOf(store: Store, { uuid }: Offering): Counts {
  const known = counted.get(store) ?? new Map<string, Counted>();
  counted.set(store, known);
  const revisions = [store.resources.revision, store.orders.revision];
  const before = known.get(uuid);
  if (before?.revisions.every((revision, index) => revision === revisions[index])) return before;
  let orders = 0;
  const resources = new Map<string, number>();
  for (const resource of store.resources.where("offering", uuid)) {
    orders += store.orders.where("resource", resource.uuid).length;
    if (resource.plan !== null && resource.state !== "Terminated")
      resources.set(resource.plan, (resources.get(resource.plan) ?? 0) + 1);
  }
  const counts = { revisions, orders, resources };
  known.set(uuid, counts);
  return counts;
}

/** How many organizations have resources of an offering that run or are being ended. */
export function customersOf(store: Store, { uuid }: Offering): number {
  const running = store.resources.where("offering", uuid).filter(({ state }) => RUNNING.includes(state));
  return new Set(running.map(({ project }) => store.projects.at(project).customer)).size;
}

const RUNNING: readonly ResourceState[] = ["OK", "Updating", "Terminating"];
