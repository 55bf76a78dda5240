import { describe, expect, test } from "vitest";
import type { WorldFile } from "../../../src/mock/world/file.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { createStore } from "../../../src/mock/world/store.js";
import { changed, id, issuesOf, ORIGIN, smallFile } from "./_small.js";

const dashed = (uuid: string) => uuid.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
const load = (change: Partial<WorldFile> = {}) => loadWorld({ ...smallFile(), ...change }, ORIGIN);

describe("providers that a file does not name", () => {
  test("are the organizations with offerings, under a uuid of their own", () => {
    const { customers, service_providers } = load();
    const [provider] = customers;
    expect(service_providers).toEqual([
      {
        ...{ uuid: provider?.service_provider_uuid, customer: id("provider"), created: "2024-01-01T00:00:00+00:00" },
        ...{ description: "", enable_notifications: true, image: null },
      },
    ]);
    expect(provider?.service_provider_uuid).not.toBe(id("provider"));
  });

  test("go with those that it names, which need no offerings", () => {
    const { service_providers } = load({ service_providers: [{ uuid: id("own"), customer: dashed(id("lab")) }] });
    expect(service_providers.map(({ customer }) => customer)).toEqual([id("lab"), id("provider")]);
    const named = load({ service_providers: [{ uuid: id("own"), customer: dashed(id("provider")) }] });
    expect(named.service_providers.map(({ uuid }) => uuid)).toEqual([id("own")]);
  });

  test("are one for each organization", () => {
    const twice = [{ customer: id("lab") }, { customer: id("lab"), uuid: id("other") }];
    expect(issuesOf({ ...smallFile(), service_providers: twice })).toEqual([
      "WORLD_KEY_DUPLICATE /service_providers/1/customer",
    ]);
    expect(issuesOf({ ...smallFile(), service_providers: [{ customer: id("nobody") }] })).toEqual([
      "WORLD_REFERENCE_UNKNOWN /service_providers/0/customer",
    ]);
  });

  test("do not hide that an offering's organization is missing", () => {
    expect(issuesOf(changed("offerings", 0, { customer: id("nobody") }))).toEqual([
      "WORLD_REFERENCE_UNKNOWN /offerings/0/customer",
      "WORLD_REFERENCE_UNKNOWN /offerings/0/allowed_customers/0",
    ]);
  });
});

describe("groups that a file does not name", () => {
  const shown = { uuid: dashed(id("shown")), url: "/api/organization-groups/x/", name: "Shown", parent: null };
  const used = () => {
    const file: WorldFile = smallFile();
    Object.assign(file.customers?.[0] ?? {}, { organization_groups: [id("a"), dashed(id("b"))] });
    Object.assign(file.offerings?.[0] ?? {}, { organization_groups: [id("b")] });
    Object.assign(file.offerings?.[1] ?? {}, { details: { organization_groups: [shown] } });
    Object.assign(file.offerings?.[0]?.plans?.[0] ?? {}, { details: { organization_groups: [shown] } });
    return file;
  };

  test("are those that organizations, offerings and plans are in or for", () => {
    const world = loadWorld({ ...used(), organization_groups: [{ uuid: id("a"), name: "A" }] }, ORIGIN);
    expect(world.organization_groups).toEqual([
      { uuid: id("a"), name: "A", parent: null },
      { uuid: id("b"), name: `Group ${id("b").slice(0, 8)}`, parent: null },
      { uuid: id("shown"), name: "Shown", parent: null },
    ]);
    expect(world.offerings[0]?.plans[0]?.organization_groups).toEqual([id("shown")]);
  });

  test("are in no circle", () => {
    const [a, b] = [
      { uuid: id("a"), name: "A", parent: id("b") },
      { uuid: id("b"), name: "B", parent: id("a") },
    ];
    expect(issuesOf({ ...smallFile(), organization_groups: [a, b] })).toEqual([
      "WORLD_REFERENCE_CIRCULAR /organization_groups/0/parent",
      "WORLD_REFERENCE_CIRCULAR /organization_groups/1/parent",
    ]);
  });
});

describe("columns that were details", () => {
  test("are read from there", () => {
    const [offering] = load({
      offerings: [
        {
          ...smallFile().offerings[0],
          name: "HPC",
          customer: id("provider"),
          plans: [{ uuid: id("plan"), name: "Plan", details: { archived: true } }],
          details: { created: "2025-01-01T02:00:00+02:00" },
        },
        smallFile().offerings[1] as never,
      ],
    }).offerings;
    expect(offering).toMatchObject({ created: "2025-01-01T00:00:00+00:00", plans: [{ archived: true }] });
  });

  test("or have a usual value", () => {
    expect(load().offerings[0]).toMatchObject({
      ...{ created: "2024-01-01T00:00:00+00:00", project: null, secret_options: {}, service_attributes: {} },
      plans: [{ archived: false, organization_groups: [] }],
    });
  });

  test("and secrets have the contract's shape", () => {
    expect(issuesOf(changed("offerings", 0, { secret_options: { vault_port: "x" } }))).toEqual([
      "WORLD_VALUE_INVALID /offerings/0/secret_options/vault_port",
    ]);
  });
});

test("what is saved is loaded as it was", () => {
  const world = load();
  expect(loadWorld(JSON.parse(JSON.stringify(createStore(world).toWorld())), { seed: 2, now: 0 })).toEqual(world);
});
