import type { JsonObject } from "../types.js";
import { EXAMPLE } from "./ids.js";

/** Details of Aurora HPC besides components and plans. */
export function auroraHpcDetails(): JsonObject {
  return {
    created: "2024-11-04T09:00:00+00:00",
    full_description:
      "<p>Aurora has 240 CPU nodes and 24 GPU nodes, with a parallel file system that all of them share. Jobs are run by SLURM.</p>",
    privacy_policy_link: "https://aurora.example/privacy",
    endpoints: [{ uuid: "a9d50c6d7d524554a60d5e7987e1fc30", name: "Login node", url: "ssh://login.aurora.example" }],
    software_catalogs: [softwareCatalog()],
    partitions: [partition()],
    roles: [
      {
        uuid: "2672d8fe97b6428ba44b243e2a59ec9b",
        name: "Data steward",
        url: "/api/marketplace-offering-user-roles/2672d8fe97b6428ba44b243e2a59ec9b/",
      },
    ],
    attributes: { interconnect: "InfiniBand HDR", gpus: true },
    getting_started: "<p>Log in to login.aurora.example with your SSH key and your account name at Aurora HPC.</p>",
    screenshots: [
      {
        name: "Machine room",
        uuid: "ecf5c831b7c645258c422b408e594046",
        description: "The GPU racks of Aurora.",
        image: "/media/marketplace_screenshots/aurora-racks.jpg",
        thumbnail: "/media/marketplace_screenshots/aurora-racks-small.jpg",
        created: "2024-11-04T09:20:00+00:00",
      },
    ],
    scope_name: "Aurora SLURM",
    files: [
      {
        name: "User guide",
        created: "2024-11-04T09:15:00+00:00",
        file: "/media/marketplace_offering_files/aurora-user-guide.pdf",
      },
    ],
    latitude: 69.6492,
    longitude: 18.9553,
    country: "NO",
    backend_id: "aurora",
    organization_groups: [
      {
        uuid: EXAMPLE.researchInstitutes,
        url: `/api/organization-groups/${EXAMPLE.researchInstitutes}/`,
        name: "Research institutes",
        parent: null,
        customers_count: 2,
      },
    ],
    promotion_campaigns: [
      {
        uuid: "c0278d187e8f41db98f06ed6a034a518",
        name: "GPU autumn",
        start_date: "2025-10-01",
        end_date: "2025-12-31",
        discount_type: "discount",
        discount: 10,
        stock: 25,
        description: "Ten percent off for three months on new allocations.",
        months: 3,
        service_provider: `/api/marketplace-service-providers/${EXAMPLE.auroraProvider}/`,
      },
    ],
  };
}

const PARTITION = "8e1eecbcbc6245a7af305ad356aa4efe";

function softwareCatalog(): JsonObject {
  return {
    uuid: "bede85b5a04d4f8ebf27baf66e4b449f",
    catalog: {
      uuid: "fa1994f7a6dd46a888ac3c3a87afdd44",
      name: "Northern Software Stack",
      version: "2025.06",
      description: "Scientific software, built once for each kind of processor.",
    },
    enabled_cpu_family: ["x86_64"],
    enabled_cpu_microarchitectures: ["generic", "zen3"],
    package_count: 612,
    partition: { uuid: PARTITION, partition_name: "gpu", priority_tier: 10, qos: "gpu" },
  };
}

function partition(): JsonObject {
  return {
    uuid: PARTITION,
    partition_name: "gpu",
    cpu_bind: null,
    def_cpu_per_gpu: 16,
    max_cpus_per_node: 128,
    max_cpus_per_socket: 64,
    def_mem_per_cpu: 4000,
    def_mem_per_gpu: 64000,
    def_mem_per_node: null,
    max_mem_per_cpu: null,
    max_mem_per_node: 512000,
    default_time: 60,
    max_time: 2880,
    grace_time: 300,
    max_nodes: 8,
    min_nodes: 1,
    exclusive_topo: false,
    exclusive_user: false,
    priority_tier: 10,
    qos: "gpu",
    req_resv: false,
  };
}
