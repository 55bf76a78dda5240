import type { Offering, Order, OrderState, PlanPeriod, Resource, ResourceState, Usage } from "../types.js";

/**
 * State of a resource; for one that is not made yet, that of its order, and for one that is OK, which of its orders waits
 * and for whom, if any.
 */
export type Stage =
  | Exclude<ResourceState, "Creating">
  | Exclude<OrderState, "done" | "erred" | "canceled" | "rejected">
  | "OK, update asked"
  | "OK, update waits"
  | "OK, termination waits";

/** State of a resource at a stage. */
export function stateAt(stage: Stage): ResourceState {
  if (stage.startsWith("OK")) return "OK";
  return MADE.find((state) => state === stage) ?? "Creating";
}

const MADE: readonly ResourceState[] = ["Erred", "Updating", "Terminating", "Terminated"];

/**
 * What a resource uses of a component: an amount of a usual month; what is used now of what is booked; or the amount of every
 * month.
 */
export type Amount = number | readonly [used: number, limit: number] | { months: readonly number[] };

/** How usage departs from the usual. */
export interface Course {
  /** What was used at first, as a share of what is used now. Default 0.5, so that usage grows. */
  from?: number;
  /** Months without usage, such as `2025-07`. */
  idle?: readonly string[];
  /** A month that was reported again, with less. */
  corrected?: string;
  /** When it ended. */
  ended?: string;
}

/** A resource to make: its amounts are by type of component, the first day is that of its order. */
export interface Recipe {
  name: string;
  description: string;
  offering: string;
  project: string;
  /** Who orders, by token. */
  orderedBy: string;
  stage: Stage;
  began: string;
  amounts: Readonly<Record<string, Amount>>;
  course: Course;
}

type Line = [
  name: string,
  description: string,
  offering: string,
  stage: Stage,
  began: string,
  amounts?: Recipe["amounts"],
  course?: Course,
];

const OWNER = "other-customer-owner";
const ADMIN = "other-project-admin";

/**
 * The resources that are not in the examples. None of them belongs to Baltic Ocean Institute or to Aurora HPC: the lists and
 * counts of the examples are theirs.
 */
