import { uuidFrom } from "../../values/random.js";
import {
  choice,
  day,
  details,
  flag,
  integer,
  list,
  matching,
  ownUuid,
  reference,
  slug,
  text,
  timestamp,
  uuid,
} from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";

/** When things were made that a file gives no time. */
export const LONG_AGO = "2024-01-01T00:00:00+00:00";

export const organizationGroups = defineTable(
  "OrganizationGroup",
  "A group of organizations. One that others name needs no row of its own.",
  {
    uuid: ownUuid,
    name: text("Name of the group.", { min: 1, max: 150 }).defaultFrom(
      "made from `uuid`",
      ({ uuid }: { uuid: string }) => `Group ${uuid.slice(0, 8)}`,
    ),
    parent: reference("organization_groups", "The group above.").nullable().default(null),
  },
);

export const customers = defineTable(
  "Customer",
  "An organization, provider or consumer.",
  {
    uuid: ownUuid,
    name: text("Name of the organization.", { min: 1, max: 150 }),
    slug,
    blocked: flag("Whether the organization is blocked.").default(false),
    archived: flag("Whether the organization is archived.").default(false),
    organization_groups: list("Groups of organizations that it is in.", uuid("Uuid of a group.")).default([]),
    created: timestamp("When it was registered.").default(LONG_AGO),
    service_provider_uuid: uuid("Uuid of its row in `service_providers`, if there is none.").defaultFrom(
      "made from `uuid`",
      ({ uuid }: { uuid: string }) => uuidFrom(0, `service provider ${uuid}`),
    ),
    details: details("Customer"),
  },
  { scaled: true },
);

export const serviceProviders = defineTable(
  "ServiceProvider",
  "The record of an organization as a provider. One that has offerings needs no row.",
  {
    uuid: uuid("").defaultFrom(
      "the organization's `service_provider_uuid`",
      ({ customer }: { customer: string }, { related }, location) =>
        related<{ service_provider_uuid: string }>("customers", "uuid", customer)[0]?.service_provider_uuid ??
        uuidFrom(0, location),
    ),
    customer: reference("customers", "The organization."),
    created: timestamp("When it became a provider.").default(LONG_AGO),
    description: text("What it says of itself.", { max: 4096 }).default(""),
    enable_notifications: flag("Whether it gets mails about its resources.").default(true),
    image: matching("address", "Address of its picture.")
      .nullable()
      .default(null)
      .shownAs("ServiceProvider/properties/image"),
  },
  { indexes: ["customer"], unique: ["customer"] },
);

export const projects = defineTable(
  "Project",
  "A project of an organization.",
  {
    uuid: ownUuid,
    name: text("Name of the project.", { min: 1, max: 500 }),
    slug,
    description: text("Description.").default(""),
    customer: reference("customers", "The organization."),
    start_date: day("Day on which it starts.").nullable().default(null),
    end_date: day("Day on which it ends.").nullable().default(null),
    end_date_requested_by: reference("users", "User who set the end date.").nullable().default(null),
    is_removed: flag("Soft-deleted: its resources stay readable.").default(false),
    created: timestamp("When it was made.").default(LONG_AGO),
    details: details("Project"),
  },
  { indexes: ["customer"], scaled: true },
);

export const invoices = defineTable(
  "Invoice",
  "The invoice of an organization for a month. A month without one is open.",
  {
    uuid: ownUuid,
    customer: reference("customers", "The organization."),
    year: integer("Year of the month.", 1, 9999),
    month: integer("Month, 1 to 12.", 1, 12),
    state: choice("Items can be moved only while it is `pending`.", ["pending", "created", "paid", "canceled"]).default(
      "pending",
    ),
  },
  { indexes: ["customer"], unique: [["customer", "year", "month"]], scaled: true },
);
