import type { FileRow } from "../file.js";
import { auroraHpcDetails } from "./aurora-hpc.js";
import { EXAMPLE, type Id } from "./ids.js";
import { component, plan } from "./parts.js";

/** The offerings of the contract's examples. */
export function exampleOfferings(id: Id): FileRow<"offerings">[] {
  return [auroraHpc(), auroraStorage(), notebooks(id)];
}

/** Usage-based, with a limit for storage. Its only resources are those of the examples, as its counts say. */
function auroraHpc(): FileRow<"offerings"> {
  const cpu = component(EXAMPLE.cpu, ["cpu", "CPU", "CPU-hours"], {
    details: { description: "One core of a CPU node for one hour.", unit_factor: 60, article_code: "HPC-CPU" },
  });
  const gpu = component(EXAMPLE.gpu, ["gpu", "GPU", "GPU-hours"], {
    details: { description: "One GPU for one hour.", unit_factor: 60, article_code: "HPC-GPU" },
  });
  const storage = component(EXAMPLE.hpcStorage, ["storage", "Storage", "TB"], {
    billing_type: "limit",
    limit_period: "month",
    details: {
      description: "Room on the parallel file system.",
      article_code: "HPC-STO",
      max_value: 500,
      min_value: 1,
      max_available_limit: 4000,
      default_limit: 10,
    },
  });
  return {
    customer: EXAMPLE.aurora,
    category: EXAMPLE.hpc,
    uuid: EXAMPLE.auroraHpc,
    name: "Aurora HPC",
    slug: "aurora-hpc",
    description: "Batch computing on the Aurora cluster.",
    type: "Marketplace.Slurm",
    thumbnail: "/media/marketplace_service_offering_thumbnails/aurora-hpc.png",
    service_settings: EXAMPLE.serviceSettings,
    plugin_options: {
      service_provider_can_create_offering_user: true,
      supports_downscaling: true,
      supports_pausing: true,
      homedir_prefix: "/home/",
      initial_primarygroup_number: 5000,
      initial_uidnumber: 5000,
      initial_usergroup_number: 6000,
      username_anonymized_prefix: "waldur_",
      username_generation_policy: "service_provider",
    },
    resource_options: {
      order: ["queue", "max_jobs"],
      options: {
        queue: {
          type: "select_string",
          label: "Queue",
          help_text: "Jobs in the priority queue start earlier and cost the same.",
          required: false,
          choices: ["standard", "priority"],
        },
        max_jobs: { type: "integer", label: "Jobs at the same time", required: false, min: 1, max: 500 },
      },
    },
    organization_groups: [EXAMPLE.researchInstitutes],
    can_pull: true,
    components: [cpu, gpu, storage],
    plans: [
      plan(
        EXAMPLE.standardPlan,
        "Standard allocation",
        "CPU and GPU hours as used, storage as booked.",
        [
          { component: cpu, price: 0.02 },
          { component: gpu, price: 0.85, future: 0.8 },
          { component: storage, price: 18.5, discount: { threshold: 100, rate: 10 } },
        ],
        { article_code: "HPC-STD" },
      ),
    ],
    details: auroraHpcDetails(),
  };
}

function auroraStorage(): FileRow<"offerings"> {
  const storage = component(EXAMPLE.objectStorage, ["storage", "Storage", "TB"], {
    billing_type: "limit",
    limit_period: "month",
    details: { description: "Room for objects.", article_code: "S3-STO", min_value: 1, default_limit: 5 },
  });
  return {
    customer: EXAMPLE.aurora,
    category: EXAMPLE.hpc,
    uuid: EXAMPLE.auroraStorage,
    name: "Aurora Object Storage",
    slug: "aurora-object-storage",
    description: "S3-compatible storage, charged per TB and month.",
    components: [storage],
    plans: [
      plan(EXAMPLE.perTbPlan, "Pay per TB", "Booked storage, billed monthly.", [{ component: storage, price: 12 }], {
        article_code: "S3-TB",
      }),
    ],
    details: { created: "2024-11-18T10:30:00+00:00", country: "NO" },
  };
}

/** Offerings inside of sea-ice-forecast-2025. */
function notebooks(id: Id): FileRow<"offerings"> {
  const sessions = component(id("component/notebooks/sessions"), ["sessions", "Sessions", "sessions"]);
  return {
    customer: EXAMPLE.aurora,
    category: EXAMPLE.hpc,
    uuid: EXAMPLE.notebooks,
    name: "Sea ice notebooks",
    slug: "sea-ice-notebooks",
    description: "Notebooks on the results of the forecasts.",
    type: "Marketplace.Script",
    shared: false,
    scope_resource: EXAMPLE.forecast,
    allowed_customers: [EXAMPLE.aurora, EXAMPLE.baltic],
    components: [sessions],
    plans: [plan(id("plan/notebooks/free"), "Free", "", [{ component: sessions, price: 0 }])],
    details: { created: "2025-03-03T08:00:00+00:00" },
  };
}
