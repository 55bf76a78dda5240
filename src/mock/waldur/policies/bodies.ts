import type { Call } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import {
  choice,
  type Field,
  hyperlink,
  Invalid,
  integer,
  json,
  list,
  text,
  uuid,
} from "../../drf/serializers/serializer.js";
import { isRecord } from "../../values/json.js";
import { dashed } from "../../values/uuid.js";
import { POLICY_ACTIONS } from "../../world/schema/patterns.js";
import type { JsonObject, Policy } from "../../world/types.js";
import { findComponent } from "../offerings/components.js";
import { partsOf } from "./actions.js";

const NAMES: ReadonlySet<string> = new Set(POLICY_ACTIONS);

/** Names are not trimmed, so a name with a space is unknown. */
const actions = text({
  required: true,
  maxLength: 255,
  check(value) {
    if (!value.split(",").every((name) => NAMES.has(name)))
      throw new Invalid([`${value} includes unavailable actions.`]);
  },
});

/** Null is rejected, because the column is not nullable (model of 2025). */
const options: Field<JsonObject, false> = {
  ...(json() as Field<JsonObject, false>),
  read(value) {
    if (isEmpty(value)) return {};
    // Waldur 7.9 crashes here and for unknown names; later releases send this error.
    if (!isRecord(value)) throw new Invalid(["Options must be a dictionary."]);
    const invalid = Object.entries(value).find(([name, option]) => !isOption(name, option));
    if (invalid) throw new Invalid([`Options for ${invalid[0]} are invalid.`]);
    return value;
  },
};

/** Whether Python considers the value false. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** Every action has its options, also one that only policies of projects can have (backend source of 2025 and 2026). */
const OPTION_NAMES: ReadonlySet<string> = new Set([...POLICY_ACTIONS, "notify_project_team"]);

function isOption(name: string, option: unknown): boolean {
  if (name !== "notify_external_user") return OPTION_NAMES.has(name);
  return typeof option === "string" && partsOf(option).every((part) => MAIL.test(part));
}

const MAIL = /^[\w.+-]+@[a-z\d-]+\.[a-z\d.-]+$/i;

const INT32 = 2 ** 31;

const limits = list(
  {
    limit: integer({ required: true, min: -INT32, max: INT32 - 1 }),
    // Waldur crashes without one.
    period: choice([1, 2, 3, 4], { required: true }),
    component: uuid({ required: true }),
  },
  { required: true },
);

/** The body of a policy. */
export const policyFields = {
  scope: hyperlink("/api/customers/{uuid}/", (store, found) => store.customers.get(found), { required: true }),
  actions,
  options,
  // A limit is whole in a partial body, too: Waldur crashes where it is not.
  component_limits_set: {
    ...limits,
    read: (value, at) => limits.read(value, { ...at, partial: false }),
  } as typeof limits,
};

/**
 * Looks at limits as Waldur does while it saves them: first that none is there twice, then at one component after the other
 * (backend source of 2025 and 2026).
 *
 * @throws Refusal 400, a bare array.
 */
export function checkLimits({ store }: Call, limits: Policy["component_limits"]): void {
  const pairs = new Set(limits.map(({ component, period }) => `${component} ${period}`));
  if (pairs.size < limits.length)
    throw invalidWhileSaving("Duplicate component limits for the same component and period.");
  for (const { component } of limits) {
    const found = findComponent(store, component)?.component;
    if (!found) throw invalidWhileSaving(`Component with uuid ${dashed(component)} does not exist.`);
    const { type, billing_type } = found;
    if (billing_type !== "usage" && billing_type !== "limit")
      throw invalidWhileSaving(
        `Component ${type} has billing type ${billing_type} which is not supported for usage policies. Only USAGE and LIMIT billing types are supported.`,
      );
  }
}
