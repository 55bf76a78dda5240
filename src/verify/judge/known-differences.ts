import { baseContract, type Contract, type Json, type OperationId } from "../../contract/contract.js";
import { escapeKey, keysOf, valueAt } from "../../contract/json-pointer.js";
import type { ReleaseLine } from "../../contract/lines.js";
import { inOrder } from "./order.js";
import { shapesOf } from "./remarks.js";
import type { RuleName } from "./rules.js";

/** A difference that is that of another release of Waldur, so that it is no finding. */
export interface KnownDifference {
  /** Operations that show it, in the order of the contract. */
  readonly operations: readonly OperationId[];
  /** Where it was seen first: a JSON pointer into the body, with `*` for the number of a row. */
  readonly place: string;
  /** First release that has it; undefined for what older releases had. */
  readonly since?: string | undefined;
  /** Last release that had it; undefined for what newer releases have. */
  readonly until?: string | undefined;
  readonly explanation: string;
  /** How often it was seen. */
  readonly count: number;
}

/** Difference at a property of a schema. Only what is listed is known: other values at the same location stay findings. */
export interface KnownEntry {
  /** Name in the contract's components. */
  readonly schema: string;
  readonly properties: readonly string[];
  /** The rule that it would violate; `undeclared` for fields that the contract does not have. */
  readonly rule: RuleName | "undeclared";
  /** Whether this value is the other release's; any is when left out. */
  readonly has?: (value: unknown) => boolean;
  /** Whether the object comes from the other release, where the difference alone could be a fault as well. */
  readonly isOf?: (owner: Json) => boolean;
  readonly since?: string;
  readonly until?: string;
  readonly explanation: string;
}

const among =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const lacks =
  (...keys: readonly string[]) =>
  (owner: Json) =>
    keys.every((key) => !Object.hasOwn(owner, key));
const hasAny =
  (...keys: readonly string[]) =>
  (owner: Json) =>
    keys.some((key) => Object.hasOwn(owner, key));
/** Timestamps ended in Z until the JSON renderer was replaced in spring 2025. */
const isBefore2025 = (owner: Json) => [owner.created, owner.date].some((time) => /Z$/.test(String(time)));

const PREPAID = ["is_prepaid", "overage_component", "min_prepaid_duration", "max_prepaid_duration"];
const OFFERING_USER = ["offering_user_username", "offering_user_state"];

const OLDER: readonly KnownEntry[] = [
  {
    schema: "Resource",
    properties: ["limit_usage"],
    rule: "body-type",
    has: (value) => value === null,
    until: "7.6",
    explanation: "until June 2025, limit_usage is null for resources without limit-based components",
  },
  {
    schema: "BaseComponentUsage",
    properties: ["usage"],
    rule: "body-type",
    has: Number.isInteger,
    isOf: isBefore2025,
    until: "5.9.2",
    explanation: "until May 2023, usages are integers",
  },
  {
    schema: "BaseComponentUsage",
    properties: ["recurring"],
    rule: "body-required",
    isOf: isBefore2025,
    until: "5.2",
    explanation: "until 2022, usages of a plan period do not say whether they recur",
  },
  {
    schema: "ComponentUsage",
    properties: ["modified_by"],
    rule: "body-required",
    isOf: isBefore2025,
    until: "5.1.5",
    explanation: "in 2021, usages do not say who reported them",
  },
  {
    schema: "ProjectUser",
    properties: OFFERING_USER,
    rule: "body-required",
    isOf: (owner) => lacks(...OFFERING_USER)(owner) && Object.hasOwn(owner, "permission"),
    until: "5.1.1",
    explanation: "in 2021, members of a team have a permission, and no user of the offering",
  },
  {
    schema: "OfferingComponent",
    properties: PREPAID,
    rule: "body-required",
    isOf: lacks(...PREPAID),
    until: "7.8.3",
    explanation: "until October 2025, components cannot be prepaid",
  },
  {
    schema: "PublicOfferingDetails",
    properties: ["software_catalogs", "partitions"],
    rule: "body-required",
    isOf: lacks("software_catalogs", "partitions"),
    until: "7.8.5",
    explanation: "until November 2025, offerings have no software catalogs and partitions",
  },
  {
    schema: "BasePublicPlan",
    properties: ["components"],
    rule: "body-required",
    isOf: (owner) => Object.hasOwn(owner, "prices"),
    until: "7.8.5",
    explanation: "until November 2025, plans do not list their components",
  },
];

