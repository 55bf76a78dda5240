import type { FileRow } from "../file.js";
import { EXAMPLE, type Id } from "./ids.js";
import { component, plan } from "./parts.js";

/** Offerings of Aurora that the contract's examples do not have: one that is fixed-based, one that is not shared, one not on sale yet. */
export function auroraCatalog(id: Id): FileRow<"offerings">[] {
  const usual = { customer: EXAMPLE.aurora, category: EXAMPLE.hpc };
  const cores = component(id("component/aurora-vm/cores"), ["cores", "Cores", "cores"], { billing_type: "fixed" });
  const ram = component(id("component/aurora-vm/ram"), ["ram", "RAM", "GB"], { billing_type: "fixed" });
  const disk = component(id("component/aurora-vm/disk"), ["disk", "Disk", "GB"], {
    billing_type: "limit",
    limit_period: "month",
  });
  const setup = component(id("component/aurora-vm/setup"), ["setup", "Setup", "machines"], { billing_type: "one" });
  const nodes = component(id("component/aurora-testbed/nodes"), ["nodes", "Nodes", "nodes"], { billing_type: "fixed" });
  const energy = component(id("component/aurora-testbed/energy"), ["energy", "Energy", "kWh"]);
  return [
    {
      ...usual,
      uuid: id("offering/aurora-vm"),
      name: "Aurora Virtual Machines",
      slug: "aurora-vm",
      description: "Virtual machines of fixed sizes.",
      type: "OpenStack.Instance",
      category: id("category/cloud"),
      plugin_options: { supports_pausing: true, supports_downscaling: true },
      can_pull: true,
      components: [cores, ram, disk, setup],
      plans: [
        plan(id("plan/aurora-vm/small"), "Small", "2 cores and 8 GB.", [
          { component: cores, price: 9, amount: 2 },
          { component: ram, price: 1.5, amount: 8 },
          { component: disk, price: 0.06 },
          { component: setup, price: 5 },
        ]),
        plan(id("plan/aurora-vm/large"), "Large", "16 cores and 64 GB.", [
          { component: cores, price: 8, amount: 16 },
          { component: ram, price: 1.25, amount: 64 },
          { component: disk, price: 0.05 },
          { component: setup, price: 5 },
        ]),
      ],
      details: { created: "2024-10-01T07:00:00+00:00", country: "NO" },
    },
    {
      ...usual,
      uuid: id("offering/aurora-testbed"),
      name: "Aurora Testbed",
      slug: "aurora-testbed",
      description: "Bare nodes of new kinds, for friends of the centre.",
      state: "Paused",
      shared: false,
      plugin_options: { latest_date_for_resource_termination: "2026-06-30" },
      allowed_customers: [EXAMPLE.aurora, id("customer/fjord-university")],
      components: [nodes, energy],
      plans: [
        plan(id("plan/aurora-testbed/node"), "One node", "One node, energy as used.", [
          { component: nodes, price: 120, amount: 1 },
          { component: energy, price: 0.3 },
        ]),
      ],
      details: { created: "2024-09-16T12:00:00+00:00", paused_reason: "The nodes are being moved." },
    },
    {
      ...usual,
      uuid: id("offering/aurora-quantum"),
      name: "Aurora Quantum Preview",
      slug: "aurora-quantum",
      description: "Time on a quantum annealer.",
      state: "Draft",
      billable: false,
      components: [component(id("component/aurora-quantum/minutes"), ["minutes", "Minutes", "minutes"])],
      details: { created: "2025-11-10T15:45:00+00:00" },
    },
  ];
}

