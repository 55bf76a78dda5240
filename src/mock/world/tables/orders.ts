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

export const orders = defineTable(
  "Order",
  "An order that creates, changes or terminates a resource.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    type: choice("What is done to the resource.", ["Create", "Update", "Terminate"]).default("Create"),
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
      .defaultFrom("now when it is executing, else null", ({ state }: { state: string }, { now }) =>
        state === "executing" ? now : null,
      ),
    error_message: text("Message of the last error.").default(""),
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
