import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { FormApi } from "@tanstack/form-core";
import { afterEach, describe, expect, test } from "vitest";
import { orderApproveByProviderRequestSchema } from "../../../generated/releases/8.1/forms.js";
import { packageName } from "../../../scripts/bench/peers.js";
import { weigh } from "../../../scripts/bench/size.js";
import * as forms from "../../../src/forms/index.js";
import {
  componentUsageCreateRequestSchema,
  customerComponentUsagePolicyRequestSchema,
  type FormSchema,
  hyperlink,
  moveResourceRequestSchema,
  periodEnumLabels,
  resourceReportRequestSchema,
  resourceSlugRequestSchema,
} from "../../../src/forms/index.js";
import { bodiesOf, findUnchecked, schemaName } from "../../../src/generate/forms.js";
import {
  type ComponentUsageCreateRequest,
  configureWaldur,
  createWaldurClient,
  periodEnumValues,
  periodNameValues,
} from "../../../src/index.js";
import { bundle, lines, operations, root } from "../../helpers/contract.js";

const uuid = "4ee5f5975e034a2eb2f8a56eaefb0f45";
/** What a program with one schema may weigh, minified and gzipped. */
const BUDGET = 2500;

const entries = await Promise.all(
  lines.map(async (each) => ({
    ...each,
    bodies: [...bodiesOf(each.operations).keys()],
    entry: (await import(root + each.entryOf("forms"))) as Record<string, FormSchema<unknown>>,
  })),
);
const validate = (schema: FormSchema<unknown>, value: unknown) =>
  schema["~standard"].validate(value).issues?.map(({ path, message }) => [path.join("."), message]);

describe.each(entries)("every body of a request of $line", ({ bundle, operations, bodies, entry, entryOf }) => {
  test.each(bodies)("%s has a schema, which takes every example of the contract", (model) => {
    const schema = entry[schemaName(model)] as FormSchema<unknown>;
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: packageName });
    const examples = operations
      .flatMap(({ request }) => request?.media ?? [])
      .filter(({ schema: { $ref } }) => $ref?.endsWith(`/${model}`))
      .flatMap((media) => Object.values(media.examples));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const result = schema["~standard"].validate(example);
      expect(result).toEqual({ value: example });
      expect("value" in result && result.value).toBe(example);
    }
  });

  test("has one, and no other has", () => {
    const schemas = Object.keys(entry).filter((name) => name.endsWith("Schema"));
    expect(schemas.sort()).toEqual(bodies.map(schemaName).sort());
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(Object.keys(forms)));
  });

  test("is checked by its form in everything that the contract asks", () =>
    expect(findUnchecked(bundle, operations)).toEqual([]));

  test("has a schema that keeps to the budget in a program, has no other with it, and evaluates no text", async () => {
    const sizes: [number, string, string][] = [];
    for (const model of bodies) {
      const name = schemaName(model);
      const program = `import { ${name} } from "${packageName}"; console.log(${name});`;
      const { gzipped, code } = await weigh(program, { folder: root, entry: entryOf("forms") });
      sizes.push([gzipped, name, code]);
    }
    const [largest, name, code] = sizes.sort(([a], [b]) => b - a)[0] as [number, string, string];
    expect(name).toBe("customerComponentUsagePolicyRequestSchema");
    expect(largest).toBeLessThanOrEqual(BUDGET);
    expect(code).not.toMatch(/\beval\b|\bFunction\(|usages/);
  });
});

describe("messages", () => {
  test("are about the field, items by their index", () => {
    expect(
      validate(componentUsageCreateRequestSchema, {
        usages: [{ type: "cpu", amount: "1" }, { type: "", amount: "1.234" }, null],
        resource: uuid,
        plan_period: "x",
      }),
    ).toEqual([
      ["usages.1.type", "This field may not be blank."],
      ["usages.1.amount", "Ensure that there are no more than 2 decimal places."],
      ["usages.2", "Invalid data. Expected a dictionary, but got NoneType."],
      ["plan_period", "Object with uuid=x does not exist."],
    ]);
    const { issues } = resourceReportRequestSchema["~standard"].validate({ report: [{ header: "a", body: " " }] });
    expect(issues?.[0]?.path).toEqual(["report", 0, "body"]);
  });

  test("about the whole come when every field is right", () => {
    expect(validate(componentUsageCreateRequestSchema, { usages: [] })).toEqual([
      ["", "Either plan_period or resource should be provided."],
    ]);
    expect(validate(componentUsageCreateRequestSchema, {})).toEqual([["usages", "This field is required."]]);
    expect(validate(resourceReportRequestSchema, { report: [] })).toEqual([
      ["report", "Report object should contain at least one section."],
    ]);
  });

  test("take an empty number input as JSON does, and a cleared value as left out", () => {
    const limit = { limit: Number.NaN, period: 2, component: uuid };
    const policy = {
      scope: hyperlink("customers", uuid, "https://waldur.example.com"),
      actions: undefined,
      component_limits_set: [limit],
    };
    expect(validate(customerComponentUsagePolicyRequestSchema, policy)).toEqual([
      ["actions", "This field is required."],
      ["component_limits_set.0.limit", "This field may not be null."],
    ]);
  });

  test("quote the value", () => {
    const policy = { scope: 5, actions: "sing,dance", component_limits_set: [{ limit: 1, period: 5, component: "x" }] };
    expect(validate(customerComponentUsagePolicyRequestSchema, policy)).toEqual([
      ["scope", "Incorrect type. Expected URL string, received int."],
      ["actions", "sing,dance includes unavailable actions."],
      ["component_limits_set.0.period", '"5" is not a valid choice.'],
      ["component_limits_set.0.component", "Must be a valid UUID."],
    ]);
  });

  test("do not change from one validation to the next", () => {
    const once = validate(resourceSlugRequestSchema, { slug: "a b" });
    expect(once).toEqual([["slug", 'Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.']]);
    expect(validate(resourceSlugRequestSchema, { slug: "a-b" })).toBeUndefined();
    expect(validate(resourceSlugRequestSchema, { slug: "a b" })).toEqual(once);
  });
});

