import { id, type TestWorld } from "../_world.js";
import { changed } from "../waldur/resources/read/_read.js";

/** Four resources at three offerings of two providers, in two projects; the filters tell them apart. */
export function fleet(): TestWorld {
  return changed((small) => {
    small.categories = [
      { uuid: id("hpc category"), title: "HPC" },
      { uuid: id("cloud category"), title: "Cloud" },
    ];
    small.customers?.push({ uuid: id("polar"), name: "Polar" }, { uuid: id("coast"), name: "Coast" });
    small.projects?.push({ uuid: id("sand"), name: "Dunes", customer: id("coast") });
    Object.assign(small.offerings[0] as object, {
      slug: "hpc",
      category: id("hpc category"),
      type: "Marketplace.Slurm",
    });
    small.offerings.push(
      {
        ...{ uuid: id("disk"), name: "Disk", slug: "disk", customer: id("aurora"), category: id("cloud category") },
        components: [{ type: "space", billing_type: "limit" }],
        ...{ parent: id("hpc"), shared: false, plugin_options: { heappe_url: "https://heappe.example" } },
      },
      {
        ...{ uuid: id("tape"), name: "Tape", slug: "tape", customer: id("polar"), category: id("cloud category") },
        ...{ components: [{ type: "reads", billing_type: "usage" }], billable: false },
      },
      { uuid: id("talk"), name: "Talk", slug: "talk", customer: id("polar"), category: id("cloud category") },
    );
    small.roles.push(
      { user: id("hpc-manager"), role: "offering.manager", scope: id("disk") },
      {
        user: id("outsider"),
        role: "offering.manager",
        scope: id("tape"),
        expiration_time: "2025-11-22T00:00:00+00:00",
      },
      { user: id("outsider"), role: "project.member", scope: id("sand"), expiration_time: "2025-11-22T00:00:00+00:00" },
    );
    const [forecast] = small.resources;
    const address = { hypervisor_hostname: "Node-7.example", external_ips: ["192.0.2.10", "192.0.2.11"] };
    Object.assign(forecast as object, {
      ...{
        created: "2025-01-15T08:00:00.500000+00:00",
        modified: "2025-11-01T00:00:00+00:00",
        slug: "ice-cast",
        end_date: "2026-05-01",
      },
      backend_metadata: { runtime_state: "ACTIVE", ...address, state: "secret-word" },
      backend_object: { type: "SLURM.Allocation", uuid: id("allocation") },
    });
    small.resources.push(
      {
        ...{ uuid: id("beach"), name: "Beach", offering: id("disk"), project: id("sand"), state: "Erred" as const },
        ...{ created: "2024-06-01T00:00:00+00:00", modified: "2025-10-01T00:00:00+00:00", paused: true, slug: "sandy" },
        ...{ backend_id: "Account-1", end_date: "2026-03-01" },
      },
      {
        ...{ uuid: id("vault"), name: "vault", offering: id("tape"), project: id("ice"), state: "Terminated" as const },
        ...{ created: "2025-03-01T00:00:00+00:00", modified: "2025-12-01T00:00:00+00:00", downscaled: true, slug: "v" },
        ...{ effective_id: "account-12", backend_metadata: { internal_ips: "10.0.0.1" } },
      },
      {
        ...{ uuid: id("chat"), name: "a chat", offering: id("talk"), project: id("sand"), state: "Creating" as const },
        ...{
          created: "2025-02-01T00:00:00+00:00",
          modified: "2025-02-01T00:00:00+00:00",
          restrict_member_access: true,
        },
        ...{ backend_id: "x%", slug: "c" },
      },
    );
  });
}
