import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";
import { operations } from "../../helpers/contract.js";
import { pathOf } from "../../helpers/requests.js";

const fetch = await createMockFetch();
const reads = operations.filter(({ method }) => method === "GET" || method === "HEAD");

/** Filters whose example no row of the default world matches. */
// Those of the caller are asked for by staff, who have no roles.
const OF_THE_CALLER = ["can_admin", "can_manage", "owned_by_current_user", "user_has_offering_user"];
// The examples have neither groups of categories nor offerings or groups below others.
const WITHOUT_PARENTS = ["category_group_uuid", "group_uuid", "parent", "parent_uuid", "parent_offering_uuid"];
const WITHOUT_MATCH = ["service_manager_uuid", ...WITHOUT_PARENTS, ...OF_THE_CALLER];
// The events of the world are those of policies, which concern organizations.
const NO_EVENTS = ["project_uuid", "user_uuid"];

describe("the example of each parameter finds something in the default world", () => {
  const cases = reads.flatMap((operation) => {
    const { id, method, parameters } = operation;
    return parameters.map(({ name, in: place, explode, node: { example } }) => {
      const values = explode === false ? [String(example)] : [example].flat().map(String);
      const query = place === "query" ? `?${new URLSearchParams(values.map((value) => [name, value]))}` : "";
      return { id, method, name, url: `http://mock${pathOf(operation)}${query}` };
    });
  });

  test.each(cases)("$id: $name", async ({ id, method, name, url }) => {
    const response = await fetch(url, { method, headers: { authorization: "Token staff" } });
    expect(response.status, method === "GET" ? await response.clone().text() : "").toBe(200);
    const count = response.headers.get("x-result-count");
    if (id.startsWith("events_") && NO_EVENTS.includes(name)) return;
    if (count !== null && !WITHOUT_MATCH.includes(name)) expect(Number(count)).toBeGreaterThan(0);
  });
});
