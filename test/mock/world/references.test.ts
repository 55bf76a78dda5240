import { describe, expect, test } from "vitest";
import { loadWorld } from "../../../src/mock/world/load.js";
import { changed, id, issuesOf, ORIGIN, refused } from "./_small.js";

const lost = id("nobody");

describe("a reference to nothing is refused", () => {
  test.each([
    ["projects", "customer", "customer"],
    ["projects", "end_date_requested_by", "user"],
    ["roles", "user", "user"],
    ["roles", "scope", "customer"],
    ["offerings", "customer", "customer"],
    ["offerings", "category", "category"],
    ["offerings", "parent", "offering"],
    ["offerings", "scope_resource", "resource"],
    ["offering_users", "user", "user"],
    ["offering_users", "offering", "offering"],
    ["resources", "offering", "offering"],
    ["resources", "plan", "plan"],
    ["resources", "project", "project"],
    ["resources", "parent", "resource"],
    ["resources", "end_date_requested_by", "user"],
    ["plan_periods", "resource", "resource"],
    ["plan_periods", "plan", "plan"],
    ["orders", "resource", "resource"],
    ["orders", "created_by", "user"],
    ["orders", "consumer_reviewed_by", "user"],
    ["orders", "provider_reviewed_by", "user"],
    ["usages", "resource", "resource"],
    ["usages", "component", "component"],
    ["usages", "plan_period", "plan period"],
    ["user_usages", "component_usage", "usage"],
    ["user_usages", "user", "offering user"],
    ["policies", "scope", "customer"],
    ["policies", "created_by", "user"],
    ["invoices", "customer", "customer"],
  ])("/%s/0/%s", (table, column, called) => {
    const { issues } = refused(changed(table, 0, { [column]: lost }));
    const message = expect.stringContaining(`No ${called} `);
    const location = `/${table}/0/${column}`;
    expect(issues).toContainEqual({ code: "WORLD_REFERENCE_UNKNOWN", location, message });
  });

  test("in lists, too", () => {
    expect(issuesOf(changed("offerings", 0, { allowed_customers: [id("lab"), lost] }))).toEqual([
      "WORLD_REFERENCE_UNKNOWN /offerings/0/allowed_customers/1",
    ]);
    expect(issuesOf(changed("policies", 0, { component_limits: [{ component: lost, limit: 1 }] }))).toEqual([
      "WORLD_REFERENCE_UNKNOWN /policies/0/component_limits/0/component",
    ]);
  });

  test("a role is on what its name says", () => {
    const project = { role: "project.admin" };
    expect(refused(changed("roles", 0, project)).message).toContain(`/roles/0/scope: No project has the uuid`);
    const offering = { role: "offering.manager", scope: id("project") };
    expect(refused(changed("roles", 0, offering)).message).toContain(`/roles/0/scope: No offering has the uuid`);
  });

  test("but a policy may be gone that sent a notification", () => {
    expect(() => loadWorld(changed("notifications", 0, { policy: lost }), ORIGIN)).not.toThrow();
  });
});
