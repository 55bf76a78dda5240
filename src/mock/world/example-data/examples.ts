import { addMonths, formatTimestamp } from "../../values/time.js";
import type { FileRow } from "../file.js";
import type { JsonObject } from "../types.js";
import { EXAMPLE, type Id } from "./ids.js";

/** Friday 2025-11-21 09:30 UTC, the time of the contract's examples, in milliseconds. */
export const EXAMPLE_NOW = Date.UTC(2025, 10, 21, 9, 30);

const ACCOUNT = "aurora_sea-ice_1";
const DESCRIPTION = "Ice concentration and drift, five days ahead, every night.";
const NO_ACCOUNT = {
  error_message: "The account aurora_coastal_1 could not be created.",
  error_traceback:
    'Traceback (most recent call last):\n  File "/opt/agent/backend.py", line 214, in create_account\nBackendError: sacctmgr exited with status 1',
};

export function exampleResources(): FileRow<"resources">[] {
  return [
    {
      uuid: EXAMPLE.forecast,
      name: "sea-ice-forecast-2025",
      slug: "sea-ice-forecast-2025",
      description: DESCRIPTION,
      offering: EXAMPLE.auroraHpc,
      plan: EXAMPLE.standardPlan,
      project: EXAMPLE.seaIce,
      created: "2025-01-15T08:12:44.120345+00:00",
      modified: "2025-11-21T06:00:00+00:00",
      backend_id: ACCOUNT,
      backend_metadata: { state: "OK", runtime_state: "ACTIVE", cluster: "aurora", account: ACCOUNT },
      attributes: { name: "sea-ice-forecast-2025" },
      limits: { storage: 20 },
      current_usages: { cpu: "18250.50", gpu: "412.75", storage: "14.50" },
      options: { queue: "standard", max_jobs: 100 },
      report: [
        { header: "Usage in October 2025", body: "21870 CPU-hours and 530.25 GPU-hours were used." },
        {
          header: "Maintenance",
          body: "The cluster was down on 2025-10-14 from 06:00 to 12:00 UTC. No job of this project was lost.",
        },
      ],
      downscaled: true,
      backend_object: {
        type: "SLURM.Allocation",
        uuid: EXAMPLE.allocation,
        scope: `/api/slurm-allocations/${EXAMPLE.allocation}/`,
        details: allocation(),
      },
      // Without `last_invoiced`, so that the examples of end dates can be tried on it.
      user_limits: [{ username: "aurora_alice", component: "gpu", limit: 150 }],
    },
    {
      uuid: EXAMPLE.archive,
      name: "sea-ice-archive",
      slug: "sea-ice-archive",
      description: "Forecasts of past winters, read-only after one year.",
      offering: EXAMPLE.auroraStorage,
      plan: EXAMPLE.perTbPlan,
      project: EXAMPLE.seaIce,
      created: "2025-02-03T10:45:12.008311+00:00",
      modified: "2025-11-20T23:10:05+00:00",
      backend_id: "sea-ice-archive",
      attributes: { name: "sea-ice-archive" },
      limits: { storage: 60 },
      end_date: "2026-12-31",
      end_date_requested_by: EXAMPLE.alice,
      endpoints: [
        { uuid: "9a5478e9d94049278566bde4e793ce70", name: "S3", url: "https://s3.aurora.example/sea-ice-archive" },
      ],
      last_invoiced: "2025-11-01",
    },
    {
      ...NO_ACCOUNT,
      uuid: EXAMPLE.erosionTest,
      name: "coastal-erosion-test",
      slug: "coastal-erosion-test",
      offering: EXAMPLE.auroraHpc,
      plan: EXAMPLE.standardPlan,
      project: EXAMPLE.coastal,
      state: "Erred",
      created: "2025-11-19T13:05:31.402118+00:00",
      modified: "2025-11-19T13:07:02.650023+00:00",
      attributes: { name: "coastal-erosion-test" },
      limits: { storage: 1 },
    },
  ];
}

/** The response of `details` for sea-ice-forecast-2025. */
function allocation(): JsonObject {
  return {
    url: `/api/slurm-allocations/${EXAMPLE.allocation}/`,
    uuid: EXAMPLE.allocation,
    name: "sea-ice-forecast-2025",
    description: DESCRIPTION,
    created: "2025-01-15T08:12:44.151872+00:00",
    modified: "2025-11-21T06:00:00+00:00",
    state: "OK",
    resource_type: "SLURM.Allocation",
    backend_id: ACCOUNT,
    error_message: "",
    service_settings: `/api/service-settings/${EXAMPLE.serviceSettings}/`,
    service_settings_uuid: EXAMPLE.serviceSettings,
    project: `/api/projects/${EXAMPLE.seaIce}/`,
    project_uuid: EXAMPLE.seaIce,
    project_name: "Sea ice forecasting",
    customer_uuid: EXAMPLE.baltic,
    customer_name: "Baltic Ocean Institute",
    is_active: true,
    gateway: "login.aurora.example",
  };
}

