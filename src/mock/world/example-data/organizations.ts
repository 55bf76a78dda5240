import type { WorldFile } from "../file.js";
import { EXAMPLE, type Id } from "./ids.js";

/** Organizations: two providers, and those that use them; one is blocked, one archived. */
export function customers(id: Id): WorldFile["customers"] {
  const other = (name: string, slug: string, created: string) => ({
    ...{ uuid: id(`customer/${slug}`), name, slug },
    created: `${created}T08:00:00+00:00`,
  });
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
    {
      ...other("Gulf of Riga Marine Laboratory", "marine-laboratory", "2023-09-01"),
      details: { native_name: "Liivi lahe merelabor", abbreviation: "GRML", country: "EE", country_name: "Estonia" },
    },
    { ...other("Fjord University", "fjord-university", "2022-02-14"), organization_groups: [institutes, members] },
    other("Northern Weather Service", "northern-weather", "2023-03-01"),
    other("Polar Data Cooperative", "polar-data", "2021-10-04"),
    { ...other("Lighthouse Museum", "lighthouse-museum", "2024-08-19"), archived: true },
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
  const other = (customer: string, words: readonly [string, string, string], created: string) => ({
    ...project(id(`project/${words[1]}`), customer, words),
    created: `${created}T09:00:00+00:00`,
  });
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
    other(
      id("customer/marine-laboratory"),
      ["The Baltic Sea, 1961 to today", "baltic-circulation", "Currents, salt and heat of sixty years, hour by hour."],
      "2023-10-16",
    ),
    other(
      id("customer/marine-laboratory"),
      [
        "Töökalad: size, age & growth of herring (räim) and sprat (kilu) in the Gulf of Riga and the open Baltic Sea",
        "fish-stocks",
        "Stock assessment, together with the fishermen's associations.",
      ],
      "2024-10-01",
    ),
    other(fjord, ["Fjord monitoring", "fjord-monitoring", "Sensors along forty fjords."], "2023-08-21"),
    other(fjord, ["Glacier dynamics", "glacier-dynamics", "Flow and calving of outlet glaciers."], "2024-01-08"),
    {
      ...other(fjord, ["Herring survey 2024", "herring-survey", "Echo soundings of one season."], "2024-03-11"),
      end_date: "2025-03-31",
      is_removed: true,
    },
    other(weather, ["Nowcasting", "nowcasting", "Rain and wind, two hours ahead."], "2023-04-03"),
    {
      ...other(weather, ["Reanalysis", "reanalysis", "Seventy years of weather, run again."], "2025-09-15"),
      start_date: "2026-02-01",
      end_date: "2028-01-31",
    },
    other(EXAMPLE.harbour, ["Container flow", "container-flow", "Queues at the terminals."], "2024-06-03"),
    other(
      id("customer/lighthouse-museum"),
      ["Sailors' letters and logbooks", "digital-archive", "Scans for readers who can't travel to Ørlandet."],
      "2024-09-02",
    ),
    other(EXAMPLE.aurora, ["Acceptance tests", "acceptance-tests", "The centre's own test runs."], "2024-01-15"),
  ] satisfies WorldFile["projects"];
}

export function categories(id: Id): WorldFile["categories"] {
  return [
    { uuid: EXAMPLE.hpc, title: "HPC" },
    { uuid: id("category/cloud"), title: "Cloud", icon: "/media/marketplace_category_icons/cloud.svg" },
  ];
}
