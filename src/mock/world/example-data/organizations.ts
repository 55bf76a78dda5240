import type { WorldFile } from "../file.js";
import { EXAMPLE, type Id } from "./ids.js";

/** Organizations: two providers, and those that use them; one is blocked, one archived. */
export function customers(id: Id): WorldFile["customers"] {
  const other = (name: string, slug: string) => ({ uuid: id(`customer/${slug}`), name, slug });
  const [institutes, members] = [EXAMPLE.researchInstitutes, id("group/founding-members")];
  return [
    {
      ...{ uuid: EXAMPLE.aurora, name: "Aurora Supercomputing Centre", slug: "aurora" },
      service_provider_uuid: EXAMPLE.auroraProvider,
    },
    {
      ...{ uuid: EXAMPLE.baltic, name: "Baltic Ocean Institute", slug: "baltic-ocean" },
      organization_groups: [institutes],
      details: {
        ...{ native_name: "Läänemere instituut", abbreviation: "BOI", contact_details: "Harbour Street 1, Tallinn" },
        ...{ agreement_number: "2025/17", registration_code: "12345678", backend_id: "baltic-ocean" },
        ...{ country: "EE", country_name: "Estonia" },
      },
    },
    { uuid: EXAMPLE.harbour, name: "Harbour Analytics", slug: "harbour-analytics", blocked: true },
    { ...other("Fjord University", "fjord-university"), organization_groups: [institutes, members] },
    other("Northern Weather Service", "northern-weather"),
    other("Polar Data Cooperative", "polar-data"),
    { ...other("Lighthouse Museum", "lighthouse-museum"), archived: true },
  ];
}

/** Projects. Those of Baltic Ocean Institute are in the contract's examples, and have no other resources. */
export function projects(id: Id) {
  const project = (uuid: string, customer: string, [name, slug, description]: readonly [string, string, string]) => ({
    uuid,
    name,
    slug,
    description,
    customer,
  });
  const other = (customer: string, words: readonly [string, string, string]) =>
    project(id(`project/${words[1]}`), customer, words);
  const [fjord, weather] = [id("customer/fjord-university"), id("customer/northern-weather")];
  return [
    {
      ...project(EXAMPLE.seaIce, EXAMPLE.baltic, [
        "Sea ice forecasting",
        "sea-ice",
        "Daily sea ice forecasts for the northern Baltic.",
      ]),
      end_date: "2026-12-31",
      end_date_requested_by: EXAMPLE.mari,
      details: { backend_id: "sea-ice" },
    },
    project(EXAMPLE.coastal, EXAMPLE.baltic, [
      "Coastal erosion models",
      "coastal-erosion",
      "Shoreline change under storm surges.",
    ]),
    other(fjord, ["Fjord monitoring", "fjord-monitoring", "Sensors along forty fjords."]),
    other(fjord, ["Glacier dynamics", "glacier-dynamics", "Flow and calving of outlet glaciers."]),
    {
      ...other(fjord, ["Herring survey 2024", "herring-survey", "Echo soundings of one season."]),
      end_date: "2025-03-31",
      is_removed: true,
    },
    other(weather, ["Nowcasting", "nowcasting", "Rain and wind, two hours ahead."]),
    {
      ...other(weather, ["Reanalysis", "reanalysis", "Seventy years of weather, run again."]),
      start_date: "2026-02-01",
      end_date: "2028-01-31",
    },
    other(EXAMPLE.harbour, ["Container flow", "container-flow", "Queues at the terminals."]),
    other(id("customer/lighthouse-museum"), ["Digital archive", "digital-archive", "Scans of logbooks."]),
    other(EXAMPLE.aurora, ["Acceptance tests", "acceptance-tests", "The centre's own test runs."]),
  ] satisfies WorldFile["projects"];
}

export function categories(id: Id): WorldFile["categories"] {
  return [
    { uuid: EXAMPLE.hpc, title: "HPC" },
    { uuid: id("category/cloud"), title: "Cloud", icon: "/media/marketplace_category_icons/cloud.svg" },
  ];
}
