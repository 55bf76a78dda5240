import { describe, expect, test } from "vitest";
import { ContractError } from "../../../src/errors.js";
import { changed, id, type Json, refused, smallFile } from "./_small.js";

const lost = id("nobody");

describe("what breaks the schema is refused, in words", () => {
  test.each<[string, string, Json, string, string]>([
    ["users", "username", {}, "/users/0", '"username" is missing.'],
    ["customers", "name", { nmae: "Lab" }, "/customers/0/nmae", "There is no such field."],
    ["customers", "a/b~c", { "a/b~c": 1 }, "/customers/0/a~1b~0c", "There is no such field."],
    ["customers", "name", { name: 5 }, "/customers/0/name", "It must be a text, but it is 5."],
    ["customers", "name", { name: "" }, "/customers/0/name", 'It must be a text that is not empty, but it is "".'],
    [
      "customers",
      "name",
      { name: "x".repeat(151) },
      "/customers/0/name",
      `It must be a text of 150 characters at most, but it is "${"x".repeat(56)}....`,
    ],
    ["customers", "blocked", { blocked: "no" }, "/customers/0/blocked", 'It must be true or false, but it is "no".'],
    [
      "projects",
      "customer",
      { customer: "the lab" },
      "/projects/0/customer",
      'It must be a uuid, 32 hex digits with or without dashes, but it is "the lab".',
    ],
    [
      "projects",
      "end_date",
      { end_date: "2025-02-30" },
      "/projects/0/end_date",
      'It must be a day such as 2025-11-21, but it is "2025-02-30".',
    ],
    [
      "resources",
      "created",
      { created: "2025-11-21 09:30" },
      "/resources/0/created",
      'It must be a moment such as 2025-11-21T09:30:00Z, but it is "2025-11-21 09:30".',
    ],
    [
      "resources",
      "state",
      { state: "ok" },
      "/resources/0/state",
      'It must be "Creating", "OK", "Erred", "Updating", "Terminating" or "Terminated", but it is "ok".',
    ],
    ["resources", "state", { state: 1 }, "/resources/0/state", "It must be a text, but it is 1."],
    ["resources", "limits", { limits: { cpu: "5" } }, "/resources/0/limits/cpu", 'It must be a number, but it is "5".'],
    ["resources", "parent", { parent: {} }, "/resources/0/parent", "It must be a text or null, but it is an object."],
    [
      "resources",
      "current_usages",
      { current_usages: { cpu: "1.234" } },
      "/resources/0/current_usages/cpu",
      'It must be an amount with two decimals at most, such as "14.50", but it is "1.234".',
    ],
    [
      "usages",
      "billing_period",
      { billing_period: "2025-11-21" },
      "/usages/0/billing_period",
      'It must be the first day of a month, such as 2025-11-01, but it is "2025-11-21".',
    ],
    ["usages", "modified_by", { modified_by: 0 }, "/usages/0/modified_by", "It must be 1 or more, but it is 0."],
    ["invoices", "month", { month: 13 }, "/invoices/0/month", "It must be 12 or less, but it is 13."],
    [
      "policies",
      "actions",
      { actions: "request_pausing, notify_external_user" },
      "/policies/0/actions",
      'It must be names of policy actions, joined by commas without blanks, but it is "request_pausing, notify_external_user".',
    ],
  ])("/%s/0/%s", (table, column, columns, place, message) => {
    const file = smallFile() as unknown as Record<string, Json[]>;
    if (message.includes("missing")) delete file[table]?.[0]?.[column];
    Object.assign(file[table]?.[0] as Json, columns);
    expect(refused(file).mistakes).toEqual([{ place, message }]);
  });

  test.each([
    ["null", null, "It must be an object, but it is null."],
    ["a list", [], "It must be an object, but it is a list."],
    ["a text", "world", 'It must be an object, but it is "world".'],
    ["nothing", undefined, "It must be an object, but it is nothing."],
  ])("%s in place of a world", (_, value, message) => {
    const error = refused(value);
    expect(error.mistakes).toEqual([{ place: "", message }]);
    expect(error.message).toBe(`The world has a mistake.\n${message}`);
  });

  test("another version of the format", () => {
    expect(refused({ format: 2 }).mistakes).toEqual([{ place: "/format", message: "It must be 1, but it is 2." }]);
  });

  test("a table that is no list", () => {
    const { mistakes } = refused({ ...smallFile(), notifications: {} });
    expect(mistakes).toEqual([{ place: "/notifications", message: "It must be a list, but it is an object." }]);
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
    expect(refused(file).mistakes).toEqual([
      {
        place: "/offerings/0/details/country",
        message: expect.stringMatching(/^The contract says that it must match/),
      },
      { place: "/offerings/0/details/colour", message: "The contract's PublicOfferingDetails has no such field." },
      { place: "/offerings/0/plugin_options/supports_pausing", message: "The contract says that it must be boolean." },
      {
        place: "/offerings/0/resource_options/options/queue",
        message: "The contract says that it must have required property 'label'.",
      },
      {
        place: "/resources/0/backend_metadata/runtime_state",
        message: "The contract says that it must be string or null.",
      },
      { place: "/orders/0/details/cost", message: "The contract says that it must be string or null." },
    ]);
  });
});

describe("the error", () => {
  test("tells mistakes of every kind at once", () => {
    const file = smallFile() as unknown as Record<string, (Json | string)[]>;
    Object.assign(file.customers?.[1] as Json, { blocked: "no" });
    Object.assign(file.resources?.[0] as Json, { offering: "?", project: lost });
    file.projects?.push("nothing");
    file.users?.push({ username: "eve", tokens: [5, "ada"] });
    file.usages?.splice(1, 1, { component: id("cpu"), usage: 1, billing_period: "2025-10-01" });
    const error = refused(file);
    expect(error.message.split("\n")).toEqual([
      "The world has 7 mistakes.",
      "/users/2/tokens/0: It must be a text, but it is 5.",
      '/customers/1/blocked: It must be true or false, but it is "no".',
      '/projects/1: It must be an object, but it is "nothing".',
      '/resources/0/offering: It must be a uuid, 32 hex digits with or without dashes, but it is "?".',
      '/usages/1: "resource" is missing.',
      `/resources/0/project: No project has the uuid ${lost}.`,
      "/users/2/tokens/1: It names another user already, at /users/0/tokens/0.",
    ]);
    expect(error).toBeInstanceOf(ContractError);
    expect(error.name).toBe("WorldError");
  });

  test("is not endless", () => {
    const { message, mistakes } = refused({ users: Array.from({ length: 500 }, () => ({})) });
    expect(mistakes).toHaveLength(500);
    expect(message.split("\n")).toHaveLength(52);
    expect(message.split("\n").at(-1)).toBe("And 450 more.");
  });

  test("names a file that is nested too deeply", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(refused(changed("resources", 0, { attributes: { deep } })).message).toBe(
      "The world is nested more than 100 levels deep; mend its free-form fields.",
    );
  });
});
