import type { Offering, Order, OrderState, PlanPeriod, Resource, ResourceState, Usage } from "../types.js";

/**
 * State of a resource; for one that is not made yet, that of its order, and for one that is OK, which of its orders waits
 * for the provider, if any.
 */
export type Stage =
  | Exclude<ResourceState, "Creating">
  | Exclude<OrderState, "done" | "erred" | "canceled" | "rejected">
  | "OK, update waits"
  | "OK, termination waits";

/** State of a resource at a stage. */
export function stateAt(stage: Stage): ResourceState {
  if (stage.startsWith("OK")) return "OK";
  return MADE.find((state) => state === stage) ?? "Creating";
}

const MADE: readonly ResourceState[] = ["Erred", "Updating", "Terminating", "Terminated"];

/** Resources of one offering in one project. */
export interface Group {
  project: string;
  offering: string;
  /** One for each resource. */
  stages: readonly Stage[];
  /** Who orders, by token. */
  orderedBy: string;
}

const OWNER = "other-customer-owner";
const ADMIN = "other-project-admin";

/**
 * Generated resources. None of them belongs to Baltic Ocean Institute or to Aurora HPC: the lists and counts
 * of the examples are theirs.
 */
export const GROUPS: readonly Group[] = [
  group("fjord-monitoring", "aurora-storage", OWNER, ["OK", "OK, termination waits", "Terminated"]),
  group("fjord-monitoring", "aurora-vm", OWNER, ["OK", "OK", "Updating", "Erred"]),
  group("fjord-monitoring", "polar-gpu", OWNER, ["OK", "OK", "Terminating"]),
  group("glacier-dynamics", "polar-gpu", ADMIN, ["OK", "Updating", "Erred"]),
  group("glacier-dynamics", "aurora-testbed", ADMIN, ["OK", "Terminated"]),
  group("glacier-dynamics", "aurora-vm", ADMIN, ["OK", "executing"]),
  group("glacier-dynamics", "polar-consulting", ADMIN, ["OK"]),
  group("herring-survey", "aurora-storage", OWNER, ["Terminated"]),
  group("nowcasting", "aurora-vm", ADMIN, ["OK", "Terminating", "Terminated"]),
  group("nowcasting", "polar-gpu", ADMIN, ["OK", "OK"]),
  // Bought before the testbed was closed to others, so that it cannot be ordered, nor terminated, any more.
  group("nowcasting", "aurora-testbed", ADMIN, ["OK"]),
  group("nowcasting", "polar-labs", ADMIN, ["OK", "OK, update waits", "Updating"]),
  // Not a founding member either.
  group("nowcasting", "polar-tape", ADMIN, ["OK"]),
  group("nowcasting", "polar-consulting", ADMIN, ["OK"]),
  group("nowcasting", "polar-teaching", ADMIN, ["OK", "pending-provider"]),
  group("reanalysis", "aurora-storage", ADMIN, ["pending-project"]),
  group("container-flow", "aurora-storage", OWNER, ["OK", "Erred"]),
  group("container-flow", "aurora-testbed", OWNER, ["OK"]),
  group("digital-archive", "aurora-storage", OWNER, ["OK"]),
  group("acceptance-tests", "aurora-vm", "provider-manager", ["OK", "pending-consumer", "pending-start-date"]),
];

function group(project: string, offering: string, orderedBy: string, stages: readonly Stage[]): Group {
  return { project, offering, orderedBy, stages };
}

/** How much a resource uses of a component in a month, from and to. */
export const AMOUNTS: Readonly<Record<string, readonly [number, number]>> = {
  storage: [2, 80],
  gpu_hours: [50, 450],
  cpu_hours: [500, 9000],
  energy: [20, 300],
  seats: [5, 30],
  space: [50, 800],
  images: [1, 9],
  tape: [10, 200],
};

/** A generated resource with all that belongs to it. */
export interface Generated {
  resource: Resource;
  offering: Offering;
  group: Group;
  /** When it was approved and, once, made; milliseconds. */
  approved: number;
  /** When it ended, for terminated ones. */
  ended: number | null;
  periods: PlanPeriod[];
  orders: Order[];
  usages: Usage[];
}
