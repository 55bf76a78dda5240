/**
 * Examples of the docs whose placeholder value cannot be valid: Waldur refuses it (or crashes), so both mocks answer with the
 * declared 400. Every other example gets a declared success.
 */
export const REFUSED: Record<string, Refused> = {
  marketplace_component_usages_set_usage: {
    why: "names neither a resource nor a plan period",
    compiler: "TS2322 at body: Property 'resource' is missing",
  },
  marketplace_customer_component_usage_policies_create: {
    why: 'neither "string-value" is an action nor /api/scope/ an organization',
    compiler: null,
  },
  marketplace_customer_component_usage_policies_update: {
    why: 'neither "string-value" is an action nor /api/scope/ an organization',
    compiler: null,
  },
  marketplace_provider_resources_move_resource: {
    why: "null is no project",
    compiler: "TS2322 at body.project: Type 'null' is not assignable",
  },
  marketplace_provider_resources_set_backend_id: {
    why: "Waldur crashes without backend_id",
    compiler: "TS2345 at the options: Property 'body' is missing",
  },
  marketplace_provider_resources_set_backend_metadata: {
    why: "Waldur refuses null",
    compiler: "TS2322 at body.backend_metadata: Type 'null' is not assignable",
  },
  marketplace_provider_resources_set_downscaled: {
    why: "Waldur crashes without downscaled",
    compiler: "TS2345 at the options: Property 'body' is missing",
  },
  marketplace_provider_resources_set_limits: {
    why: "null is no map of limits",
    compiler: "TS2322 at body.limits: Type 'null' is not assignable",
  },
  marketplace_provider_resources_set_paused: {
    why: "Waldur crashes without paused",
    compiler: "TS2345 at the options: Property 'body' is missing",
  },
  marketplace_provider_resources_set_restrict_member_access: {
    why: "Waldur crashes without restrict_member_access",
    compiler: "TS2345 at the options: Property 'body' is missing",
  },
  marketplace_provider_resources_submit_report: {
    why: "Waldur refuses a report without sections",
    compiler: null,
  },
};

interface Refused {
  /** What is wrong with the example. */
  why: string;
  /** What the compiler says of it; `null` when the types allow it, because only Waldur can know that the value is wrong. */
  compiler: string | null;
}
