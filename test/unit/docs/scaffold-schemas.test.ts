import { describe, expect, test } from "vitest";
import type { FieldFacts, OperationFacts } from "../../../scripts/docs/facts/model.js";
import {
  anchorsOf,
  answerNames,
  nestedName,
  pascalCase,
  pathFile,
  recordOf,
  requestName,
  singular,
  tagOf,
  UniqueNames,
} from "../../../scripts/docs/scaffold/names.js";
import { Schemas } from "../../../scripts/docs/scaffold/schemas.js";

const operation = (part: object) => part as OperationFacts;

describe("names", () => {
  test.each([
    ["Policies", "Policy"],
    ["Resources", "Resource"],
    ["Usages", "Usage"],
    ["Quotas", "Quota"],
    ["Addresses", "Address"],
    ["Statuses", "Status"],
    ["Status", "Status"],
    ["Address", "Address"],
    ["Analysis", "Analysis"],
    ["Order", "Order"],
  ])("one of the %s is a %s", (many, one) => expect(singular(many)).toBe(one));

  test.each([
    ["component_limits_set", "ComponentLimitsSet"],
    ["X-Trace-Id", "XTraceId"],
    ["backendID", "BackendID"],
  ])("%s becomes %s", (name, type) => expect(pascalCase(name)).toBe(type));

  test("are given once, whatever their capitals", () => {
    const names = new UniqueNames();
    const given = [
      names.take("Lid"),
      names.take("LID"),
      names.take("Lid", "KettleLid"),
      names.take("Lid", "kettlelid"),
    ];
    expect(given).toEqual(["Lid", "LID2", "KettleLid", "kettlelid2"]);
  });

  test("of a record are what can be created, or the module", () => {
    const create = operation({ body: { model: "CupRequest", fields: {} } });
    expect(recordOf("kitchen_cups", { kitchen_cups_create: create })).toBe("Cup");
    expect(recordOf("kitchen_cups", { kitchen_cups_fill: create })).toBe("KitchenCup");
    expect(recordOf("marketplace_order_items", {})).toBe("OrderItem");
  });

  test.each<[string, object, string, [string, string]]>([
    ["cups_list", { method: "GET" }, "200", ["Cup", "CupList"]],
    ["cups_partial_update", { method: "PATCH" }, "200", ["Cup", "CupPartialUpdate"]],
    [
      "cups_cracks_list",
      { method: "GET", responses: { "200": { body: "array" } } },
      "200",
      ["CupCrack", "CupCracksList"],
    ],
    ["cups_cracks_retrieve", { method: "GET" }, "200", ["CupCracks", "CupCracksRetrieve"]],
    ["cups_fill", { method: "POST" }, "202", ["CupFillResponse", "CupFill"]],
    ["cups_fill", { method: "POST" }, "409", ["CupError", "CupFillError"]],
    ["rooms_cups_fill", { method: "POST" }, "200", ["CupRoomsCupsFillResponse", "CupRoomsCupsFill"]],
  ])("of what %s answers", (id, facts, status, names) => {
    expect(answerNames(id, operation({ module: "cups", responses: {}, ...facts }), status, "Cup")).toEqual(names);
  });

  test("of a request without a model", () => {
    expect(requestName("cups_fill", operation({ module: "cups" }), "Cup")).toBe("CupFillRequest");
  });

  test.each([
    ["CupRequest", "lids", true, "CupLidRequest"],
    ["CupResponse", "lid", false, "CupLid"],
    ["CupReport", "reports", true, "CupReportItem"],
    ["Request", "lid", false, "RequestLid"],
  ])("of the object below %s > %s", (owner, field, isList, name) =>
    expect(nestedName(owner, field, isList)).toBe(name),
  );

  test("of files and tags", () => {
    expect(pathFile("/api/cups/{uuid}/fill/")).toBe("cups_{uuid}_fill");
    expect(pathFile("/health/")).toBe("health");
    expect(tagOf({ page: "kitchen/provider-api/tea-cups.md" })).toBe("Tea cups");
  });

  test("of anchors are numbered when a heading comes again", () => {
    const titles = ["Retrieve", "Set `lid` of a cup", "Retrieve", "Fill: a / b"];
    const operations = titles.map((title, index) => [`id${index}`, operation({ group: "Retrieve", title })]);
    expect([...anchorsOf(Object.fromEntries(operations)).values()]).toEqual([
      "retrieve_1",
      "set-lid-of-a-cup",
      "retrieve_2",
      "fill-a-b",
    ]);
  });
});

