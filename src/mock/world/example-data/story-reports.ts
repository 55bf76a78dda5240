import { formatMoment } from "../../values/time.js";
import type { Notification, PlanPeriod, Policy, Usage, UserUsage } from "../types.js";
import { type Id, STORY } from "./ids.js";
import { STORY_MOMENT } from "./story.js";

/** Id of the user who reported the story's usage, Nils Aaberg. */
const REPORTER = 7;

export function storyPlanPeriods(id: Id): PlanPeriod[] {
  return [
    {
      uuid: STORY.forecastPeriod,
      resource: STORY.forecast,
      plan: STORY.standardPlan,
      start: "2025-01-15T08:20:03.500000+00:00",
      end: null,
    },
    {
      uuid: id("plan-period/sea-ice-archive"),
      resource: STORY.archive,
      plan: STORY.perTbPlan,
      start: "2025-02-03T11:20:01.204877+00:00",
      end: null,
    },
  ];
}

/** The usage of sea-ice-forecast-2025. The other resources of the institute have never reported any. */
export function storyUsages(): Usage[] {
  const usage = (uuid: string, month: string, component: string, amount: number, date: string): Usage => ({
    uuid,
    resource: STORY.forecast,
    component,
    plan_period: STORY.forecastPeriod,
    billing_period: `${month}-01`,
    usage: amount,
    created: `${month}-01T06:00:00+00:00`,
    date,
    description: "",
    recurring: false,
    modified_by: REPORTER,
  });
  const [november, october] = ["2025-11-21T06:00:00+00:00", "2025-10-31T22:00:00+00:00"];
  return [
    usage("4b21525346e646789f1d2f1c8cfb45db", "2025-09", STORY.cpu, 16402.25, "2025-09-30T22:00:00+00:00"),
    usage("9b1eeef858ba40f8a472dbc4bc502dce", "2025-10", STORY.cpu, 21870, october),
    usage("c926317e6ac24e92939878a0e761dd87", "2025-10", STORY.gpu, 530.25, october),
    usage("8b9cfdbd794949e4b98847f07fdd80bb", "2025-11", STORY.cpu, 18250.5, november),
    usage("08d24b3fb6f04e5dbd4af8053fa42b4f", "2025-11", STORY.gpu, 412.75, november),
    {
      ...usage("d1a48c60230e4749af0957cd0e089966", "2025-11", STORY.hpcStorage, 14.5, november),
      recurring: true,
    },
  ];
}

/** Alice's share of the GPU-hours: 90 more would pass her limit of 150. */
export function storyUserUsages(id: Id): UserUsage[] {
  return [
    {
      uuid: id("user-usage/aurora-alice-gpu"),
      component_usage: "08d24b3fb6f04e5dbd4af8053fa42b4f",
      username: "aurora_alice",
      usage: 100,
      user: STORY.auroraAlice,
    },
  ];
}

export function storyPolicies(): Policy[] {
  const usual = { scope: STORY.baltic, created_by: STORY.mari, options: {} };
  return [
    {
      ...usual,
      uuid: STORY.cpuPolicy,
      actions: "notify_organization_owners,block_creation_of_new_resources",
      created: "2025-06-02T11:15:00+00:00",
      has_fired: false,
      // Taken back when the month began.
      fired_datetime: "2025-11-01T00:00:00+00:00",
      component_limits: [{ component: STORY.cpu, limit: 20000, period: 2 }],
    },
    {
      ...usual,
      uuid: STORY.gpuPolicy,
      actions: "request_downscaling",
      created: "2025-09-10T08:00:00+00:00",
      has_fired: true,
      fired_datetime: "2025-11-18T22:00:00+00:00",
      component_limits: [{ component: STORY.gpu, limit: 900, period: 1 }],
    },
    {
      ...usual,
      uuid: STORY.storagePolicy,
      actions: "notify_organization_owners",
      created: formatMoment(STORY_MOMENT),
      has_fired: false,
      fired_datetime: null,
      component_limits: [{ component: STORY.hpcStorage, limit: 100, period: 4 }],
    },
  ];
}

/** What the two policies that have fired did. */
export function storyNotifications(id: Id): Notification[] {
  return [
    {
      uuid: id("notification/cpu-october"),
      created: "2025-10-29T22:00:00+00:00",
      policy: STORY.cpuPolicy,
      action: "notify_organization_owners",
      recipients: ["elina.saar@example.com"],
    },
  ];
}
