import { describe, expect, test } from "vitest";
import { agrees, compareFacts } from "../../scripts/facts/compare.js";
import type { DeclaredDifference } from "../../scripts/facts/deviations.js";
import { type Any, smallContract } from "../fixtures/small-contract.js";

/** The small contract with two differences, and the deviations that are to explain them. */
function compare(declared: Partial<DeclaredDifference>[], change: (parts: Any) => void = () => {}) {
  const parts = smallContract();
  parts.bundle.components.schemas.Kettle.properties.name.type = "integer";
  parts.bundle.components.schemas.BoilRequest.properties.note.type = "integer";
  change({ ...parts, facts: parts.pages[0].operations });
  const deviations = declared.map((difference, index) => ({
    id: `d${index + 1}`,
    why: "w",
    evidence: "e",
    source: "observed" as const,
    differences: [{ ...NAME, ...difference }],
  }));
  const { unexplained, expired } = compareFacts(parts.pages, parts.bundle, deviations);
  return { unexplained: unexplained.map(({ operation, place }) => `${operation} ${place}`), expired };
}

const NAME: DeclaredDifference = {
  operations: ["kettles_list"],
  places: ["response 200 name"],
  docs: "string",
  contract: "integer",
};
const NOTE = { operations: ["kettles_boil"], places: ["body note"] };
const AT_NAME = "kettles_list response 200 name";
const AT_NOTE = "kettles_boil body note";

describe("a deviation explains what it names, and only that", () => {
  test("without one, both differences are told", () => {
    expect(compare([])).toEqual({ unexplained: [AT_NAME, AT_NOTE], expired: [] });
  });

  test("two explain both", () => expect(compare([{}, NOTE])).toEqual({ unexplained: [], expired: [] }));

  test.each<[string, Partial<DeclaredDifference>, string[]]>([
    ["all and all", { operations: "all", places: "all" }, []],
    ["all operations, one place", { operations: "all" }, [AT_NOTE]],
    ["one operation, all places", { places: "all" }, [AT_NOTE]],
  ])("%s", (_, difference, unexplained) => expect(compare([difference])).toEqual({ unexplained, expired: [] }));

  test("one of values wherever they stand, in lists too", () => {
    const inList = ({ facts, bundle }: Any) => {
      facts.kettles_list.parameters.query.tags.items = { type: "string" };
      bundle.paths["/api/kettles/"].get.parameters[1].schema.items = { type: "integer" };
    };
    expect(compare([{ operations: "all", places: "all" }], inList)).toEqual({ unexplained: [], expired: [] });
    expect(compare([{ operations: "all" }, NOTE], inList).unexplained).toEqual(["kettles_list query tags"]);
  });

  test.each<[string, Partial<DeclaredDifference>, string]>([
    ["other docs", { docs: "number" }, `d1: ${AT_NAME}: the docs say "string", not "number"`],
    ["another contract", { contract: "boolean" }, `d1: ${AT_NAME}: the contract says "integer", not "boolean"`],
    [
      "another place",
      { places: ["response 200 title"], docs: "absent", contract: "integer" },
      'd1: kettles_list response 200 title: the contract says "absent", not "integer"',
    ],
    [
      "neither side has the place",
      { places: ["response 200 title"], docs: "absent", contract: "absent" },
      'd1: kettles_list response 200 title: "absent" keeps what the docs say, so nothing is explained',
    ],
    [
      "an operation that no page has",
      { operations: ["kettles_list_all"] },
      'd1: no docs page has an operation "kettles_list_all"',
    ],
    [
      "all, with other docs",
      { operations: "all", places: "all", docs: "number" },
      'd1: nothing in the contract is "integer" where the docs say "number"',
    ],
    [
      "all, with another contract",
      { operations: "all", places: "all", contract: "boolean" },
      'd1: nothing in the contract is "boolean" where the docs say "string"',
    ],
  ])("%s: expired, and explains nothing", (_, difference, finding) => {
    expect(compare([difference])).toEqual({ unexplained: [AT_NAME, AT_NOTE], expired: [finding] });
  });

  test("an unknown operation expires where the places are `all`, too", () => {
    expect(compare([{ operations: ["kettles_lst"], places: "all" }]).expired).toEqual([
      'd1: no docs page has an operation "kettles_lst"',
      'd1: nothing in the contract is "integer" where the docs say "string"',
    ]);
  });
});

