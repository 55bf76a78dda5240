// A project that compiles to CommonJS for es2020, with every entry that comes as CommonJS.
import {
  ApiError,
  configureWaldur,
  formErrors,
  marketplaceCustomerComponentUsagePoliciesCreate,
  marketplaceProviderResourcesList,
  paginate,
  type Resource,
} from "waldur-marketplace-contract";
import { marketplaceProviderResourcesSetPaused } from "waldur-marketplace-contract/compat";
import { client } from "waldur-marketplace-contract/compat/client.gen";
import { makeResource } from "waldur-marketplace-contract/factories";
import { hyperlink, resourceReportRequestSchema } from "waldur-marketplace-contract/forms";
import bundle from "waldur-marketplace-contract/openapi.json";
import type { ResourceState } from "waldur-marketplace-contract/types";
import { type Violation, validateResponse } from "waldur-marketplace-contract/validate";

configureWaldur({ baseUrl: "https://waldur.example.com", token: () => "YOUR_API_TOKEN" });

export async function states(): Promise<(ResourceState | undefined)[]> {
  const { data, error } = await marketplaceProviderResourcesList({ query: { field: ["state"] } });
  // @ts-expect-error There is no data until the error is ruled out.
  data.length;
  if (error) throw error;
  // @ts-expect-error It was not asked for.
  data[0]?.name;
  return data.map(({ state }) => state);
}

export async function all(): Promise<Resource[]> {
  const found: Resource[] = [];
  for await (const resource of paginate(marketplaceProviderResourcesList)) found.push(resource);
  return found;
}

export async function save(): Promise<readonly string[] | undefined> {
  // @ts-expect-error A policy has a scope.
  const { error } = await marketplaceCustomerComponentUsagePoliciesCreate({ body: {} });
  return error instanceof ApiError ? formErrors(error).fields.scope : undefined;
}

export function check(body: unknown): Violation[] {
  // @ts-expect-error There is no such operation.
  validateResponse("marketplace_provider_resources_lists", { status: 200, headers: {}, body });
  return validateResponse("marketplace_provider_resources_list", { status: 200, headers: {}, body });
}

export const version: string = bundle.openapi;

export async function pause(uuid: string): Promise<string> {
  client.setConfig({ baseUrl: "https://waldur.example.com", throwOnError: true });
  const { data } = await marketplaceProviderResourcesSetPaused({ path: { uuid }, body: { paused: true } });
  return data.status;
}

export const erred: Resource = makeResource({ state: "Erred" });
// @ts-expect-error There is no such state.
makeResource({ state: "Broken" });

export const form = resourceReportRequestSchema["~standard"].validate({ report: [] });
export const scope: string = hyperlink("customers", "4ee5f5975e034a2eb2f8a56eaefb0f45");
