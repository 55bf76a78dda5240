import { describe, expect, test } from "vitest";
import { ContractError } from "../../../src/errors.js";
import { changed, id, issuesOf, type Json, refused, smallFile } from "./_small.js";

const lost = id("nobody");

describe("what violates the schema is refused", () => {
  test.each<[string, string, Json, string, string]>([
    ["users", "username", {}, "/users/0", "WORLD_VALUE_MISSING"],
    ["customers", "name", { nmae: "Lab" }, "/customers/0/nmae", "WORLD_FIELD_UNKNOWN"],
    ["customers", "a/b~c", { "a/b~c": 1 }, "/customers/0/a~1b~0c", "WORLD_FIELD_UNKNOWN"],
    ["customers", "name", { name: 5 }, "/customers/0/name", "WORLD_VALUE_INVALID"],
    ["customers", "name", { name: "" }, "/customers/0/name", "WORLD_VALUE_INVALID"],
    ["customers", "name", { name: "x".repeat(151) }, "/customers/0/name", "WORLD_VALUE_INVALID"],
    ["customers", "blocked", { blocked: "no" }, "/customers/0/blocked", "WORLD_VALUE_INVALID"],
    ["projects", "customer", { customer: "the lab" }, "/projects/0/customer", "WORLD_VALUE_INVALID"],
    ["projects", "end_date", { end_date: "2025-02-30" }, "/projects/0/end_date", "WORLD_VALUE_INVALID"],
    ["resources", "created", { created: "2025-11-21 09:30" }, "/resources/0/created", "WORLD_VALUE_INVALID"],
    ["resources", "state", { state: "ok" }, "/resources/0/state", "WORLD_VALUE_INVALID"],
    ["resources", "state", { state: 1 }, "/resources/0/state", "WORLD_VALUE_INVALID"],
    ["resources", "limits", { limits: { cpu: "5" } }, "/resources/0/limits/cpu", "WORLD_VALUE_INVALID"],
    ["resources", "parent", { parent: {} }, "/resources/0/parent", "WORLD_VALUE_INVALID"],
    [
      "resources",
      "current_usages",
      { current_usages: { cpu: "1.234" } },
      "/resources/0/current_usages/cpu",
      "WORLD_VALUE_INVALID",
    ],
    ["usages", "billing_period", { billing_period: "2025-11-21" }, "/usages/0/billing_period", "WORLD_VALUE_INVALID"],
    ["usages", "modified_by", { modified_by: 0 }, "/usages/0/modified_by", "WORLD_VALUE_INVALID"],
    ["invoices", "month", { month: 13 }, "/invoices/0/month", "WORLD_VALUE_INVALID"],
    [
      "policies",
      "actions",
      { actions: "request_pausing, notify_external_user" },
      "/policies/0/actions",
      "WORLD_VALUE_INVALID",
    ],
  ])("/%s/0/%s", (table, column, columns, location, code) => {
    const file = smallFile() as unknown as Record<string, Json[]>;
    if (code === "WORLD_VALUE_MISSING") delete file[table]?.[0]?.[column];
    Object.assign(file[table]?.[0] as Json, columns);
    expect(issuesOf(file)).toEqual([`${code} ${location}`]);
  });

  test.each([
    ["null", null],
    ["a list", []],
    ["a string", "world"],
    ["nothing", undefined],
  ])("%s in place of a world", (_, value) => {
    expect(issuesOf(value)).toEqual(["WORLD_VALUE_INVALID "]);
  });

  test("another version of the format", () => {
    expect(issuesOf({ format: 2 })).toEqual(["WORLD_VALUE_INVALID /format"]);
  });

  test("a table that is no list", () => {
    expect(issuesOf({ ...smallFile(), notifications: {} })).toEqual(["WORLD_VALUE_INVALID /notifications"]);
  });

  test("free-form fields that the contract does not have, or has otherwise", () => {
    const file = smallFile() as unknown as Record<string, Json[]>;
    Object.assign(file.offerings?.[0] as Json, {
      details: { country: "Norway", colour: "red", privacy_policy_link: "/media/privacy.html" },
      plugin_options: { supports_pausing: "yes", secret: 1 },
      resource_options: { options: { queue: { type: "string" } } },
    });
    Object.assign(file.orders?.[0] as Json, { details: { cost: 5 } });
    Object.assign(file.resources?.[0] as Json, { backend_metadata: { runtime_state: 1 } });
    expect(issuesOf(file).sort()).toEqual([
      "WORLD_FIELD_UNKNOWN /offerings/0/details/colour",
      "WORLD_VALUE_INVALID /offerings/0/details/country",
      "WORLD_VALUE_INVALID /offerings/0/plugin_options/supports_pausing",
      "WORLD_VALUE_INVALID /offerings/0/resource_options/options/queue",
      "WORLD_VALUE_INVALID /orders/0/details/cost",
      "WORLD_VALUE_INVALID /resources/0/backend_metadata/runtime_state",
    ]);
  });

  test("each with a message that says what is expected, and what there is", () => {
    const file = {
      format: 2,
      users: [{ full_name: 5, token_lifetime: 0, is_staff: "no" }],
      customers: [{ name: "" }, { name: "x".repeat(151) }, { name: "a", nmae: "b" }],
      projects: [{ name: "P", customer: "the lab", end_date: "2025-02-30" }],
      resources: [{ name: "R", offering: lost, project: lost, created: "now", state: "ok", parent: {} }],
      invoices: [{ customer: lost, year: 2025, month: 13 }],
    };
    expect(
      refused(file)
        .issues.filter(({ code }) => code !== "WORLD_REFERENCE_UNKNOWN")
        .map(({ message }) => message),
    ).toMatchInlineSnapshot(`
      [
        "It must be 1, but it is 2.",
        ""username" is missing.",
        "It must be a string, but it is 5.",
        "It must be true or false, but it is "no".",
        "It must be 1 or more, but it is 0.",
        "It must be a non-empty string, but it is "".",
        "It must be a string of at most 150 characters, but it is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx....",
        "There is no such field.",
        "It must be a uuid, 32 hex digits with or without dashes, but it is "the lab".",
        "It must be a day such as 2025-11-21, but it is "2025-02-30".",
        "It must be a string or null, but it is an object.",
        "It must be "Creating", "OK", "Erred", "Updating", "Terminating" or "Terminated", but it is "ok".",
        "It must be a timestamp such as 2025-11-21T09:30:00Z, but it is "now".",
        "It must be 12 or less, but it is 13.",
      ]
    `);
  });
});

