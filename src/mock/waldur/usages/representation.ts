import type { ComponentUsage } from "../../../../generated/types.js";
import { RecordCache } from "../../values/record-cache.js";
import type { Store } from "../../world/store.js";
import type { Component, Customer, Offering, Project, Resource, Usage } from "../../world/types.js";
import { componentAt } from "../offerings/components.js";

/** Related rows of a usage's representation. */
interface Parts {
  readonly component: Component;
  readonly resource: Resource;
  readonly offering: Offering;
  readonly project: Project;
  readonly customer: Customer;
}

const kept = new RecordCache<Usage, Parts, ComponentUsage>(makeRecord);

/** A component usage as listed and retrieved. The record is cached: do not modify it. */
export function representUsage(store: Store, usage: Usage): ComponentUsage {
  const resource = store.resources.at(usage.resource);
  const project = store.projects.at(resource.project);
  return kept.of(usage, {
    component: componentAt(store, usage.component),
    resource,
    offering: store.offerings.at(resource.offering),
    project,
    customer: store.customers.at(project.customer),
  });
}

function makeRecord(usage: Usage, { component, resource, offering, project, customer }: Parts): ComponentUsage {
  const { type, name, measured_unit } = component;
  return {
    uuid: usage.uuid,
    created: usage.created,
    description: usage.description,
    type,
    name,
    measured_unit,
    usage: amountText(usage.usage, usage, component, offering),
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

/** An amount as a decimal string; of the old SLURM plugin, which reports minutes, and memory in MB, whole hours as a number. */
export function amountText(
  amount: number,
  { plan_period }: Usage,
  { type }: Component,
  offering: Offering,
): string | number {
  if (offering.type !== "SlurmInvoices.SlurmPackage" || plan_period === null) return amount.toFixed(2);
  return Math.ceil(amount / (type === "ram" ? 60 * 1024 : 60));
}
