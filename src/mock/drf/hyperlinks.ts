import { parseUuid } from "../values/uuid.js";
import type { HexUuid } from "../world/types.js";
import type { Call } from "./call.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Collections of Waldur that a hyperlink can lead to, those of the contract and those that its records link to, with what there is
 * below one of their objects (published schema 7.9.0).
 */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  customers: words(`
    add_user delete_user list_users project-metadata-compliance-details
    project-metadata-compliance-overview project-metadata-compliance-projects
    project-metadata-question-answers stats update_organization_groups update_user users
  `),
  invoices: words("items paid send_notification set_backend_id set_payment_url set_reference_number stats"),
  "marketplace-categories": [],
  "marketplace-component-usages": words("set_user_usage"),
  "marketplace-component-user-usages": [],
  "marketplace-customer-component-usage-policies": [],
  "marketplace-offering-users": words(`
    begin_creating checklist checklist_review completion_review_status completion_status
    request_deletion set_deleted set_deleting set_error_creating set_error_deleting set_ok
    set_pending_account_linking set_pending_additional_validation set_validation_complete submit_answers
    update_comments update_restricted
  `),
  "marketplace-orders": words(`
    approve_by_consumer approve_by_provider cancel delete_attachment offering reject_by_consumer
    reject_by_provider set_backend_id set_state_done set_state_erred set_state_executing unlink
    update_attachment
  `),
  "marketplace-plan-components": [],
  "marketplace-plans": words(`
    archive delete_organization_groups update_discounts update_organization_groups update_prices
    update_quotas
  `),
  "marketplace-provider-offerings": words(`
    activate add_endpoint add_partition add_software_catalog add_user archive check_unique_backend_id
    component_stats costs create_offering_component customers delete_endpoint delete_image
    delete_organization_groups delete_thumbnail delete_user draft glauth_users_config import_resource
    importable_resources list_course_accounts list_customer_projects list_customer_service_accounts
    list_customer_users list_project_service_accounts list_users move_offering orders orders/{uuid}
    pause refresh_offering_usernames remove_offering_component remove_partition remove_software_catalog
    set_backend_metadata stats sync tos_stats unpause update_attributes update_compliance_checklist
    update_description update_image update_integration update_location update_offering_component
    update_options update_organization_groups update_overview update_partition update_resource_options
    update_software_catalog update_thumbnail update_user user_has_resource_access
  `),
  "marketplace-provider-resources": words(`
    details glauth_users_config move_resource offering offering_for_subresources plan_periods pull
    refresh_last_sync set_as_erred set_as_ok set_backend_id set_backend_metadata set_downscaled
    set_end_date_by_provider set_end_date_by_staff set_limits set_paused set_restrict_member_access
    set_slug submit_report team terminate unlink update_options update_options_direct
  `),
  "marketplace-public-offerings": words("plans plans/{uuid}"),
  "marketplace-resources": words(`
    details glauth_users_config move_resource offering offering_for_subresources plan_periods pull
    reallocate_limits renew set_downscaled set_end_date_by_staff set_paused set_restrict_member_access
    set_slug switch_plan team terminate unlink update_limits update_options
  `),
  "marketplace-service-providers": words(`
    add_user api_secret_code compliance/checklists_summary compliance/compliance_overview
    compliance/offering_users course_accounts customer_projects customers delete_user keys list_users
    offerings project_permissions project_service_accounts projects revenue robot_account_customers
    robot_account_projects set_offerings_username stat update_user user_customers users
  `),
  "organization-groups": [],
  projects: words(`
    add_user checklist completion_status delete_user list_users move_project other_users recover stats
    submit_answers sync_user_roles update_user
  `),
  roles: words("disable enable update_descriptions"),
  "service-settings": [],
  "slurm-allocations": words("pull set_limits unlink"),
  users: words("cancel_change_email change_email change_password pull_remote_user refresh_token token"),
};
const COLLECTIONS = Object.keys(BELOW);

/** Absolute URL of an object: `link(call, "customers", uuid)`. */
export function link({ origin }: Pick<Call, "origin">, collection: string, uuid: HexUuid): string {
  return `${origin}/api/${collection}/${uuid}/`;
}

/** Where a path leads: its template and the uuids in it, which may be any text. */
export interface Resolved {
  view: string;
  uuid: string;
  /** The second one, of what is below. */
  inner?: string | undefined;
}

/** No path of Waldur's is longer, and pattern matching on longer ones could take seconds. */
const MAX_LENGTH = 2000;

/** Follows a URL, of which only the path counts, or a bare path; undefined when Waldur has nothing there. */
export function resolveLink(text: string): Resolved | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [empty, api, collection = "", uuid, ...rest] = pathOf(text).split("/");
  if (empty !== "" || api !== "api" || !COLLECTIONS.includes(collection) || uuid === undefined) return undefined;
  // Every path ends with a slash, so the last part is empty.
  if (uuid === "") return rest.length === 0 ? { view: `/api/${collection}/`, uuid: "" } : undefined;
  if (rest.at(-1) !== "") return undefined;
  const view = `/api/${collection}/{uuid}/`;
  if (rest.length === 1) return { view, uuid };
  const below = rest.slice(0, -1).join("/");
  const found = BELOW[collection]?.find((name) => name === below || name === below.replace(/[^/]+$/, "{uuid}"));
  if (found === undefined) return undefined;
  return { view: `${view}${found}/`, uuid, inner: found.endsWith("{uuid}") ? rest.at(-2) : undefined };
}

/**
 * The uuid in a URL of the view `template`, such as `/api/customers/{uuid}/`.
 *
 * @returns undefined for text that is no URL, for a URL of another view and for one without a uuid; `"unresolved"` for a path
 * that leads nowhere.
 */
export function uuidOfLink(text: string, template: string): HexUuid | "unresolved" | undefined {
  if (!isUrl(text)) return undefined;
  const resolved = resolveLink(text);
  if (!resolved) return "unresolved";
  return resolved.view === template ? parseUuid(resolved.uuid) : undefined;
}

/** Is it an absolute URL or a path? */
function isUrl(text: string): boolean {
  return text.startsWith("/") || /^https?:/.test(text);
}

/** The path of a URL or of a bare path, decoded where that is possible. */
function pathOf(text: string): string {
  const path = text.replace(/^https?:(?:\/\/[^/?#]*)?/, "").replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Error message for a path that Waldur's router does not match. */
export function unresolvedBody(text: string): { tried: string[]; path: string } {
  const tried = COLLECTIONS.flatMap((name) => [`^api/${name}/$`, `^api/${name}/(?P<uuid>[^/.]+)/$`]);
  return { tried, path: pathOf(text).replace(/^\//, "") };
}
