import { describe, expect, test } from "vitest";
import { compareFacts } from "../../../scripts/facts/compare.js";
import { type Any, smallContract } from "../../fixtures/small-contract.js";

const { bundle: whole, pages } = smallContract();

/** What the comparison says of the small contract after one change: exactly this, and nothing else. */
function after(change: (parts: Any) => void): string[] {
  const bundle = structuredClone(whole);
  const list = bundle.paths["/api/kettles/"];
  const boil = bundle.paths["/api/kettles/{uuid}/boil/"];
  const { Kettle, BoilRequest, Boiled } = bundle.components.schemas;
  change({ bundle, list, boil, Kettle, request: BoilRequest.properties, body: BoilRequest, boiled: Boiled });
  const { unexplained, untraced, expired } = compareFacts(pages, bundle, []);
  expect(expired).toEqual([]);
  return [
    ...unexplained.map(({ operation, place, docs, contract }) => `${operation} ${place}: "${docs}", "${contract}"`),
    ...untraced,
  ];
}

/** A row per addition: the change, and the whole report. */
type Row = [name: string, change: (parts: Any) => void, ...findings: string[]];

test("the small contract says what its page says", () => expect(after(() => {})).toEqual([]));

const additions: Row[] = [
  [
    "a response header",
    ({ list }) => delete list.get.responses["200"].headers["X-Count"]["x-provenance"],
    "kettles_list response 200 header X-Count: no docs page has it",
  ],
  [
    "explode",
    ({ list }) => Object.assign(list.get.parameters[1], { explode: false }),
    "kettles_list query tags: no docs page states its explode",
  ],
  [
    "items of a parameter that the page calls an array",
    ({ list }) => Object.assign(list.get.parameters[1].schema, { items: { type: "string" } }),
    "kettles_list query tags: no docs page states its items",
  ],
  [
    "a bound of a parameter",
    ({ list }) => Object.assign(list.get.parameters[0].schema, { minimum: 1 }),
    "kettles_list query page: no docs page states its minimum",
  ],
  [
    "a required parameter",
    ({ list }) => Object.assign(list.get.parameters[0], { required: true }),
    "kettles_list query page: no docs page states its required",
  ],
  [
    "an undocumented parameter",
    ({ list }) => list.get.parameters.push({ name: "q", in: "query", schema: { type: "string" } }),
    "kettles_list query q: no docs page has this parameter",
  ],
  [
    "a request body",
    ({ list }) => Object.assign(list.get, { requestBody: { content: {} } }),
    "kettles_list body: no docs page has it",
  ],
  [
    "null",
    ({ request }) => Object.assign(request.note, { type: ["string", "null"] }),
    "kettles_boil body note: no docs page states its null",
  ],
  [
    "a format",
    ({ request }) => Object.assign(request.note, { format: "uri" }),
    "kettles_boil body note: no docs page states its format",
  ],
  [
    "an enum",
    ({ request }) => Object.assign(request.note, { enum: ["a"] }),
    "kettles_boil body note: no docs page states its enum",
  ],
  [
    "every other keyword that narrows",
    ({ request }) => Object.assign(request.note, { pattern: "a", default: "a", minLength: 1 }),
    "kettles_boil body note: no docs page states its pattern, minLength, default",
  ],
  [
    "a bound of the items",
    ({ request }) => Object.assign(request.lids.items, { minProperties: 1, "x-provenance": "observed" }),
    "kettles_boil body lids: no docs page states its items.minProperties",
  ],
  [
    "a bound of an object",
    ({ body }) => Object.assign(body, { minProperties: 1 }),
    "kettles_boil body (the object): no docs page states its minProperties",
  ],
  [
    "a closed object",
    ({ body }) => Object.assign(body, { additionalProperties: false }),
    "kettles_boil body (the object): no docs page states its additionalProperties",
  ],
  [
    "the required list of a response object",
    ({ Kettle }) => delete Kettle["x-provenance"],
    "kettles_list response 200 (the object): no docs page states its required",
  ],
  [
    "no required list in a response object",
    ({ Kettle }) => delete Kettle.required,
    "kettles_list response 200 (the object): nothing is required, so nothing is promised",
  ],
  [
    "a field",
    ({ request }) => Object.assign(request, { more: { type: "string" } }),
    "kettles_boil body more: no docs page has this field",
  ],
  [
    "the type of what the page calls any",
    ({ boiled }) => Object.assign(boiled.properties.extra, { type: "string" }),
    "kettles_boil response 200 extra: no docs page states its type",
  ],
  [
    "the properties of what the page calls an object",
    ({ boiled }) => Object.assign(boiled.properties.config, { properties: { a: { type: "string" } } }),
    "kettles_boil response 200 config: no docs page states its properties",
  ],
  [
    "the values of what the page calls an object",
    ({ boiled }) => Object.assign(boiled.properties.config, { additionalProperties: { type: "string" } }),
    "kettles_boil response 200 config: no docs page states its additionalProperties",
  ],
  [
    "the items of what the page calls an array",
    ({ boiled }) => Object.assign(boiled.properties.list, { items: { type: "string" } }),
    "kettles_boil response 200 list: no docs page states its items",
  ],
  [
    "alternatives, of which one is traced",
    ({ boiled }) =>
      Object.assign(boiled.properties, {
        extra: { oneOf: [{ type: "string", "x-provenance": "observed" }, { type: "number" }] },
      }),
    "kettles_boil response 200 extra: no docs page states its oneOf, type",
  ],
  [
    "alternatives that are all traced",
    ({ boiled }) =>
      Object.assign(boiled.properties, { extra: { oneOf: [{ type: "string", "x-provenance": "observed" }] } }),
  ],
  [
    "a shape beside the documented one",
    ({ boil }) => {
      const media = boil.post.requestBody.content["application/json"];
      media.schema = { oneOf: [media.schema, { type: "object", properties: { watts: { type: "integer" } } }] };
    },
    'kettles_boil body: "BoilRequest", "inline"',
    "kettles_boil body (the object): no docs page has this shape",
  ],
  [
    "content where the page says nothing of it",
    ({ boil }) => {
      boil.post.responses["202"].content = { "application/json": { schema: { type: "object" } } };
    },
    "kettles_boil response 202: no docs page states its content",
  ],
  [
    "content where the page says that there is none",
    ({ boil }) => {
      boil.post.responses["204"].content = { "application/json": { schema: { type: "object" } } };
    },
    'kettles_boil response 204: "none", "object"',
    "kettles_boil response 204: no docs page states its content",
  ],
  [
    "an error status",
    ({ boil }) => delete boil.post.responses["400"]["x-provenance"],
    "kettles_boil response 400: no docs page has this status",
  ],
];