describe("form libraries", () => {
  test("react-hook-form shows them by field", async () => {
    const resolve = standardSchemaResolver(resourceReportRequestSchema);
    const options = { fields: {}, shouldUseNativeValidation: false };
    const wrong = await resolve({ report: [{ header: "", body: "b" }] }, undefined, options);
    expect(wrong.errors).toMatchObject({ report: [{ header: { message: "This field may not be blank." } }] });
    const right = await resolve({ report: [{ header: "h", body: "b" }] }, undefined, options);
    expect(right).toEqual({ values: { report: [{ header: "h", body: "b" }] }, errors: {} });
  });

  test("TanStack Form shows them by field", async () => {
    const defaultValues = { resource: uuid, usages: [{ type: "", amount: "1" }] } as ComponentUsageCreateRequest;
    const form = new FormApi({ defaultValues, validators: { onChange: componentUsageCreateRequestSchema } });
    const unmount = form.mount();
    await form.handleSubmit();
    expect(form.state.errorMap.onChange).toMatchObject({
      "usages[0].type": [{ message: "This field may not be blank." }],
    });
    form.setFieldValue("usages[0].type", "cpu");
    await form.handleSubmit();
    expect(form.state.isSubmitSuccessful).toBe(true);
    unmount();
  });
});

describe("hyperlink", () => {
  afterEach(() => configureWaldur({}));

  test("is what a field that wants a URL takes", () => {
    const url = hyperlink("projects", uuid, "https://waldur.example.com/api/");
    expect(url).toBe(`https://waldur.example.com/api/projects/${uuid}/`);
    expect(validate(moveResourceRequestSchema, { project: { url } })).toBeUndefined();
    const other = hyperlink("customers", uuid, "https://waldur.example.com");
    expect(validate(moveResourceRequestSchema, { project: { url: other } })).toEqual([
      ["project", "Invalid hyperlink - Incorrect URL match."],
    ]);
  });

  test("has the base URL of the configured server", () => {
    configureWaldur({ baseUrl: "http://127.0.0.1:4010" });
    expect(hyperlink("customers", uuid)).toBe(`http://127.0.0.1:4010/api/customers/${uuid}/`);
  });

  test.each([
    ["no server is configured", () => hyperlink("customers", uuid)],
    ["the base URL is none", () => hyperlink("customers", uuid, "waldur")],
    ["the uuid is none", () => hyperlink("customers", "x/../y", "https://waldur.example.com")],
    [
      "a client is configured, whose base URL is not known",
      () => {
        configureWaldur(createWaldurClient({ baseUrl: "https://waldur.example.com" }));
        return hyperlink("customers", uuid);
      },
    ],
  ])("throws when %s", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "ContractError" }));
  });
});

test("periods have the names that Waldur gives them", () => {
  expect(periodEnumValues.map((period) => periodEnumLabels[period])).toEqual(periodNameValues);
});

test("a value of which the contract says nothing may be anything, null as well", () => {
  for (const attributes of [null, 5, "x", { a: [] }])
    expect(validate(orderApproveByProviderRequestSchema, { attributes })).toBeUndefined();
});

test("what no form checks is found by its keyword", () => {
  const changed = structuredClone(bundle);
  const schemas = changed.components.schemas as Record<string, { properties: Record<string, object> }>;
  Object.assign(schemas.ResourceSlugRequest?.properties.slug ?? {}, { maxItems: 3 });
  Object.assign(schemas.ResourceReportRequest?.properties ?? {}, {
    title: { type: "null" },
    text: { oneOf: [{}, {}] },
  });
  expect(findUnchecked(changed, operations)).toEqual([
    "ResourceSlugRequest.slug: maxItems",
    "ResourceReportRequest.title: type",
    "ResourceReportRequest.text: oneOf",
  ]);
});