// biome-ignore format: one line for each resource
export const RECIPES: readonly Recipe[] = [
  ...resources("baltic-circulation", "customer-owner", [
    ["ocean-circulation", "Hindcast of the Baltic Sea since 1961, on a grid of one nautical mile.", "polar-gpu", "OK", "2023-11-06", { gpu_hours: 1150, cpu_hours: 42_000, storage: [35.6, 40] }, { from: 0.4, corrected: "2025-05" }],
    ["model-output", "Fields of the hindcast, for everyone to download.", "aurora-storage", "OK", "2024-11-25", { storage: [92.4, 100] }, { from: 0.3 }],
    ["eddy-tracks", "Tracks of eddies, found in twenty years of altimetry.", "aurora-storage", "Updating", "2025-03-17", { storage: [21.3, 20] }],
    ["data-portal", "The laboratory's public data portal.", "aurora-vm", "OK, update waits", "2024-10-14", { disk: [410, 800] }],
    ["staging-portal", "Where the next version of the portal is tried.", "aurora-vm", "Terminating", "2025-04-02", { disk: [120, 500] }, { from: 1.3 }],
    ["summer-school", "Exercises of the summer school on Saaremaa.", "polar-labs", "Terminated", "2025-05-12", { seats: [24, 30], space: [180, 200], images: [3, 5] }, { from: 0.6, ended: "2025-08-29" }],
    ["modelling-course", "Exercises of the winter term.", "polar-teaching", "pending-provider", "2025-11-19"],
  ]),
  ...resources("fish-stocks", "customer-owner", [
    ["acoustic-surveys", "Echograms of the spring and autumn surveys.", "aurora-storage", "OK", "2024-12-09", { storage: [53.8, 50] }],
    ["otolith-database", "Images of ear stones, by which the age of fish is read.", "aurora-vm", "Erred", "2025-02-11", { disk: [266, 300] }],
    ["catch-database", "Landings by harbour and week.", "aurora-vm", "executing", "2025-11-20", { disk: [0, 200] }],
  ]),
  ...resources("fish-stocks", "soren.kjaergaard", [
    ["age-reading-lab", "For the workshop of the age readers in January.", "polar-labs", "pending-consumer", "2025-11-20", { seats: [0, 12], space: [0, 100], images: [0, 2] }],
  ]),
  ...resources("fjord-monitoring", OWNER, [
    ["buoy-archive", "Raw data of the buoys, as they arrive.", "aurora-storage", "OK", "2024-11-21", { storage: [48.2, 50] }],
    ["lidar-scans", "", "aurora-storage", "OK, termination waits", "2025-01-20", { storage: [31, 80] }, { from: 1.4 }],
    ["legacy-backups", "Backups of the old file server.", "aurora-storage", "Terminated", "2024-11-28", { storage: [6.5, 20] }, { from: 2.4, ended: "2025-06-13" }],
    ["sensor-gateway", "Takes in what the sensors send.", "aurora-vm", "OK", "2024-10-08", { disk: [75, 100] }],
    ["timeseries-db", "Time series of all sensors.", "aurora-vm", "Updating", "2025-01-13", { disk: [588, 600] }],
    ["mqtt-broker", "", "aurora-vm", "Erred", "2025-03-04", { disk: [22, 50] }],
    ["plankton-classifier", "Names plankton on the images of the cameras.", "polar-gpu", "OK", "2023-11-13", { gpu_hours: 640, cpu_hours: 5200, storage: [11.4, 15] }, { from: 0.35 }],
    ["wave-model", "Waves in the mouths of the fjords, two days ahead.", "polar-gpu", "OK, update asked", "2025-01-20", { gpu_hours: 45, cpu_hours: 18_500, storage: [9.7, 10] }, { idle: ["2025-07"] }],
    ["salmon-counting", "Counts salmon in videos of the fish ladders.", "polar-gpu", "Terminating", "2025-05-05", { gpu_hours: 150, cpu_hours: 700, storage: [2.4, 5] }, { from: 1.6 }],
  ]),
  ...resources("glacier-dynamics", ADMIN, [
    ["calving-simulations", "Calving of outlet glaciers, as particles.", "polar-gpu", "OK", "2024-10-07", { gpu_hours: 310, cpu_hours: 9800, storage: [6.2, 20] }, { idle: ["2024-12", "2025-07"] }],
    ["ice-core-nodes", "", "aurora-testbed", "OK", "2024-11-11", { energy: 340 }],
    ["fpga-trial", "Radar echoes on FPGAs, a trial of three months.", "aurora-testbed", "Terminated", "2025-01-27", { energy: 95 }, { ended: "2025-04-16" }],
    ["solver-tuning", "A faster solver for the ice flow.", "polar-consulting", "OK", "2025-06-10", { days: { months: [1, 0.5, 0, 0, 2, 1.5] } }],
  ]),
  ...resources("herring-survey", OWNER, [
    ["echo-soundings", "Echo soundings of the season.", "aurora-storage", "Terminated", "2024-11-29", { storage: [14.2, 20] }, { ended: "2025-03-31" }],
  ]),
  ...resources("nowcasting", ADMIN, [
    ["radar-nowcast", "Rain for the next two hours, from radar images.", "polar-gpu", "OK", "2024-10-21", { gpu_hours: 880, cpu_hours: 12_500, storage: [18.3, 25] }, { from: 0.6 }],
    // Bought before the testbed was closed to others, so that it cannot be ordered, nor terminated, any more.
    ["vector-engine", "", "aurora-testbed", "OK", "2025-02-17", { energy: 210 }],
    ["forecaster-training", "Where new forecasters learn.", "polar-labs", "OK", "2025-02-03", { seats: [17, 20], space: [640, 800], images: [6, 10] }],
    ["verification-notebooks", "How good was yesterday's forecast?", "polar-labs", "OK, update waits", "2025-04-28", { seats: [9, 10], space: [312, 300], images: [4, 5] }],
    ["nowcast-hackathon", "", "polar-labs", "Updating", "2025-08-11", { seats: [28, 30], space: [95, 150], images: [8, 10] }],
    // The service is no founding member, and could not order it now.
    ["radar-volumes", "All radar volumes since 2009.", "polar-tape", "OK", "2023-11-20", { tape: [184, 200] }, { from: 0.55 }],
    ["code-porting", "Help with moving the nowcasts to GPUs.", "polar-consulting", "OK", "2025-07-07", { days: { months: [2, 0, 0.5, 1.5, 1] } }],
    ["meteorology-course", "Practicals of the course in machine learning.", "polar-teaching", "OK", "2025-02-03", { gpu_hours: 380 }, { from: 0.7, idle: ["2025-07", "2025-08"] }],
  ]),
  ...resources("reanalysis", ADMIN, [
    ["era-input", "Observations since 1955.", "aurora-storage", "pending-project", "2025-11-17", { storage: [0, 30] }],
  ]),
  ...resources("container-flow", OWNER, [
    ["terminal-video", "Videos of the gates, kept for 90 days.", "aurora-storage", "OK", "2024-12-16", { storage: [61.5, 60] }],
    ["berth-logs", "", "aurora-storage", "Erred", "2025-04-28", { storage: [6.9, 10] }],
    ["gate-cameras", "Reads the numbers of containers.", "aurora-testbed", "OK", "2025-03-10", { energy: 480 }],
  ]),
  ...resources("digital-archive", OWNER, [
    ["logbook-scans", "Skipsdagbøker fra Ørlandet og Å, 1850–1914.", "aurora-storage", "OK", "2025-01-08", { storage: [3.4, 5] }],
  ]),
  ...resources("acceptance-tests", "provider-manager", [
    ["acceptance-tests-vm-1", "", "aurora-vm", "OK", "2024-10-02", { disk: [0, 50] }],
    ["acceptance-tests-vm-2", "", "aurora-vm", "pending-start-date", "2025-11-18", { disk: [0, 50] }],
  ]),
];

function resources(project: string, orderedBy: string, lines: readonly Line[]): Recipe[] {
  return lines.map(([name, description, offering, stage, began, amounts = {}, course = {}]) => ({
    ...{ name, description, offering, project, orderedBy, stage, began, amounts, course },
  }));
}

/** A generated resource with all that belongs to it. */
export interface Generated {
  resource: Resource;
  offering: Offering;
  recipe: Recipe;
  /** When it was approved and, once, made; milliseconds. */
  approved: number;
  /** When it ended, for terminated ones. */
  ended: number | null;
  periods: PlanPeriod[];
  orders: Order[];
  usages: Usage[];
}
