import { type Contract, type Json, perContract } from "../../contract/contract.js";
import type { RuleName } from "./rules.js";

/** A value that is not written as Waldur writes it. */
export interface BadForm {
  readonly rule: RuleName;
  /** JSON pointer. */
  readonly place: string;
  readonly expected: string;
  readonly got: string;
}

const UUID = /^[0-9a-f]{32}$/;
const LIKE_UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
/** Releases before 2025 write `Z`. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?(\+00:00|Z)$/;
const LIKE_MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;
const AMOUNT = /^-?(0|[1-9]\d*)\.\d\d$/;
const API_LINK = /^(?:[a-z][a-z0-9+.-]*:)?\/?\/?[^/\s]*\/api\/[^\s]*$/i;
const DASHED_UUID = /\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\//i;
/** Properties of any schema that hold a uuid, whatever they are called, such as `component`. */
const uuidNamesOf = perContract(({ document }) => {
  const names = new Set<string>();
  collectUuidNames((document.components as Json).schemas, names);
  return names;
});

function collectUuidNames(value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, schema] of Object.entries((value as Json).properties ?? {}))
    if (JSON.stringify(schema).includes('"#/components/schemas/Uuid"')) names.add(name);
  for (const item of Object.values(value)) collectUuidNames(item, names);
}

/** Fields that customers and providers fill in, with addresses of other servers: nothing in them is Waldur's. */
const FREE = new Set([
  ...["attributes", "backend_metadata", "options", "report", "description", "name"],
  ...["endpoints", "access_url", "callback_url", "heappe_url", "privacy_policy_link", "google_calendar_link"],
]);

/** Looks in a body for uuids, date-times, amounts and links into the API that are not in Waldur's form. */
export function badForms(contract: Contract, body: unknown, origin: string): BadForm[] {
  const found: BadForm[] = [];
  const uuidNames = uuidNamesOf(contract);
  walk(body, "", "", (value, key, place) => {
    if ((/(^|_)uuid$/.test(key) || uuidNames.has(key)) && LIKE_UUID.test(value) && !UUID.test(value))
      found.push({ rule: "uuid-form", place, expected: "32 lower case hex digits", got: value });
    else if (LIKE_MOMENT.test(value) && !MOMENT.test(value))
      found.push({
        rule: "moment-form",
        place,
        expected: "a UTC date-time such as 2025-11-21T09:30:00+00:00",
        got: value,
      });
    else if (key === "usage" && !AMOUNT.test(value))
      found.push({
        rule: "decimal-form",
        place,
        expected: 'a decimal with two places, such as "18250.50"',
        got: value,
      });
    else if (API_LINK.test(value) && (!isLink(value, origin) || DASHED_UUID.test(value)))
      found.push({
        rule: "hyperlink-form",
        place,
        expected: isLink(value, origin)
          ? "an address with 32 hex digits for a uuid"
          : `an address that begins with ${origin}/ and ends in /`,
        got: value,
      });
    else if (key === "billing_period" && /^\d{4}-\d\d-(?!01$)\d\d$/.test(value))
      found.push({ rule: "body-value", place, expected: "the first day of a month", got: value });
  });
  return found;
}

function isLink(value: string, origin: string): boolean {
  if (!value.startsWith(`${origin}/`)) return false;
  const { pathname } = new URL(value);
  return pathname.endsWith("/") || pathname.includes("/media/");
}

function walk(
  value: unknown,
  key: string,
  place: string,
  look: (value: string, key: string, place: string) => void,
): void {
  if (typeof value === "string") look(value, key, place);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) walk(item, key, `${place}/${index}`, look);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) if (!FREE.has(name)) walk(item, name, `${place}/${name}`, look);
}