const NEWER: readonly KnownEntry[] = [
  {
    schema: "OrderDetails",
    properties: ["type"],
    rule: "body-value",
    has: among("Restore"),
    since: "7.9.2",
    explanation: "orders can restore a resource",
  },
  {
    schema: "PublicOfferingDetails",
    properties: ["state"],
    rule: "body-value",
    has: among("Unavailable"),
    since: "7.9.3",
    explanation: "offerings can be unavailable",
  },
  {
    schema: "OptionField",
    properties: ["type"],
    rule: "body-value",
    has: among("single_datacenter_k8s_config", "multi_datacenter_k8s_config"),
    since: "7.9.3",
    explanation: "options can configure Kubernetes",
  },
  {
    schema: "OptionField",
    properties: ["type"],
    rule: "body-value",
    has: among("storage_folder_manager"),
    since: "7.9.9",
    explanation: "options can manage folders of a storage",
  },
  {
    schema: "PublicOfferingDetails",
    properties: ["roles"],
    rule: "body-required",
    isOf: hasAny("profile_uuid", "profile_name"),
    since: "8.0.8",
    explanation: "offerings have a profile instead of roles",
  },
  {
    schema: "NestedPlanComponent",
    properties: ["discount_threshold", "discount_rate"],
    rule: "body-required",
    isOf: hasAny("discount_formula", "discount_aggregation"),
    since: "8.1.2",
    explanation: "discounts are given by a formula instead of a threshold and a rate",
  },
];

/** Fields that later releases added, by schema and first release. */
const ADDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Resource: {
    "7.9.3": "offering_state offering_components",
    "8.0.0": "offering_backend_id",
    "8.0.7": "project_effective_end_date provider_description",
    "8.0.8": "project_is_in_grace_period",
    "8.0.9": "end_date_updated_at",
    "8.1.2": "resource_effective_end_date usage_limit_restriction has_api_keys",
  },
  OrderDetails: {
    "7.9.2": "order_subtype",
    "8.0.3": `
      created_by_email created_by_organization created_by_organization_registry_code provider_message
      provider_message_url consumer_message provider_rejection_comment consumer_rejection_comment
      provider_message_attachment consumer_message_attachment`,
    "8.0.7": "provider_description",
    "8.0.8": "output_updated_at error_updated_at",
    "8.0.9": "auto_approved auto_approved_by_rule_uuid auto_approved_cost_limit_snapshot",
    "8.1.2": `
      created_by_organization_country created_by_organization_vat_code created_by_organization_address
      provider_message_updated_at consumer_message_updated_at`,
  },
  PublicOfferingDetails: {
    "7.9.2": "billing_type_classification",
    "7.9.9": "tags",
    "8.0.0": "is_accessible",
    "8.0.7": "helpdesk_url documentation_url effective_available_limits",
    "8.0.8": "profile_uuid profile_name",
    "8.0.9": "offering_group offering_group_uuid offering_group_title config_drive_default",
    "8.1.2": "default_access_subnets qos_profiles open_for_proposals",
  },
  OptionField: {
    "7.9.3": "default_configs",
    "7.9.9": "storage_folder_config",
    "8.0.0": "validators",
  },
  NestedPlanComponent: {
    "8.0.7": "discounted_price discount_description",
    "8.1.2": "discount_formula discount_aggregation",
  },
  OfferingComponent: {
    "8.0.7": "prepaid_duration_step min_renewal_duration max_renewal_duration renewal_duration_step",
    "8.0.8": "offering_uuid",
  },
  NestedPartition: {
    "8.0.6": "cpu_arch gpu_arch",
    "8.1.2": "qos_options",
  },
  CustomerComponentUsagePolicy: {
    "8.0.7": "affected_resources_count",
  },
  MergedPluginOptions: {
    "7.9.2": "can_restore_resource auto_approve_marketplace_script",
    "7.9.5": "enable_display_of_order_actions_for_service_provider",
    "7.9.6": "disable_autoapprove",
    "7.9.7": "resource_expiration_threshold unique_resource_per_attribute",
    "7.9.9": "slurm_periodic_policy_enabled",
    "8.0.2": "disabled_resource_actions",
    "8.0.3": `
      enable_provider_consumer_messaging notify_about_provider_consumer_messages
      restrict_deletion_with_active_resources`,
    "8.0.5": "resource_name_pattern",
    "8.0.6": "offering_user_auto_deletion",
    "8.0.7": "lbaas_enabled",
    "8.0.8": `
      enable_resource_projects resource_projects_limits_required create_orders_on_resource_project_change
      usage_poll_interval_minutes`,
    "8.0.9": `
      auto_ok_resource_projects resource_slug_template resource_slug_max_length initial_rolegroup_number
      resource_role_map resource_project_role_map resource_role_group_template resource_project_role_group_template
      require_effective_id_for_highlighted_display expose_inference_playground`,
    "8.1.2": `
      action_on_usage_limit auto_approve_for_roles restricted_to_roles billing_source uid_source gid_source
      resource_projects_limit_policy login_shell conceal_subnet_restricted_resources disable_grace_period
      emit_display_name emit_waldur_username enable_membership_sync_status enable_posix_account
      enable_resource_access_subnets enable_resource_end_date_change_requests enforce_qos show_ssh_key_loss_warning`,
  },
};

