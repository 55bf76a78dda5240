import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { usersOf } from "../../../src/mock/control/users.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { createStore } from "../../../src/mock/world/store.js";
import { bundle, root } from "../../helpers/contract.js";

const world = defaultWorld();
const store = createStore(world);
const text = JSON.stringify(world);
const story = readFileSync(`${root}openapi/README.md`, "utf8");
const examples = bundle.components.examples as Record<string, { value: unknown }>;

describe("the callers", () => {
  const user = (token: string) => world.users.find(({ tokens }) => tokens.includes(token));
  const roles = (token: string) =>
    world.roles
      .filter((row) => row.user === user(token)?.uuid)
      .map(({ role, scope }) => {
        const rows = [...world.customers, ...world.projects, ...world.offerings];
        return `${role} ${rows.find(({ uuid }) => uuid === scope)?.name}`;
      });

  test("there is one for every role, by a token that one remembers", () => {
    expect(user("staff")).toMatchObject({ username: "mari.kask", is_staff: true });
    expect(user("YOUR_API_TOKEN")).toBe(user("staff"));
    expect(user("support")).toMatchObject({ is_support: true, is_staff: false });
    expect(user("inactive")?.is_active).toBe(false);
    const expected = {
      staff: [],
      support: [],
      "provider-owner": ["customer.owner Aurora Supercomputing Centre"],
      "provider-manager": ["customer.manager Aurora Supercomputing Centre"],
      "offering-manager": ["offering.manager Aurora HPC", "offering.manager Aurora Object Storage"],
      "customer-owner": ["customer.owner Baltic Ocean Institute", "customer.owner Gulf of Riga Marine Laboratory"],
      "customer-manager": ["customer.manager Baltic Ocean Institute"],
      "customer-support": ["customer.support Baltic Ocean Institute"],
      "project-admin": ["project.admin Sea ice forecasting"],
      "project-manager": [
        "project.manager Coastal erosion models",
        "project.manager Fjord monitoring",
        "project.manager The Baltic Sea, 1961 to today",
      ],
      "project-member": ["project.member Sea ice forecasting"],
      outsider: [],
      inactive: [],
      expired: [],
    };
    for (const [token, granted] of Object.entries(expected)) expect(roles(token), token).toEqual(granted);
  });

  test("people of the story keep their names as tokens", () => {
    for (const name of ["mari.kask", "alice", "bob", "nils.aaberg"]) expect(user(name)?.username).toBe(name);
    expect(user("alice")).toBe(user("project-admin"));
    expect(user("bob")).toBe(user("project-member"));
    expect(user("nils.aaberg")).toBe(user("provider-owner"));
  });
});

test("the robot that acts for Waldur is the last user, so that the others keep their ids, and nobody can call as it", () => {
  const robot = { username: "system_robot", full_name: "System Robot", is_staff: true, tokens: [] };
  expect(world.users.at(-1)).toMatchObject(robot);
  expect(usersOf(store, EXAMPLE_NOW).map(({ username }) => username)).not.toContain("system_robot");
  expect(usersOf(store, EXAMPLE_NOW)).toHaveLength(world.users.length - 1);
});

describe("the story", () => {
  const rows = story
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
  const cast = rows.flatMap((cells) => {
    const uuid = cells.find((cell) => /^[0-9a-f]{32}$/.test(cell));
    return uuid ? [{ uuid, what: cells[1] ?? "", name: cells[2] ?? "", slug: cells[3] ?? "" }] : [];
  });

  test("is there with every uuid, but for what only comes about by a call", () => {
    // Roles are the same in every world.
    const absent = cast.filter(({ uuid, what }) => !text.includes(uuid) && !what.startsWith("role: "));
    expect(absent.map(({ what }) => what)).toEqual([
      "tag of Aurora HPC, from release line 7.9 on",
      "order that terminates sea-ice-forecast-2025, pending-provider",
      "order that changes options, at an offering that wants orders for it",
      "order that changes plan or limits of sea-ice-forecast-2025",
      "order that restores a terminated resource, from 7.9 on",
      "alice's role on sea-ice-forecast-2025, from 8.0 on",
      "uuid that no object has",
    ]);
  });

  test("gives its things the names that README.md tells", () => {
    const named = new Map(
      [...world.customers, ...world.projects, ...world.offerings, ...world.resources].map((row) => [row.uuid, row]),
    );
    let compared = 0;
    for (const { uuid, name, slug } of cast) {
      const row = named.get(uuid);
      if (!row || name === "") continue;
      compared++;
      expect(row.name).toBe(name);
      if (slug) expect(slug.split(", ")[0]).toBe(row.slug);
    }
    expect(compared).toBe(10);
  });

  test("is all that Baltic Ocean Institute and Aurora HPC have, so that the lists and counts of the examples are theirs", () => {
    const projects = world.projects.filter(({ customer }) => customer === "4ee5f5975e034a2eb2f8a56eaefb0f45");
    const own = projects.flatMap(({ uuid }) => store.resources.where("project", uuid));
    expect(own.map(({ name }) => name)).toEqual(["sea-ice-forecast-2025", "sea-ice-archive", "coastal-erosion-test"]);
    // Three components since January 2025.
    expect(own.flatMap(({ uuid }) => store.usages.where("resource", uuid))).toHaveLength(33);
    const hpc = store.resources.where("offering", "93a74a6ae7c144ae97b8f89129b65e7b");
    expect(hpc).toHaveLength(2);
    expect(hpc.flatMap(({ uuid }) => store.orders.where("resource", uuid))).toHaveLength(3);
    expect(store.policies.where("scope", "4ee5f5975e034a2eb2f8a56eaefb0f45")).toHaveLength(3);
  });

  test("has the policies that the examples show", () => {
    type Example = Record<string, unknown> & { uuid: string; component_limits_set: Record<string, unknown>[] };
    const list = examples.PolicyListTypical?.value as Example[];
    for (const shown of list) {
      const { component_limits, created_by, ...row } = store.policies.at(shown.uuid);
      expect(shown).toMatchObject({
        scope_uuid: row.scope,
        actions: row.actions,
        created: row.created,
        has_fired: row.has_fired,
        fired_datetime: row.fired_datetime,
        options: row.options,
        created_by_username: store.users.get(created_by)?.username,
        component_limits_set: component_limits,
      });
    }
    expect(list).toHaveLength(3);
  });

  test("its usage was reported by the owner of the provider", () => {
    const ids = new Set(
      store.usages.where("resource", "b9005020ea014056801f86ab919a8aef").map((row) => row.modified_by),
    );
    expect(ids).toEqual(new Set([7]));
    expect(world.users.find(({ id }) => id === 7)?.username).toBe("nils.aaberg");
  });
});
