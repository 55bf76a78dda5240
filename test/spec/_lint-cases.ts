/** The tiny document, parsed. */
// biome-ignore lint/suspicious/noExplicitAny: the cases below reach into a document whose shape is the point of the test
export type Document = any;

const SET_SLUG = "/api/marketplace-provider-resources/{uuid}/set_slug/";
/** The path that the changes below break. */
export const USAGES = "/api/marketplace-component-usages/";

/** Gives the component `ComponentUsage` a property with this schema. */
export function addProperty(document: Document, schema: object): void {
  document.components.schemas.ComponentUsage.properties.odd = { description: "Odd.", ...schema };
}

/** One way to break the tiny document, and what the linter must say of it: once, or as often as `times`. */
export const CASES: {
  rule: string;
  name: string;
  change: (document: Document) => void;
  says: RegExp;
  times?: number;
}[] = [
  {
    rule: "contract/no-drafts",
    name: "an operation that nobody has written yet",
    change: (d) => {
      d.paths[USAGES].get["x-draft"] = true;
    },
    says: /^This is a draft: /,
  },
  {
    rule: "contract/facts-cited",
    name: "no page is cited",
    change: (d) => delete d.paths[USAGES].get.externalDocs,
    says: /^Name the docs page/,
  },
  {
    rule: "contract/facts-cited",
    name: "the wrong page is cited",
    change: (d) => {
      d.paths[USAGES].get.externalDocs.url = d.paths[SET_SLUG].post.externalDocs.url;
    },
    says: /must lead to .*\/usage-and-stats\/component-usages\//,
  },
  {
    rule: "contract/names-as-documented",
    name: "an operationId that no page has",
    change: (d) => {
      d.paths[USAGES].get.operationId = "listComponentUsages";
    },
    says: /^No docs page has an operation "listComponentUsages"/,
  },
  {
    rule: "contract/names-as-documented",
    name: "another URL than the page has",
    change: (d) => {
      d.paths["/api/component-usages/"] = d.paths[USAGES];
      delete d.paths[USAGES];
    },
    says: /as GET \/api\/marketplace-component-usages\/, not GET \/api\/component-usages\//,
  },
  {
    rule: "contract/names-as-documented",
    name: "another request model than the page has",
    change: (d) => {
      d.components.schemas.Slug = d.components.schemas.ResourceSlugRequest;
      d.paths[SET_SLUG].post.requestBody.content["application/json"].schema.$ref = "#/components/schemas/Slug";
      delete d.components.schemas.ResourceSlugRequest;
    },
    says: /ResourceSlugRequest, not Slug/,
  },
  {
    rule: "contract/named-examples",
    name: "a body without an example",
    change: (d) => delete d.paths[SET_SLUG].post.responses["200"].content["application/json"].examples,
    says: /at least one named example/,
  },
  {
    rule: "contract/named-examples",
    name: "a lone example",
    change: (d) => {
      d.paths[SET_SLUG].post.requestBody.content["application/json"] = {
        schema: { $ref: "#/components/schemas/ResourceSlugRequest" },
        example: { slug: "sea-ice" },
      };
    },
    says: /not a lone `example`/,
  },
  {
    rule: "no-invalid-media-type-examples",
    name: "an example that its schema refuses",
    change: (d) => {
      d.paths[SET_SLUG].post.requestBody.content["application/json"].examples.Slug.value.slug = 7;
    },
    says: /must be string/,
  },
  {
    rule: "contract/ajv-strict",
    name: "a keyword that its type does not have",
    change: (d) => {
      d.components.schemas.ComponentUsage.properties.usage.maxLength = 3;
    },
    says: /Ajv refuses this schema in strict mode: .*maxLength/,
  },
  {
    rule: "contract/ajv-strict",
    name: "a format that nobody knows",
    change: (d) => {
      d.components.schemas.ComponentUsage.properties.uuid.format = "uuid-or-so";
    },
    says: /unknown format "uuid-or-so"/,
  },
  {
    rule: "contract/described",
    name: "a property without a description",
    change: (d) => delete d.components.schemas.ComponentUsage.properties.usage.description,
    says: /^Describe the property "usage"/,
  },
  {
    rule: "contract/described",
    name: "a schema without a description",
    change: (d) => delete d.components.schemas.ComponentUsage.description,
    says: /^Describe this schema/,
  },
  {
    rule: "contract/described",
    name: "a description that breaks off",
    change: (d) => {
      d.components.schemas.ComponentUsage.properties.usage.description = "How much";
    },
    says: /full stop/,
  },
  {
    rule: "contract/provenance",
    name: "a source that does not exist",
    change: (d) => {
      d.components.schemas.ResourceSlugRequest.properties.slug["x-provenance"] = "guessed";
    },
    says: /one of recorded, observed, published, not "guessed"/,
  },
  {
    rule: "contract/facts-cited",
    name: "a page whose name only starts like the right one",
    change: (d) => {
      const { externalDocs } = d.paths[USAGES].get;
      externalDocs.url = externalDocs.url.replace("/#", "-old/#");
    },
    says: /must lead to/,
  },
  {
    rule: "contract/facts-cited",
    name: "the page, but no section of it",
    change: (d) => {
      const { externalDocs } = d.paths[USAGES].get;
      externalDocs.url = externalDocs.url.replace(/#.*/, "");
    },
    says: /\/component-usages\/#/,
  },
  {
    rule: "contract/facts-cited",
    name: "an operation that no page has, at another site",
    change: (d) => {
      const { get } = d.paths[USAGES];
      Object.assign(get, { operationId: "usages_list", "x-provenance": "observed" });
      get.externalDocs.url = "https://example.com/";
    },
    says: /must lead to https:\/\/docs\.waldur\.com/,
  },
  {
    rule: "contract/names-as-documented",
    name: "another method than the page has",
    change: (d) => {
      d.paths[USAGES].delete = d.paths[USAGES].get;
      delete d.paths[USAGES].get;
    },
    says: /as GET .*, not DELETE /,
  },
  {
    rule: "contract/ajv-strict",
    name: "a keyword that its type does not have, in a parameter",
    change: (d) => Object.assign(d.paths[USAGES].get.parameters[0].schema, { maxLength: 3 }),
    says: /Ajv refuses .*maxLength/,
  },
  {
    rule: "contract/ajv-strict",
    name: "a format that nobody knows, beside a reference",
    change: (d) => {
      const $ref = "#/components/schemas/ErrorDetail";
      d.components.schemas.ComponentUsage.additionalProperties = { $ref, type: "string", format: "uuid-or-so" };
    },
    says: /Ajv refuses .*unknown format "uuid-or-so"/,
  },
  {
    rule: "contract/described",
    name: "a property that refers to something without a description",
    change: (d) => {
      delete d.components.schemas.ErrorDetail.description;
      d.components.schemas.ComponentUsage.properties.usage = { $ref: "#/components/schemas/ErrorDetail" };
      d.paths[USAGES].get.responses["200"].content["application/json"].examples.One.value = [];
    },
    says: /^Describe the property "usage"/,
    times: 2,
  },
  {
    rule: "contract/described",
    name: "a parameter's description that breaks off",
    change: (d) => Object.assign(d.paths[USAGES].get.parameters[0], { description: "The order" }),
    says: /full stop/,
  },
  {
    rule: "contract/described",
    name: "an operation's description that breaks off",
    change: (d) => Object.assign(d.paths[USAGES].get, { description: "Lists" }),
    says: /full stop/,
  },
  {
    rule: "contract/described",
    name: "a response's description that breaks off",
    change: (d) => Object.assign(d.paths[USAGES].get.responses["200"], { description: "A page" }),
    says: /full stop/,
  },
  {
    rule: "no-invalid-parameter-examples",
    name: "a parameter's example that its schema refuses",
    change: (d) => Object.assign(d.paths[USAGES].get.parameters[0], { example: 7 }),
    says: /must be array/,
  },
  {
    rule: "no-invalid-schema-examples",
    name: "a schema's example that it refuses itself",
    change: (d) => Object.assign(d.components.schemas.ErrorDetail.properties.detail, { examples: [7] }),
    says: /must be string/,
  },
  {
    rule: "operation-description",
    name: "an operation without a description",
    change: (d) => delete d.paths[USAGES].get.description,
    says: /description/,
  },
  {
    rule: "parameter-description",
    name: "a parameter without a description",
    change: (d) => delete d.paths[USAGES].get.parameters[0].description,
    says: /description/,
  },
  {
    rule: "tag-description",
    name: "a tag without a description",
    change: (d) => delete d.tags[0].description,
    says: /description/,
  },
  {
    rule: "info-license",
    name: "no licence, which only Redocly's strict rules refuse",
    change: (d) => delete d.info.license,
    says: /license/,
  },
  {
    rule: "contract/portable",
    name: "another OpenAPI 3.1 than the one that all tools read",
    change: (d) => {
      d.openapi = "3.1.1";
    },
    says: /^Write `openapi: 3\.1\.0`, not 3\.1\.1/,
  },
  {
    rule: "contract/portable",
    name: "a path parameter without an example",
    change: (d) => delete d.paths[SET_SLUG].post.parameters[0].example,
    says: /^Give the path parameter "uuid" an `example`/,
  },
  {
    rule: "contract/portable",
    name: "a query parameter without an example",
    change: (d) => delete d.paths[USAGES].get.parameters[0].example,
    says: /^Give the query parameter "o" an `example`/,
  },
  {
    rule: "contract/portable",
    name: "items of anything, as a boolean",
    change: (d) => addProperty(d, { type: "array", items: true }),
    says: /^Write `{}` for the schema `true`/,
  },
  {
    rule: "contract/portable",
    name: "a property that is a boolean schema",
    change: (d) => addProperty(d, { type: "object", patternProperties: { "^x-": true } }),
    says: /^Write `{}` for the schema `true`/,
  },
  {
    rule: "contract/portable",
    name: "null among the values of an enum",
    change: (d) => addProperty(d, { type: ["string", "null"], enum: ["month", null] }),
    says: /^Take null out of `enum`/,
  },
  {
    rule: "contract/portable",
    name: "an empty value in the enum of a property",
    change: (d) => addProperty(d, { type: "string", enum: ["month", ""] }),
    says: /^Move an `enum` with an empty value/,
  },
  {
    rule: "contract/portable",
    name: "an empty value in the enum of a component",
    change: (d) => {
      d.components.schemas.Period = { type: "string", description: "A period.", enum: ["month", ""] };
      addProperty(d, { $ref: "#/components/schemas/Period" });
    },
    says: /^Move an `enum` with an empty value/,
  },
  {
    rule: "contract/portable",
    name: "an empty string as the only value",
    change: (d) =>
      addProperty(d, {
        oneOf: [
          { type: "string", minLength: 1 },
          { type: "string", const: "" },
        ],
      }),
    says: /^Write `maxLength: 0`/,
  },
  {
    rule: "contract/portable",
    name: "quotes in a pattern",
    change: (d) => addProperty(d, { type: "string", pattern: '^"' }),
    says: /^Write `\\x22`/,
  },
  {
    rule: "contract/portable",
    name: "an array that may be null, as a list of types",
    change: (d) => addProperty(d, { type: ["array", "null"], items: { type: "string" } }),
    says: /^Write `oneOf: \[{ type: array/,
  },
];
