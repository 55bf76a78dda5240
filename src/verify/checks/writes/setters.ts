import type { OperationId } from "../../../contract/contract.js";
import type { Row } from "../../lists.js";

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

/** Texts that come back as they were sent: Waldur cuts off blanks around them. */
function isKept(value: unknown): value is string {
  return typeof value === "string" && value === value.trim();
}

/** JSON that comes back as it was sent: a larger number would lose digits here. */
function isExact(value: unknown): boolean {
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isExact(value);
}

/** The writes that can be undone, which excludes those that terminate or move a resource. */
export const setters: readonly Setter[] = [
  flag("marketplace_provider_resources_set_paused", "paused"),
  flag("marketplace_provider_resources_set_downscaled", "downscaled"),
  flag("marketplace_provider_resources_set_restrict_member_access", "restrict_member_access"),
  single("marketplace_provider_resources_set_slug", "slug", (value) =>
    typeof value === "string" && /^[-\w]{1,50}$/.test(value) ? `${value.slice(0, 40)}-verify` : undefined,
  ),
  single("marketplace_provider_resources_set_backend_id", "backend_id", (value) =>
    isKept(value) ? `${value.slice(0, 200)}-verify` : undefined,
  ),
  single("marketplace_provider_resources_set_backend_metadata", "backend_metadata", (value) =>
    isObject(value) ? { ...value, verify: "verify" } : undefined,
  ),
  single("marketplace_provider_resources_submit_report", "report", (value) =>
    Array.isArray(value) && value.length > 0 && isExact(value)
      ? [...value, { header: "Verify", body: "Verify" }]
      : undefined,
  ),
  single("marketplace_provider_resources_set_limits", "limits", (value) => (isObject(value) ? value : undefined)),
  single("marketplace_provider_resources_update_options_direct", "options", (value) =>
    isObject(value) ? value : undefined,
  ),
  // Waldur records who requested an end date, and that cannot be undone.
  single("marketplace_provider_resources_set_end_date_by_staff", "end_date", () => undefined),
  single("marketplace_provider_resources_set_end_date_by_provider", "end_date", () => undefined),
  {
    operation: "marketplace_provider_resources_partial_update",
    field: "description",
    // An end date that is not sent is cleared.
    change: ({ description, end_date }) =>
      isKept(description) ? { description: `${description.slice(0, 4000)} (verify)`.trim(), end_date } : undefined,
    back: ({ description, end_date }) => ({ description, end_date }),
  },
  {
    operation: "marketplace_provider_resources_update",
    field: "name",
    change: ({ name, description, end_date }) =>
      isKept(name) && name !== "" && isKept(description)
        ? { name: `${name.slice(0, 130)} (verify)`, description, end_date }
        : undefined,
    back: ({ name, description, end_date }) => ({ name, description, end_date }),
  },
];
