import type { OperationId } from "../../contract/contract.js";
import type { Row } from "../lists.js";

/** A write to a resource that another of the same kind undoes. */
export interface Setter {
  readonly operation: OperationId;
  /** The field of the record that it writes. */
  readonly field: string;
  /** A body that changes the record; undefined when this record cannot be changed so that it can be undone. */
  change(record: Row): Row | undefined;
  /** The body that undoes it. */
  back(record: Row): Row;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Sets a flag. */
function flag(operation: OperationId, field: string): Setter {
  return {
    operation,
    field,
    change: (record) => (typeof record[field] === "boolean" ? { [field]: !record[field] } : undefined),
    back: (record) => ({ [field]: record[field] }),
  };
}

/** Sets one field to what is made of its value. */
function single(operation: OperationId, field: string, change: (value: unknown) => unknown): Setter {
  return {
    operation,
    field,
    change: (record) => {
      const value = change(record[field]);
      return value === undefined ? undefined : { [field]: value };
    },
    back: (record) => ({ [field]: record[field] }),
  };
}

/** A day far enough ahead for every rule about end dates. */
function farDay(): string {
  return new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
}

/** The writes that can be undone. What ends a resource, or moves it, is not among them. */
export const setters: readonly Setter[] = [
  flag("marketplace_provider_resources_set_paused", "paused"),
  flag("marketplace_provider_resources_set_downscaled", "downscaled"),
  flag("marketplace_provider_resources_set_restrict_member_access", "restrict_member_access"),
  single("marketplace_provider_resources_set_slug", "slug", (value) => `${text(value).slice(0, 40)}-verify`),
  single(
    "marketplace_provider_resources_set_backend_id",
    "backend_id",
    (value) => `${text(value).slice(0, 200)}-verify`,
  ),
  single("marketplace_provider_resources_set_backend_metadata", "backend_metadata", (value) => ({
    ...(value as Row),
    verify: "verify",
  })),
  single("marketplace_provider_resources_submit_report", "report", (value) =>
    Array.isArray(value) && value.length > 0 ? [...value, { header: "Verify", body: "Verify" }] : undefined,
  ),
  single("marketplace_provider_resources_set_limits", "limits", (value) => value),
  single("marketplace_provider_resources_update_options_direct", "options", (value) =>
    typeof value === "object" && value !== null ? value : undefined,
  ),
  single("marketplace_provider_resources_set_end_date_by_staff", "end_date", farDay),
  single("marketplace_provider_resources_set_end_date_by_provider", "end_date", (value) =>
    // A provider cannot take an end date away again.
    value === null ? undefined : farDay(),
  ),
  {
    operation: "marketplace_provider_resources_partial_update",
    field: "description",
    change: ({ description, end_date }) => ({ description: `${text(description).slice(0, 4000)} (verify)`, end_date }),
    back: ({ description, end_date }) => ({ description, end_date }),
  },
  {
    operation: "marketplace_provider_resources_update",
    field: "name",
    change: ({ name, description, end_date }) => ({
      name: `${text(name).slice(0, 130)} (verify)`,
      description,
      end_date,
    }),
    back: ({ name, description, end_date }) => ({ name, description, end_date }),
  },
];