describe("a deviation that explains nothing expires", () => {
  const listed = { operations: ["kettles_list"], places: ["query page"] };

  test("both sides say the same", () => {
    expect(compare([{}, NOTE, { ...listed, docs: "integer", contract: "integer" }]).expired).toEqual([
      'd3: kettles_list query page: "integer" keeps what the docs say, so nothing is explained',
    ]);
  });

  test("the contract only narrows what the docs say", () => {
    const narrow = { operations: ["kettles_list"], places: ["query tags"], docs: "array", contract: "array of string" };
    const { expired } = compare([{}, NOTE, narrow], ({ bundle }) => {
      bundle.paths["/api/kettles/"].get.parameters[1].schema.items = { type: "string" };
    });
    expect(expired).toEqual([
      'd3: kettles_list query tags: "array of string" keeps what the docs say, so nothing is explained',
    ]);
  });

  test("but an addition may be written down, and a map where the docs have an object", () => {
    const added = { operations: ["kettles_boil"], places: ["response 400"], docs: "absent", contract: "object" };
    const map = { ...added, places: ["response 200 config"], docs: "object", contract: "map of string" };
    const { expired } = compare([{}, NOTE, added, map], ({ bundle }) => {
      bundle.components.schemas.Boiled.properties.config.additionalProperties = { type: "string" };
    });
    expect(expired).toEqual([]);
  });

  test("a free-form object with properties, or with values of any type, is no map", () => {
    const map = {
      operations: ["kettles_boil"],
      places: ["response 200 config"],
      docs: "object",
      contract: "map of any",
    };
    for (const shape of [{ additionalProperties: {} }, { additionalProperties: true }, { properties: { a: {} } }]) {
      const { expired } = compare([{}, NOTE, map], ({ bundle }) => {
        Object.assign(bundle.components.schemas.Boiled.properties.config, shape);
      });
      expect(expired).toEqual(['d3: kettles_boil response 200 config: the contract says "object", not "map of any"']);
    }
  });

  test("one place is explained once", () => {
    expect(compare([{}, NOTE, {}]).expired).toEqual([`d3: ${AT_NAME} is explained by d1 already`]);
    expect(compare([{ operations: "all", places: "all" }, NOTE]).expired).toEqual([
      `d2: ${AT_NOTE} is explained by d1 already`,
    ]);
  });
});

describe("every statement of a page is compared", () => {
  const boiled = (parts: Any) => parts.facts.kettles_boil;
  test.each<[string, (parts: Any) => void]>([
    ["operation", (parts) => Object.assign(boiled(parts), { path: "/api/kettles/boil/" })],
    ["typescript function", (parts) => Object.assign(boiled(parts), { typescript: "boil" })],
    ["path uuid required", (parts) => Object.assign(boiled(parts).parameters.path.uuid, { required: false })],
    ["path uuid", (parts) => Object.assign(boiled(parts).parameters.path.uuid, { type: "integer" })],
    ["header X-Mode", (parts) => Object.assign(boiled(parts).parameters.header["X-Mode"], { type: "integer" })],
    ["body", (parts) => Object.assign(boiled(parts).body, { model: "Other" })],
    ["body required", (parts) => Object.assign(boiled(parts).body, { required: false })],
    ["body lids", (parts) => Object.assign(boiled(parts).body.fields.lids, { items: { type: "string" } })],
    ["body lids.size required", (parts) => Object.assign(boiled(parts).body.fields["lids.size"], { required: false })],
    ["response 200", (parts) => Object.assign(boiled(parts).responses["200"], { body: "array" })],
    ["response 200 state", (parts) => boiled(parts).responses["200"].fields.state.enum.push("warm")],
    ["response 204", (parts) => Object.assign(boiled(parts).responses["204"], { body: "object" })],
  ])("%s", (place, change) => {
    expect(compare([{}, NOTE], change)).toEqual({ unexplained: [`kettles_boil ${place}`], expired: [] });
  });

  test.each<[string, Any, Any]>([
    ["the values of a list", { items: { type: "string" }, enum: ["a", "b"] }, { type: "string", enum: ["b", "a"] }],
    ["the values of a list of anything", { enum: ["a", "b"] }, { enum: ["b", "a"] }],
  ])("%s are those of its items", (_, docs, items) => {
    const change = ({ facts, bundle }: Any) => {
      Object.assign(facts.kettles_list.parameters.query.tags, docs);
      bundle.paths["/api/kettles/"].get.parameters[1].schema.items = items;
    };
    expect(compare([{}, NOTE], change).unexplained).toEqual([]);
    const fewer = { ...items, enum: ["a"] };
    const broken = (parts: Any) => {
      change(parts);
      parts.bundle.paths["/api/kettles/"].get.parameters[1].schema.items = fewer;
    };
    expect(compare([{}, NOTE], broken).unexplained).toEqual(["kettles_list query tags"]);
  });

  test("a value that is always null is no value of any type", () => {
    const change = (type: unknown) => (parts: Any) => {
      boiled(parts).responses["200"].fields.state = { type: "null" };
      parts.bundle.components.schemas.Boiled.properties.state = { type };
    };
    expect(compare([{}, NOTE], change("null")).unexplained).toEqual([]);
    expect(compare([{}, NOTE], change("string")).unexplained).toEqual(["kettles_boil response 200 state"]);
  });

  test("facts that state nothing are no facts", () => {
    const empty = (parts: Any) => Object.assign(parts.facts.kettles_list, { parameters: {}, responses: {} });
    expect(() => compare([], empty)).toThrow("The facts of kettles_list state nothing but its name.");
  });
});

describe("agrees", () => {
  test.each([
    ["string", "string", true],
    ["string", "integer", false],
    ["string", "string (uri)", true],
    ["string", "string | number", false],
    ["string (uri)", "string", false],
    ["string", "uuid", true],
    ["string (uuid)", "uuid", false],
    ["integer", "uuid", false],
    ["any", "array of string", true],
    ["any", "absent", false],
    ["unstated", "none", true],
    ["unstated", "absent", false],
    ["array", "array", true],
    ["array", "array of string", true],
    ["array", "array | object", false],
    ["array", "object", false],
    ["array", "absent", false],
    ["array of string", "array of integer", false],
    ["object", "object", true],
    ["object", "map of string", true],
    ["object", "array", false],
    ["object", "object | array", false],
    ["object (free-form)", "object", true],
    ["object (free-form)", "map of string", true],
    ["object (free-form)", "string", false],
    ["absent", "none", false],
  ])("docs %s, contract %s: %s", (docs, contract, expected) => expect(agrees(docs, contract)).toBe(expected));
});