describe("schemas", () => {
  const table: FieldFacts = { name: { type: "string", required: true } };
  const nested: FieldFacts = { lid: { type: "object" }, "lid.colour": { type: "string" } };

  test("that say the same are one, but for models, which keep the names of the docs", () => {
    const schemas = new Schemas(new Set(["CupRequest", "LidRequest"]));
    const name = (names: [string, ...string[]], direction: "answer" | "request", rows = table) =>
      schemas.component(names, rows, direction);
    expect(name(["Cup"], "answer")).toBe("Cup");
    expect(name(["Lid"], "answer")).toBe("Cup");
    expect(name(["CupRequest"], "request")).toBe("CupRequest");
    expect(name(["LidRequest"], "request")).toBe("LidRequest");
    expect(name(["CupRequest"], "request")).toBe("CupRequest");
    // The page contradicts itself; the test of the facts says so.
    expect(name(["CupRequest"], "request", nested)).toBe("CupRequest2");
    expect(name(["Cup", "CupFill"], "answer", nested)).toBe("CupFill");
    expect([...schemas.components.keys()]).toEqual([
      "Cup",
      "CupRequest",
      "LidRequest",
      "CupLidRequest",
      "CupRequest2",
      "CupLid",
      "CupFill",
    ]);
  });

  test("below fields of other names are others, even when they say the same", () => {
    const schemas = new Schemas(new Set());
    const rows: FieldFacts = {
      lid: { type: "object" },
      "lid.colour": { type: "string" },
      cups: { type: "array", items: { type: "array", items: { type: "object" } } },
      "cups.colour": { type: "string" },
      "cups.lid": { type: "object" },
      "cups.lid.colour": { type: "string" },
    };
    schemas.component(["Set"], rows, "answer");
    expect([...schemas.components.keys()]).toEqual(["SetLid", "SetCup", "Set"]);
    expect(schemas.components.get("Set")?.properties).toEqual({
      lid: { $ref: "./SetLid.yaml", description: "" },
      cups: { description: "", type: "array", items: { type: "array", items: { $ref: "./SetCup.yaml" } } },
    });
    const other = new Schemas(new Set());
    other.component(["Set"], { ...nested, knob: { type: "object" }, "knob.colour": { type: "string" } }, "answer");
    expect([...other.components.keys()]).toEqual(["SetLid", "SetKnob", "Set"]);
  });

  test.each<[object, object]>([
    [{ type: "string", format: "uuid" }, { $ref: "./Uuid.yaml" }],
    [
      { type: "string", format: "date" },
      { type: "string", format: "date" },
    ],
    [{ type: "any" }, {}],
    [{ type: "any", enum: ["a"] }, { enum: ["a"] }],
    [{ type: "null" }, { type: "null" }],
    [{ type: "object" }, { type: "object", additionalProperties: true }],
    [
      { type: "object", format: "free-form" },
      { type: "object", additionalProperties: true },
    ],
    [{ type: "array" }, { type: "array" }],
    [
      { type: "array", enum: [1] },
      { type: "array", items: { enum: [1] } },
    ],
    [
      { type: "array", items: { type: "array", items: { type: "string" } }, enum: ["a"] },
      { type: "array", items: { type: "array", items: { type: "string", enum: ["a"] } } },
    ],
  ])("of %j", (fact, schema) => {
    expect(new Schemas(new Set()).valueOf(fact as { type: string }, "./")).toEqual(schema);
  });

  test("ask for what a page requires, and leave open what an answer always has", () => {
    const schemas = new Schemas(new Set());
    schemas.component(["CupRequest"], table, "request");
    schemas.component(["FillRequest"], { litres: { type: "number" } }, "request");
    schemas.component(["Cup"], { litres: { type: "number" } }, "answer");
    const required = (name: string) => schemas.components.get(name)?.required;
    expect([required("CupRequest"), required("FillRequest"), required("Cup")]).toEqual([["name"], undefined, []]);
  });
});
