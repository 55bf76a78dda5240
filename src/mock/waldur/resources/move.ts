import { type Call, type Handler, Refusal } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import { FormBody } from "../../drf/parsers/forms.js";
import { hyperlink, Invalid, readBody } from "../../drf/serializers/serializer.js";
import { type Field, MISSING } from "../../drf/serializers/types.js";
import { pickFields } from "../../drf/sparse.js";
import { isRecord } from "../../values/json.js";
import { monthStart } from "../../values/time.js";
import type { Customer, Invoice, JsonObject, Project, Resource } from "../../world/types.js";
import { changeResource } from "./changes.js";
import { requestedResource } from "./filters.js";
import { representResource } from "./representation.js";

const FIELDS = { known: "ResourceFieldName", whenNone: "all" } as const;

const projectLink = hyperlink("/api/projects/{uuid}/", ({ projects }, uuid) => {
  const project = projects.get(uuid);
  return project?.is_removed ? undefined : project;
});

/** A project that is named by its address within an object: `{"url": ...}`. */
const project: Field<Project, true> = {
  required: true,
  nullable: false,
  read(value, at) {
    const url = isRecord(value) && Object.hasOwn(value, "url") ? { value: value.url } : undefined;
    if (!url) throw new Invalid(["URL has to be defined for related object."]);
    if (url.value === "") throw new Invalid(["Invalid hyperlink - No URL match."]);
    return projectLink.read(url.value, at);
  },
  fromForm(form, name) {
    const inner = form.dictionary(name);
    return inner instanceof FormBody ? { url: inner.last("url") } : MISSING;
  },
};

/** Moves a resource in any state to another project, with its orders and what is not yet on a closed invoice. */
export const moveResource: Handler = (call) => {
  const resource = requestedResource(call);
  const { project: target } = readBody(call, { project });
  const customer = call.store.customers.at(target.customer);
  if (customer.blocked) throw invalidWhileSaving("New customer must be not blocked");
  const moved = target.uuid === resource.project ? resource : move(call, resource, target, customer);
  return { status: 200, body: pickFields(call, representResource(call, moved), FIELDS) };
};

function move(call: Call, resource: Resource, target: Project, customer: Customer): Resource {
  const source = call.store.projects.at(resource.project).customer;
  if (source !== customer.uuid) moveInvoiceItems(call, source, customer.uuid);
  const { backend_object } = resource;
  // The policies of the organization that it moves to can forbid this (backend source).
  return changeResource(call, resource, {
    project: target.uuid,
    backend_object: backend_object && {
      ...backend_object,
      details: backend_object.details && relocated(backend_object.details, target, customer),
    },
  });
}

/** Replaces the project and customer in the plugin's details, if they contain any. */
function relocated(details: JsonObject, project: Project, customer: Customer): JsonObject {
  const replacements: JsonObject = {
    project: `/api/projects/${project.uuid}/`,
    project_uuid: project.uuid,
    project_name: project.name,
    customer: `/api/customers/${customer.uuid}/`,
    customer_uuid: customer.uuid,
    customer_name: customer.name,
  };
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, key in replacements ? replacements[key] : value]),
  );
}

/**
 * Moves items on open invoices of one organization to those of another for the same months. The world has no invoice items, so
 * every open invoice may contain some of this resource; that of the current month is open unless the world says otherwise.
 *
 * @throws Refusal 409 if such an invoice of the target is closed.
 */
function moveInvoiceItems(call: Call, source: string, target: string): void {
  const { invoices } = call.store;
  const [from, to] = [invoices.where("customer", source), invoices.where("customer", target)];
  const month = monthStart(call.now);
  const now = { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
  const open: Pick<Invoice, "year" | "month">[] = from.filter(({ state }) => state === "pending");
  if (!from.some(isOf(now))) open.push(now);
  for (const month of open) {
    const invoice = to.find(isOf(month));
    if (invoice && invoice.state !== "pending")
      throw new Refusal(409, {
        error_message: "Resource moving is not possible, because invoice items moving is not possible.",
      });
    if (!invoice)
      invoices.insert({
        uuid: call.newUuid(),
        customer: target,
        year: month.year,
        month: month.month,
        state: "pending",
      });
  }
}

function isOf({ year, month }: Pick<Invoice, "year" | "month">): (invoice: Invoice) => boolean {
  return (invoice) => invoice.year === year && invoice.month === month;
}
