import type { ComponentUsage } from "../../../../generated/types.js";
import type { Store } from "../../world/store.js";
import type { Usage } from "../../world/types.js";
import { componentAt } from "../components.js";

/** A component usage as it is listed and retrieved; the amount is a number here. */
export function representUsage(store: Store, usage: Usage): ComponentUsage {
  const { type, name, measured_unit } = componentAt(store, usage.component);
  const resource = store.resources.at(usage.resource);
  const offering = store.offerings.at(resource.offering);
  const project = store.projects.at(resource.project);
  const customer = store.customers.at(project.customer);
  return {
    uuid: usage.uuid,
    created: usage.created,
    description: usage.description,
    type,
    name,
    measured_unit,
    usage: usage.usage,
    date: usage.date,
    recurring: usage.recurring,
    resource_name: resource.name,
    resource_uuid: resource.uuid,
    offering_name: offering.name,
    offering_uuid: offering.uuid,
    project_name: project.name,
    project_uuid: project.uuid,
    customer_name: customer.name,
    customer_uuid: customer.uuid,
    billing_period: usage.billing_period,
    modified_by: usage.modified_by,
  };
}
