import type { JsonObject, Policy } from "../world/types.js";
import { choice, type Field, hyperlink, Invalid, integer, json, list, text, uuid } from "./body.js";
import { findComponent } from "./components.js";
import { ACTION_NAMES } from "./policy-actions.js";
import { isRecord } from "./python.js";
import { invalidWhileSaving } from "./refusals.js";
import type { Call } from "./types.js";
import { dashed } from "./uuid.js";

const NAMES: ReadonlySet<string> = new Set(ACTION_NAMES);

/** Blanks between the names are not taken away, so that a name with one is unknown. */
const actions = text({
  required: true,
  maxLength: 255,
  check(value) {
    if (!value.split(",").every((name) => NAMES.has(name)))
      throw new Invalid([`${value} includes unavailable actions.`]);
  },
});

/** Unknown in Waldur 7.9: whether null is an empty value, too. Chosen: it is refused, as by other fields. */
const options: Field<JsonObject, false> = {
  ...(json() as Field<JsonObject, false>),
  read(value) {
    if (isEmpty(value)) return {};
    // Waldur 7.9 crashes here and at names that are none; later releases say this.
    if (!isRecord(value)) throw new Invalid(["Options must be a dictionary."]);
    const wrong = Object.entries(value).find(([name, option]) => !isOption(name, option));
    if (wrong) throw new Invalid([`Options for ${wrong[0]} are invalid.`]);
    return value;
  },
};

/** What Python takes for false. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function isOption(name: string, option: unknown): boolean {
  if (name === "notify_external_user") return typeof option === "string" && option.split(",").every(isMail);
  return NAMES.has(name);
}

/** Unknown in Waldur 7.9: whether blanks may stand around an address. Chosen: not, as around the name of an action. */
function isMail(text: string): boolean {
  return MAIL.test(text);
}

const MAIL =
  /^[\w!#$%&'*+/=?^`{}|~-]+(?:\.[\w!#$%&'*+/=?^`{}|~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/i;

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
 * Looks at limits as Waldur does while it saves them.
 *
 * Unknown in Waldur 7.9: what it says first of several limits that are wrong in different ways. Chosen: that one is there twice,
 * then what is wrong with the first component.
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