/** All that is known. */
export const knownEntries: readonly KnownEntry[] = [
  ...OLDER,
  ...NEWER,
  ...Object.entries(ADDED).flatMap(([schema, releases]) =>
    Object.entries(releases).map(
      ([since, names]): KnownEntry => ({
        schema,
        properties: names.trim().split(/\s+/),
        rule: "undeclared",
        since,
        explanation: "later releases have this field, and the contract does not",
      }),
    ),
  ),
];

/** A property of a body that differs from the contract, to look up in the list. */
export interface Deviating {
  readonly rule: RuleName | "undeclared";
  /** JSON pointer to the property, also to one that is missing; `*` stands for any row. */
  readonly place: string;
}

/**
 * Looks up whether another release of Waldur is known for something in a body.
 *
 * @param pointer To the schema of the body, in the bundle.
 */
export function findKnown(
  contract: Contract,
  pointer: string,
  body: unknown,
  { rule, place }: Deviating,
): KnownEntry | undefined {
  const candidates = knownEntries.filter(
    (entry) =>
      entry.rule === rule && isBeside(contract, entry) && entry.properties.includes(keysOf(place).at(-1) ?? ""),
  );
  if (candidates.length === 0) return undefined;
  const parent = place.slice(0, place.lastIndexOf("/"));
  const schemas = schemasAt(contract, pointer, keysOf(parent));
  return candidates.find(
    ({ schema, has, isOf }) =>
      schemas.includes(schema) &&
      (has?.(valueAt(body, place)) ?? true) &&
      (isOf?.((valueAt(body, parent) ?? {}) as Json) ?? true),
  );
}

/** Whether a difference is that of a release which none of the contract's lines up to its own covers. */
function isBeside(contract: Contract, { since }: KnownEntry): boolean {
  if (since === undefined) return contract === baseContract;
  const line = since.replace(/\.\d+$/, "") as ReleaseLine;
  return !contract.since(line);
}

/** Names of the schemas that describe what stands at a location. */
function schemasAt(contract: Contract, pointer: string, keys: readonly string[]): string[] {
  const shapes = shapesOf(contract, pointer);
  const [key, ...rest] = keys;
  if (key === undefined)
    return shapes.flatMap(({ pointer: own }) => /^\/components\/schemas\/([^/]+)$/.exec(own)?.[1] ?? []);
  return shapes.flatMap(({ node, pointer: own }) => {
    const properties = (node.properties as Json | undefined) ?? {};
    if (node.items && /^(\d+|\*)$/.test(key)) return schemasAt(contract, `${own}/items`, rest);
    if (Object.hasOwn(properties, key)) return schemasAt(contract, `${own}/properties/${escapeKey(key)}`, rest);
    return typeof node.additionalProperties === "object"
      ? schemasAt(contract, `${own}/additionalProperties`, rest)
      : [];
  });
}

/** Collects known differences; one that shows at several operations or locations is listed once. */
export class KnownDifferences {
  private readonly found = new Map<
    string,
    { entry: KnownEntry; place: string; operations: Set<OperationId>; count: number }
  >();

  add(operation: OperationId, place: string, entry: KnownEntry): void {
    const key = JSON.stringify([knownEntries.indexOf(entry), keysOf(place).at(-1)]);
    const known = this.found.get(key);
    if (known) {
      known.operations.add(operation);
      known.count++;
      return;
    }
    const general = place.replace(/(?<=\/)\d+(?=\/|$)/g, "*");
    this.found.set(key, { entry, place: general, operations: new Set([operation]), count: 1 });
  }

  list(contract: Contract): KnownDifference[] {
    return [...this.found.values()]
      .map(({ entry: { since, until, explanation }, place, operations, count }) => ({
        operations: inOrder(contract, operations),
        place,
        since,
        until,
        explanation,
        count,
      }))
      .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  }
}