/** The three orders that created the resources, and one that was turned down: Aurora HPC has had three. */
export function exampleOrders(id: Id): FileRow<"orders">[] {
  const usual = {
    type: "Create",
    state: "done",
    created_by: EXAMPLE.alice,
    consumer_reviewed_by: EXAMPLE.alice,
    provider_reviewed_by: EXAMPLE.nils,
  } satisfies Partial<FileRow<"orders">>;
  return [
    {
      ...usual,
      uuid: EXAMPLE.forecastOrder,
      resource: EXAMPLE.forecast,
      created: "2025-01-15T08:12:44.184002+00:00",
      modified: "2025-01-15T08:20:03.541877+00:00",
      attributes: { name: "sea-ice-forecast-2025" },
      limits: { storage: 20 },
      consumer_reviewed_at: "2025-01-15T08:12:44.210561+00:00",
      provider_reviewed_at: "2025-01-15T08:19:40.003215+00:00",
      completed_at: "2025-01-15T08:20:03.541877+00:00",
      slug: "sea-ice-1",
      details: { request_comment: "The forecasts start on 1 February." },
    },
    {
      ...usual,
      uuid: EXAMPLE.archiveOrder,
      resource: EXAMPLE.archive,
      created: "2025-02-03T10:45:12.062290+00:00",
      modified: "2025-02-03T11:20:01.204877+00:00",
      attributes: { name: "sea-ice-archive" },
      limits: { storage: 60 },
      consumer_reviewed_at: "2025-02-03T10:45:12.081145+00:00",
      provider_reviewed_at: "2025-02-03T11:20:00.512003+00:00",
      completed_at: "2025-02-03T11:20:01.204877+00:00",
      slug: "sea-ice-2",
    },
    {
      ...usual,
      uuid: id("order/forecast-more-storage"),
      resource: EXAMPLE.forecast,
      type: "Update",
      state: "rejected",
      created: "2025-08-04T11:02:17+00:00",
      modified: "2025-08-05T07:30:00+00:00",
      attributes: { old_limits: { storage: 20 } },
      limits: { storage: 200 },
      consumer_reviewed_at: "2025-08-04T11:02:17+00:00",
      provider_reviewed_at: "2025-08-05T07:30:00+00:00",
      slug: "sea-ice-3",
      details: { cost: "3700.0000000000" },
    },
    {
      ...usual,
      uuid: EXAMPLE.erosionOrder,
      resource: EXAMPLE.erosionTest,
      state: "erred",
      created: "2025-11-19T13:05:31.466720+00:00",
      modified: "2025-11-19T13:07:02.650023+00:00",
      attributes: { name: "coastal-erosion-test" },
      limits: { storage: 1 },
      consumer_reviewed_at: "2025-11-19T13:05:31.480311+00:00",
      provider_reviewed_at: "2025-11-19T13:06:10.720418+00:00",
      completed_at: "2025-11-19T13:07:02.650023+00:00",
      error_message: NO_ACCOUNT.error_message,
      slug: "coastal-1",
      details: { error_traceback: NO_ACCOUNT.error_traceback },
    },
  ];
}

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

/** What sea-ice-forecast-2025 used in a month, from its first one to August: CPU-hours, GPU-hours, and TB. */
const EARLIER: readonly (readonly [cpu: number, gpu: number, storage: number])[] = [
  [6204.5, 0, 1.25],
  [14875.75, 0, 2.6],
  [16120, 0, 3.85],
  [14930.25, 0, 5.1],
  [15478.5, 0, 6.2],
  [14211.75, 0, 7.45],
  [8642, 0, 8.3],
  [10315.25, 0, 9.2],
];

/**
 * The usage of sea-ice-forecast-2025, of every month since it was made. The other resources of the two projects have never
 * reported any.
 */
export function exampleUsages(id: Id): FileRow<"usages">[] {
  const usage = (
    month: string,
    component: string,
    amount: number,
    uuid: string = id(`usage/sea-ice-forecast-2025/${component}/${month}`),
  ): FileRow<"usages"> => ({
    uuid,
    resource: EXAMPLE.forecast,
    component,
    plan_period: EXAMPLE.forecastPeriod,
    billing_period: `${month}-01`,
    usage: amount,
    created: month === "2025-01" ? "2025-01-16T06:00:00+00:00" : `${month}-01T06:00:00+00:00`,
    date:
      month === "2025-11"
        ? "2025-11-21T06:00:00+00:00"
        : formatTimestamp(Date.parse(addMonths(`${month}-01`, 1)) - 2 * 3_600_000),
    modified_by: REPORTER,
  });
  return [
    ...EARLIER.flatMap(([cpu, gpu, storage], index) => {
      const month = `2025-0${index + 1}`;
      return [
        usage(month, EXAMPLE.cpu, cpu),
        usage(month, EXAMPLE.gpu, gpu),
        usage(month, EXAMPLE.hpcStorage, storage),
      ];
    }),
    usage("2025-09", EXAMPLE.cpu, 16402.25, "4b21525346e646789f1d2f1c8cfb45db"),
    usage("2025-09", EXAMPLE.gpu, 12.5),
    usage("2025-09", EXAMPLE.hpcStorage, 10.4),
    usage("2025-10", EXAMPLE.cpu, 21870, "9b1eeef858ba40f8a472dbc4bc502dce"),
    usage("2025-10", EXAMPLE.gpu, 530.25, "c926317e6ac24e92939878a0e761dd87"),
    usage("2025-10", EXAMPLE.hpcStorage, 12.6),
    usage("2025-11", EXAMPLE.cpu, 18250.5, "8b9cfdbd794949e4b98847f07fdd80bb"),
    usage("2025-11", EXAMPLE.gpu, 412.75, "08d24b3fb6f04e5dbd4af8053fa42b4f"),
    { ...usage("2025-11", EXAMPLE.hpcStorage, 14.5, "d1a48c60230e4749af0957cd0e089966"), recurring: true },
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
