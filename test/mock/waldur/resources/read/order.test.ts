import { describe, expect, test } from "vitest";
import { id } from "../../../_world.js";
import { fleet } from "../../../node/_fleet.js";
import { LIST, names, ON_ONE, RETRIEVE } from "./_read.js";

const uuidError = (name: string) => ({ status: 400, body: { [name]: ["Enter a valid UUID."] } });

describe("order", () => {
  test.each<[string, string[]]>([
    ["", ["Beach", "forecast", "a chat", "vault"]],
    ["o=created", ["Beach", "forecast", "a chat", "vault"]],
    ["o=-created", ["vault", "a chat", "forecast", "Beach"]],
    ["o=name", ["Beach", "a chat", "forecast", "vault"]],
    ["o=project_name,-name", ["a chat", "Beach", "vault", "forecast"]],
    ["o=state", ["a chat", "forecast", "Beach", "vault"]],
    ["o=end_date", ["Beach", "forecast", "a chat", "vault"]],
    ["o=-end_date", ["a chat", "vault", "forecast", "Beach"]],
  ])("%s", (query, expected) => {
    expect(names(fleet(), query)).toEqual(expected);
  });
});

describe("what cannot be read", () => {
  test.each([
    ...["project_uuid", "customer_uuid", "provider_uuid", "category_uuid", "plan_uuid", "parent_offering_uuid"],
    ...["offering_uuid", "service_manager_uuid"],
  ])("%s that is no uuid", (name) => {
    expect(names(fleet(), `${name}=zz`)).toEqual(uuidError(name));
  });

  test.each([
    ["state=ok", { state: ["Select a valid choice. ok is not one of the available choices."] }],
    ["state=OK&state=Gone", { state: ["Select a valid choice. Gone is not one of the available choices."] }],
    ["created=soon", { created: ["Enter a valid date/time."] }],
    ["modified=2025-13-01", { modified: ["Enter a valid date/time."] }],
    ["component_count=two", { component_count: ["Enter a number."] }],
    ["limit_component_count=two", { limit_component_count: ["Enter a number."] }],
    ["o=slug", { o: ["Select a valid choice. slug is not one of the available choices."] }],
  ])("%s", (query, body) => {
    expect(names(fleet(), query)).toEqual({ status: 400, body });
  });

  test("all that is wrong is said at once", () => {
    expect(names(fleet(), `offering_uuid=${id("disk")},zz&o=zz&customer=/api/nothing/`)).toEqual({
      status: 400,
      body: {
        offering_uuid: ["Enter a valid UUID."],
        o: ["Select a valid choice. zz is not one of the available choices."],
      },
    });
  });

  test("a path that leads nowhere is 404", () => {
    expect(names(fleet(), "customer=/api/nothing/")).toMatchObject({ status: 404, body: { path: "api/nothing/" } });
    expect(names(fleet(), "offering=/api/nothing/")).toMatchObject({ status: 404 });
  });
});

describe("operations on one resource run the filters of the list, too", () => {
  const status = (operation: (typeof ON_ONE)[number], query: string, uuid = id("forecast")) =>
    fleet().ask(operation, { uuid, query, headers: { accept: "*/*" } }).status;

  test.each(ON_ONE)("%s", (operation) => {
    expect(status(operation, "state=Gone")).toBe(400);
    expect(status(operation, "state=Gone", id("none"))).toBe(400);
    expect(status(operation, "state=Erred")).toBe(404);
    expect(status(operation, "state=OK")).toBe(status(operation, ""));
    expect(status(operation, "visible_to_username=outsider")).toBe(404);
  });

  test("pages count only in lists", () => {
    expect(status(RETRIEVE, "page=99&page_size=x")).toBe(200);
    expect(fleet().ask(LIST, { query: "page=99" }).status).toBe(404);
  });
});
