import type { Context } from "../schema/column.js";
import {
  choice,
  details,
  free,
  integer,
  map,
  matching,
  ownUuid,
  reference,
  text,
  timestamp,
  timestampOrNow,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";
import { numberedSlug } from "../schema/normalize.js";

/** The plugin of offerings whose orders a site agent carries out, which says when they are done. */
export const SITE_AGENT = "Marketplace.Slurm";

/** A row in a file. What has become a column since is in the `details` of older files. */
interface Given {
  resource: string;
  type: string;
  state: string;
  attributes: object;
  details?: Readonly<Record<string, string | null | undefined>>;
}

export const orders = defineTable(
  "Order",
  "An order that creates, changes or terminates a resource.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    type: choice("What is done to the resource.", ["Create", "Update", "Terminate", "Restore"]).default("Create"),
    state: choice("State of the order.", [
      "pending-consumer",
      "pending-provider",
      "pending-project",
      "pending-start-date",
      "executing",
      "done",
      "erred",
      "canceled",
      "rejected",
    ]).default("done"),
    created: timestampOrNow(),
    modified: timestamp().defaultFrom("`created`", ({ created }: { created: string }) => created),
    created_by: reference("users", "User.").nullable().default(null),
    attributes: free("Attributes.").default({}),
    limits: map("Amounts by type of component.", integer("An amount.")).default({}),
    plan: reference("plans", "The plan that is ordered.")
      .nullable()
      .defaultFrom(
        "the resource's plan for an order that creates it, else null",
        ({ resource, type, details }: Given, context) => {
          const plan = related<{ plan: string | null }>(context, "resources", resource)?.plan ?? null;
          return planOf(resource, details?.new_plan_uuid, context) ?? (type === "Create" ? plan : null);
        },
      ),
    old_plan: reference("plans", "The plan that the resource had when another one was ordered.")
      .nullable()
      .defaultFrom("null", ({ resource, details }: Given, context) =>
        planOf(resource, details?.old_plan_uuid, context),
      ),
    consumer_reviewed_by: reference("users", "User who approved or rejected it for the consumer.")
      .nullable()
      .default(null),
    consumer_reviewed_at: timestamp("When that was.").nullable().default(null),
    provider_reviewed_by: reference("users", "User who approved or rejected it for the provider.")
      .nullable()
      .default(null),
    provider_reviewed_at: timestamp("When that was.").nullable().default(null),
    completed_at: timestamp("When it was completed.").nullable().default(null),
    due: timestamp("When an executing order is done.")
      .nullable()
      .defaultFrom(
        "now when it is executing and no site agent ends it, else null",
        ({ state, resource, attributes }: Given, context) =>
          state !== "executing" ||
          (offeringOf(resource, context)?.type === SITE_AGENT && !("new_options" in attributes))
            ? null
            : context.now,
      ),
    error_message: text("Message of the last error.").default(""),
    error_traceback: text("Traceback of the last error.").defaultFrom(
      "empty",
      ({ details }: Given) => details?.error_traceback ?? "",
    ),
    backend_id: text("Its id at the provider.", { max: 255 }).defaultFrom(
      "empty",
      ({ details }: Given) => details?.backend_id ?? "",
    ),
    request_comment: text("Message of the one who ordered to those who approve.", { max: 255 })
      .nullable()
      .defaultFrom("null", ({ details }: Given) => details?.request_comment ?? null),
    slug: matching("slugOrEmpty", "Empty for an order that is older than slugs.", { max: 50 }).defaultFrom(
      "made from the resource's slug",
      (row: { resource: string; details?: { slug?: string } }, { related }, location) =>
        row.details?.slug ??
        numberedSlug(
          related<{ slug: string }>("resources", "uuid", row.resource)[0]?.slug,
          Number(location.split("/").at(-1)) + 1,
        ),
    ),
    details: details("OrderDetails"),
  },
  { indexes: ["resource", "state"], scaled: true },
);

function related<Row>(context: Context, table: string, uuid: string | undefined): Row | undefined {
  return context.related<Row>(table, "uuid", uuid)[0];
}

function offeringOf(resource: string, context: Context) {
  const offering = related<{ offering: string }>(context, "resources", resource)?.offering;
  return related<{ type: string; plans: readonly { uuid: string }[] }>(context, "offerings", offering);
}

/** A plan in `details`, unless it is none of the offering's. */
function planOf(resource: string, uuid: string | null | undefined, context: Context): string | null {
  return offeringOf(resource, context)?.plans.find((plan) => plan.uuid === uuid)?.uuid ?? null;
}