describe("the error", () => {
  test("has issues of every kind at once", () => {
    const file = smallFile() as unknown as Record<string, (Json | string)[]>;
    Object.assign(file.customers?.[1] as Json, { blocked: "no" });
    Object.assign(file.resources?.[0] as Json, { offering: "?", project: lost });
    file.projects?.push("nothing");
    file.users?.push({ username: "eve", tokens: [5, "ada"] });
    file.usages?.splice(1, 1, { component: id("cpu"), usage: 1, billing_period: "2025-10-01" });
    const error = refused(file);
    expect(error.message.split("\n").map((line) => line.split(":")[0])).toEqual([
      "The world has 7 errors.",
      "/users/2/tokens/0",
      "/customers/1/blocked",
      "/projects/1",
      "/resources/0/offering",
      "/usages/1",
      "/resources/0/project",
      "/users/2/tokens/1",
    ]);
    expect(error.issues.map(({ code }) => code)).toEqual([
      "WORLD_VALUE_INVALID",
      "WORLD_VALUE_INVALID",
      "WORLD_VALUE_INVALID",
      "WORLD_VALUE_INVALID",
      "WORLD_VALUE_MISSING",
      "WORLD_REFERENCE_UNKNOWN",
      "WORLD_KEY_DUPLICATE",
    ]);
    // The former name of the issues.
    const [{ code, location, message } = {}] = error.issues;
    expect(error.mistakes[0]).toEqual({ code, place: location, message });
    expect(error).toBeInstanceOf(ContractError);
    expect(error.name).toBe("WorldError");
  });

  test("lists at most fifty issues in its message", () => {
    const { message, issues } = refused({ users: Array.from({ length: 500 }, () => ({})) });
    expect(issues).toHaveLength(500);
    expect(message.split("\n")).toHaveLength(52);
    expect(message.split("\n").at(-1)).toBe("And 450 more.");
  });

  test("names a file that is nested too deeply", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(refused(changed("resources", 0, { attributes: { deep } })).message).toMatch(/nested more than 100 levels/);
  });
});
