import type { Project as ProjectRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import type { Project } from "../../world/types.js";
import { isStaffOrSupport } from "../access/visibility.js";
import { detailOf, NO_ESTIMATE } from "../customers/representation.js";
import { locatedDetails } from "../offerings/parts.js";

type More = Partial<ProjectRecord>;

/** Identifier of a project in another system, which is no column. */
export function backendIdOf({ details }: Project): string {
  return (details as More).backend_id ?? "";
}

/** A project as Waldur shows it to the caller. */
export function representProject(call: Call, project: Project): ProjectRecord {
  const { store } = call;
  const more = locatedDetails(call, project.details) as More;
  const customer = store.customers.at(project.customer);
  const running = store.resources
    .where("project", project.uuid)
    .filter(({ state }) => state === "OK" || state === "Updating");
  const byCategory: Record<string, number> = {};
  for (const { offering } of running) {
    const { category } = store.offerings.at(offering);
    byCategory[category] = (byCategory[category] ?? 0) + 1;
  }
  const record: ProjectRecord = {
    url: link(call, "projects", project.uuid),
    uuid: project.uuid,
    name: project.name,
    slug: project.slug,
    customer: link(call, "customers", customer.uuid),
    customer_uuid: customer.uuid,
    customer_name: customer.name,
    customer_slug: customer.slug,
    customer_native_name: detailOf(customer, "native_name"),
    customer_abbreviation: detailOf(customer, "abbreviation"),
    description: project.description,
    customer_display_billing_info_in_projects: more.customer_display_billing_info_in_projects ?? true,
    created: project.created,
    type: more.type ?? null,
    type_name: more.type_name ?? null,
    type_uuid: more.type_uuid ?? null,
    backend_id: backendIdOf(project),
    start_date: project.start_date,
    end_date: project.end_date,
    end_date_requested_by: project.end_date_requested_by && link(call, "users", project.end_date_requested_by),
    oecd_fos_2007_code: more.oecd_fos_2007_code ?? null,
    oecd_fos_2007_label: more.oecd_fos_2007_label ?? "",
    is_industry: more.is_industry ?? false,
    image: more.image ?? null,
    resources_count: running.length,
    max_service_accounts: more.max_service_accounts ?? null,
    kind: more.kind ?? "default",
    is_removed: project.is_removed,
    termination_metadata: more.termination_metadata ?? null,
    ...(isStaffOrSupport(call.caller) && { staff_notes: more.staff_notes ?? "" }),
    grace_period_days: more.grace_period_days ?? null,
    project_credit: more.project_credit ?? null,
    marketplace_resource_count: byCategory,
    billing_price_estimate: more.billing_price_estimate ?? NO_ESTIMATE,
  };
  return inRelease(call, "Project", record, more);
}