describe("what no page states needs a provenance", () => {
  test.each(additions)("%s", (_, change, ...findings) => expect(after(change)).toEqual(findings));
});

const unheld: Row[] = [
  [
    "a second media type of a request",
    ({ boil }) => Object.assign(boil.post.requestBody.content, { "application/xml": { "x-provenance": "observed" } }),
    "kettles_boil body: more than one media type, and only the first is compared",
    "kettles_boil body: no docs page states its application/xml",
  ],
  [
    "another media type of a response",
    ({ boil }) => {
      boil.post.responses["400"] = { "x-provenance": "observed", content: { "text/plain": {} } };
      boil.post.responses["202"].content = { "text/plain": { schema: { type: "string", "x-provenance": "observed" } } };
      boil.post.responses["200"].content["text/plain"] = boil.post.responses["200"].content["application/json"];
      delete boil.post.responses["200"].content["application/json"];
    },
    "kettles_boil response 200: no docs page states its text/plain",
  ],
  [
    "readOnly, deep inside",
    ({ request }) => Object.assign(request.lids.items.properties.size, { readOnly: true }),
    'BoilRequest properties lids items properties size: the comparison does not read the keyword "readOnly"',
  ],
  [
    "a keyword of an alternative",
    ({ boil }) => {
      boil.post.responses["400"].content["application/json"].schema = { oneOf: [{ type: "string", writeOnly: true }] };
    },
    'paths /api/kettles/{uuid}/boil/ post responses 400 content application/json schema oneOf 0: the comparison does not read the keyword "writeOnly"',
  ],
  [
    "a keyword that nobody knows, in a shared header",
    ({ bundle }) => {
      bundle.components.headers = { Count: { schema: { type: "integer", maximun: 3 } } };
    },
    'components headers Count schema: the comparison does not read the keyword "maximun"',
  ],
  [
    "another style of a parameter",
    ({ list, boil }) => {
      Object.assign(list.get.parameters[0], { style: "form" });
      Object.assign(list.get.parameters[1], { style: "spaceDelimited" });
      Object.assign(boil.post.parameters[0], { style: "simple" });
    },
    'kettles_list query tags: the style is "spaceDelimited", not "form"',
  ],
  [
    "allowReserved",
    ({ list }) => Object.assign(list.get.parameters[1], { allowReserved: true }),
    'kettles_list query tags: the comparison does not read "allowReserved" here',
  ],
  [
    "a method that the scripts do not list",
    ({ list }) => Object.assign(list, { options: { operationId: "kettles_options", responses: {} } }),
    '/api/kettles/: the comparison does not read "options" here',
  ],
  [
    "a default answer",
    ({ list }) => Object.assign(list.get.responses, { default: { "x-provenance": "observed" } }),
    "kettles_list response default: an answer needs a status of its own",
  ],
  [
    "security of its own",
    ({ list }) => Object.assign(list.get, { security: [] }),
    'kettles_list: the comparison does not read "security" here',
  ],
];

describe("what the comparison cannot read is refused", () => {
  test.each(unheld)("%s", (_, change, ...findings) => expect(after(change)).toEqual(findings));
});