/** Offerings of the second provider. */
export function polarCatalog(id: Id): FileRow<"offerings">[] {
  const usual = { customer: id("customer/polar-data"), category: EXAMPLE.hpc };
  const parts = (offering: string) => ({
    of: (words: readonly [string, string, string], fields?: Parameters<typeof component>[2]) =>
      component(id(`component/${offering}/${words[0]}`), words, fields),
    plan: (name: string, ...rest: [string, Parameters<typeof plan>[3]]) =>
      plan(id(`plan/${offering}/${name.toLowerCase().replaceAll(" ", "-")}`), name, ...rest),
  });
  const gpu = parts("polar-gpu");
  const gpuHours = gpu.of(["gpu_hours", "GPU", "GPU-hours"]);
  const cpuHours = gpu.of(["cpu_hours", "CPU", "CPU-hours"], { limit_period: "annual", limit_amount: 2_000_000 });
  const ram = gpu.of(["ram", "RAM", "GB-hours"]);
  const storage = gpu.of(["storage", "Storage", "TB"], { billing_type: "limit", limit_period: "month" });
  const teaching = parts("polar-teaching");
  const teachingHours = teaching.of(["gpu_hours", "GPU", "GPU-hours"], { limit_period: "month", limit_amount: 500 });
  const consulting = parts("polar-consulting");
  const days = consulting.of(["days", "Days", "days"], { limit_period: "total", limit_amount: 7 });
  const labs = parts("polar-labs");
  const seats = labs.of(["seats", "Seats", "seats"], { billing_type: "limit", limit_period: "quarterly" });
  const space = labs.of(["space", "Space", "GB"], { billing_type: "limit", limit_period: "annual" });
  const images = labs.of(["images", "Images", "images"], { billing_type: "limit", limit_period: "total" });
  const vpn = labs.of(["vpn", "VPN access", "networks"], { billing_type: "few" });
  const tape = parts("polar-tape");
  const tapes = tape.of(["tape", "Tape", "TB"], { billing_type: "limit", details: { is_prepaid: true } });
  return [
    {
      ...usual,
      uuid: id("offering/polar-gpu"),
      name: "Polar GPU Cloud",
      slug: "polar-gpu",
      description: "GPUs by the hour, in the north where it is cold.",
      type: "Marketplace.Slurm",
      plugin_options: { service_provider_can_create_offering_user: true, supports_pausing: true },
      can_pull: true,
      components: [gpuHours, cpuHours, ram, storage],
      plans: [
        gpu.plan("As you go", "Hours as used.", [
          { component: gpuHours, price: 1.1 },
          { component: cpuHours, price: 0.03 },
          { component: ram, price: 0.002 },
          { component: storage, price: 9 },
        ]),
        gpu.plan("Reserved", "Hours as used, cheaper for those who stay.", [
          { component: gpuHours, price: 0.9 },
          { component: cpuHours, price: 0.025 },
          { component: ram, price: 0.002 },
          { component: storage, price: 8 },
        ]),
      ],
      glauth_groups: [{ name: "polar_users", gid: 7500 }],
      robot_accounts: [{ username: "polar_backup", uidnumber: 7900, primarygroup: 7900, keys: [] }],
      details: { created: "2023-08-07T06:30:00+00:00", country: "SE" },
    },
    {
      ...usual,
      uuid: id("offering/polar-teaching"),
      name: "Polar GPU Cloud for teaching",
      slug: "polar-teaching",
      description: "A few GPUs for courses.",
      type: "Marketplace.Slurm",
      parent: id("offering/polar-gpu"),
      plugin_options: { supports_pausing: true },
      can_pull: true,
      components: [teachingHours],
      plans: [teaching.plan("Course", "Free up to 500 hours a month.", [{ component: teachingHours, price: 0 }])],
      details: { created: "2025-01-07T09:10:00+00:00", country: "SE" },
    },
    {
      ...usual,
      uuid: id("offering/polar-consulting"),
      name: "Polar Consulting",
      slug: "polar-consulting",
      description: "Up to seven days of help with your code.",
      components: [days],
      plans: [consulting.plan("By the day", "Days as used.", [{ component: days, price: 800 }])],
      details: { created: "2024-12-02T08:00:00+00:00" },
    },
    {
      ...usual,
      uuid: id("offering/polar-labs"),
      name: "Polar Labs",
      slug: "polar-labs",
      description: "Virtual laboratories with an end date.",
      category: id("category/cloud"),
      plugin_options: {
        create_orders_on_resource_option_change: true,
        is_resource_termination_date_required: true,
        default_resource_termination_offset_in_days: 365,
        max_resource_termination_offset_in_days: 730,
      },
      resource_options: {
        order: ["template", "auto_stop"],
        options: {
          template: {
            type: "select_string",
            label: "Template",
            required: true,
            choices: ["python", "julia", "r"],
            default: "python",
          },
          auto_stop: { type: "boolean", label: "Stop at night" },
        },
      },
      components: [seats, space, images, vpn],
      plans: [
        labs.plan("Lab", "Seats, space and images as booked.", [
          { component: seats, price: 4 },
          { component: space, price: 0.1 },
          { component: images, price: 2 },
          { component: vpn, price: 15 },
        ]),
      ],
      details: { created: "2024-11-01T13:20:00+00:00", country: "SE" },
    },
    {
      ...usual,
      uuid: id("offering/polar-tape"),
      name: "Polar Tape Vault",
      slug: "polar-tape",
      description: "Tapes in a mountain, for founding members.",
      state: "Archived",
      organization_groups: [id("group/founding-members")],
      components: [tapes],
      plans: [tape.plan("Vault", "Tape as booked.", [{ component: tapes, price: 1.5 }])],
      details: {
        created: "2023-02-20T10:00:00+00:00",
        organization_groups: [
          {
            uuid: id("group/founding-members"),
            url: `/api/organization-groups/${id("group/founding-members")}/`,
            name: "Founding members",
            parent: null,
            customers_count: 1,
          },
        ],
      },
    },
  ];
}
