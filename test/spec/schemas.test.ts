import { describe, expect, test } from "vitest";
import { resolve } from "../../scripts/bundle.js";
import { makeAjv } from "../../src/validate/ajv.js";
import { reference } from "../../src/validate/validator.js";
import { bodies } from "../helpers/bodies.js";
import { bundle, operations } from "../helpers/contract.js";

const ajv = makeAjv();
const compileAt = (pointer: string) => ajv.compile(reference(pointer));

/** References of a schema that was taken out of the bundle still mean the bundle. */
const inContract = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as object;

describe("schemas", () => {
  test.each(Object.keys(bundle.components.schemas ?? {}))("%s compiles under Ajv strict", (name) => {
    expect(() => compileAt(`/components/schemas/${name}`)).not.toThrow();
  });

  test.each(operations)("$id: parameters and headers compile under Ajv strict", ({ parameters, responses }) => {
    for (const { name, schema } of parameters) expect(() => ajv.compile(inContract(schema)), name).not.toThrow();
    for (const { headers } of responses) {
      for (const [name, header] of Object.entries(headers)) {
        const validate = ajv.compile(inContract(header.schema as object));
        const examples = Object.values((header.examples ?? {}) as Record<string, { value: unknown }>);
        expect(examples.length, `examples of ${name}`).toBeGreaterThan(0);
        for (const { value } of examples) expect(validate(value), `${name}: ${value}`).toBe(true);
      }
    }
  });
});

describe("examples", () => {
  test.each(bodies)("$name: every example is valid, and there is one", ({ examples, pointer }) => {
    const validate = compileAt(pointer);
    expect(Object.keys(examples).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(examples)) {
      expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  test("the four answers that no operation lists have valid examples too", () => {
    const listed = new Set(JSON.stringify(bundle.paths).match(/components\/responses\/\w+/g));
    const unlisted = Object.keys(bundle.components.responses ?? {}).filter(
      (name) => !listed.has(`components/responses/${name}`),
    );
    expect(unlisted.sort()).toEqual(["MethodNotAllowed", "NotAcceptable", "PayloadTooLarge", "UnsupportedMediaType"]);
    for (const name of unlisted) {
      const validate = compileAt(`/components/responses/${name}/content/application~1json/schema`);
      const response = bundle.components.responses?.[name] as { content: Record<string, { examples: object }> };
      const examples = Object.values(response.content["application/json"]?.examples ?? {});
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(validate(resolve(bundle, example).value), name).toBe(true);
    }
  });
});
