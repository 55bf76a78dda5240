import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { FormApi } from "@tanstack/form-core";
import type { Resolver } from "react-hook-form";
import { describe, expectTypeOf, test } from "vitest";
import * as forms81 from "../../generated/releases/8.1/forms.js";
import type * as line81 from "../../generated/releases/8.1/index.js";
import {
  type componentUsageCreateRequestSchema,
  type customerComponentUsagePolicyRequestSchema,
  hyperlink,
  periodEnumLabels,
  resourceReportRequestSchema,
  resourceSlugRequestSchema,
} from "../../src/forms/index.js";
import type {
  ComponentUsageCreateRequest,
  CustomerComponentUsagePolicyRequest,
  PeriodEnum,
  PeriodName,
  ResourceReportRequest,
} from "../../src/index.js";

describe("a schema", () => {
  test("is a Standard Schema of the model, before and after validation", () => {
    const schema: StandardSchemaV1<ResourceReportRequest> = resourceReportRequestSchema;
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<ResourceReportRequest>();
    expectTypeOf<
      StandardSchemaV1.InferInput<typeof componentUsageCreateRequestSchema>
    >().toEqualTypeOf<ComponentUsageCreateRequest>();
    expectTypeOf<
      StandardSchemaV1.InferOutput<typeof customerComponentUsagePolicyRequestSchema>
    >().toEqualTypeOf<CustomerComponentUsagePolicyRequest>();
  });

  test("gives its result at once", () => {
    const result = resourceReportRequestSchema["~standard"].validate({});
    if (result.issues) expectTypeOf(result.issues[0]?.message).toEqualTypeOf<string | undefined>();
    else expectTypeOf(result.value).toEqualTypeOf<ResourceReportRequest>();
  });

  test("is taken by the resolvers of form libraries", () => {
    expectTypeOf(standardSchemaResolver(resourceReportRequestSchema)).toExtend<
      Resolver<ResourceReportRequest, unknown, ResourceReportRequest>
    >();
    const defaultValues: ResourceReportRequest = { report: [] };
    new FormApi({ defaultValues, validators: { onChange: resourceReportRequestSchema } });
    // @ts-expect-error not the values of the schema
    new FormApi({ defaultValues: { rapport: "" }, validators: { onChange: resourceReportRequestSchema } });
  });
});

test("hyperlinks lead to collections that a field of the contract wants", () => {
  hyperlink("customers", "4ee5f5975e034a2eb2f8a56eaefb0f45");
  // @ts-expect-error no such collection
  hyperlink("customer", "4ee5f5975e034a2eb2f8a56eaefb0f45");
});

test("every period has a label", () => {
  expectTypeOf(periodEnumLabels).toEqualTypeOf<Readonly<Record<PeriodEnum, PeriodName>>>();
  expectTypeOf(periodEnumLabels[2]).toEqualTypeOf<PeriodName>();
});

test("schemas of a release line are of its models", () => {
  const schema: StandardSchemaV1<line81.UserRoleCreateRequest> = forms81.userRoleCreateRequestSchema;
  expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<line81.UserRoleCreateRequest>();
  expectTypeOf<
    StandardSchemaV1.InferOutput<typeof forms81.componentUsageCreateRequestSchema>
  >().toEqualTypeOf<line81.ComponentUsageCreateRequest>();
  expectTypeOf(forms81.hyperlink).toEqualTypeOf(hyperlink);
  expectTypeOf(forms81.resourceSlugRequestSchema).toEqualTypeOf(resourceSlugRequestSchema);
});
