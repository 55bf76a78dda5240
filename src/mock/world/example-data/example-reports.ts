import { formatTimestamp } from "../../values/time.js";
import type { FileRow } from "../file.js";
import { EXAMPLE_NOW } from "./example-resources.js";
import { EXAMPLE, type Id } from "./ids.js";

/** Id of the user who reported the usage in the contract's examples, Nils Aaberg. */
const REPORTER = 7;

export function examplePlanPeriods(id: Id): FileRow<"plan_periods">[] {
  return [
    {
      uuid: EXAMPLE.forecastPeriod,
      resource: EXAMPLE.forecast,
      plan: EXAMPLE.standardPlan,
      start: "2025-01-15T08:20:03.500000+00:00",
      end: null,
    },
    {
      uuid: id("plan-period/sea-ice-archive"),
      resource: EXAMPLE.archive,
      plan: EXAMPLE.perTbPlan,
      start: "2025-02-03T11:20:01.204877+00:00",
      end: null,
    },
  ];
}

/** The usage of sea-ice-forecast-2025. The other resources of the institute have never reported any. */
export function exampleUsages(): FileRow<"usages">[] {
  const usage = (uuid: string, month: string, component: string, amount: number, date: string): FileRow<"usages"> => ({
    uuid,
    resource: EXAMPLE.forecast,
    component,
    plan_period: EXAMPLE.forecastPeriod,
    billing_period: `${month}-01`,
    usage: amount,
    created: `${month}-01T06:00:00+00:00`,
    date,
    modified_by: REPORTER,
  });
  const [november, october] = ["2025-11-21T06:00:00+00:00", "2025-10-31T22:00:00+00:00"];
  return [
    usage("4b21525346e646789f1d2f1c8cfb45db", "2025-09", EXAMPLE.cpu, 16402.25, "2025-09-30T22:00:00+00:00"),
    usage("9b1eeef858ba40f8a472dbc4bc502dce", "2025-10", EXAMPLE.cpu, 21870, october),
    usage("c926317e6ac24e92939878a0e761dd87", "2025-10", EXAMPLE.gpu, 530.25, october),
    usage("8b9cfdbd794949e4b98847f07fdd80bb", "2025-11", EXAMPLE.cpu, 18250.5, november),
    usage("08d24b3fb6f04e5dbd4af8053fa42b4f", "2025-11", EXAMPLE.gpu, 412.75, november),
    {
      ...usage("d1a48c60230e4749af0957cd0e089966", "2025-11", EXAMPLE.hpcStorage, 14.5, november),
      recurring: true,
    },
  ];
}

/** Alice's share of the GPU-hours: 90 more would pass her limit of 150. */
export function exampleUserUsages(id: Id): FileRow<"user_usages">[] {
  return [
    {
      uuid: id("user-usage/aurora-alice-gpu"),
      component_usage: "08d24b3fb6f04e5dbd4af8053fa42b4f",
      username: "aurora_alice",
      usage: 100,
      user: EXAMPLE.auroraAlice,
    },
  ];
}

export function examplePolicies(): FileRow<"policies">[] {
  const usual = { scope: EXAMPLE.baltic, created_by: EXAMPLE.mari };
  return [
    {
      ...usual,
      uuid: EXAMPLE.cpuPolicy,
      actions: "notify_organization_owners,block_creation_of_new_resources",
      created: "2025-06-02T11:15:00+00:00",
      // Taken back when the month began.
      fired_datetime: "2025-11-01T00:00:00+00:00",
      component_limits: [{ component: EXAMPLE.cpu, limit: 20000, period: 2 }],
    },
    {
      ...usual,
      uuid: EXAMPLE.gpuPolicy,
      actions: "request_downscaling",
      created: "2025-09-10T08:00:00+00:00",
      has_fired: true,
      fired_datetime: "2025-11-18T22:00:00+00:00",
      component_limits: [{ component: EXAMPLE.gpu, limit: 900, period: 1 }],
    },
    {
      ...usual,
      uuid: EXAMPLE.storagePolicy,
      actions: "notify_organization_owners",
      created: formatTimestamp(EXAMPLE_NOW),
      component_limits: [{ component: EXAMPLE.hpcStorage, limit: 100, period: 4 }],
    },
  ];
}

/** What the two policies that have fired did. */
export function exampleNotifications(id: Id): FileRow<"notifications">[] {
  return [
    {
      uuid: id("notification/cpu-october"),
      created: "2025-10-29T22:00:00+00:00",
      policy: EXAMPLE.cpuPolicy,
      action: "notify_organization_owners",
      recipients: ["elina.saar@example.com"],
    },
  ];
}
