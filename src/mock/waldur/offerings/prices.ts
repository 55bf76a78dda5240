import type { BasePublicPlan, NestedPlanComponent } from "../../../../generated/types.js";
import type { BillingType, Offering, Plan } from "../../world/types.js";

/** Decimal places of prices and costs. */
const PLACES = 10;

/** Prices of a plan. Amounts are integers in units of the last decimal place. */
export interface PlanPrices {
  readonly components: readonly NestedPlanComponent[];
  /** Sum of the prices of the components with a billing type; unlike `unit_price`, what is included does not count. */
  readonly sumOf: (billing: BillingType) => bigint;
  readonly unitPrice: bigint;
  readonly type: BasePublicPlan["plan_type"];
  readonly minimal: bigint;
  /** Cost of a resource with these limits. */
  readonly estimate: (limits: Readonly<Record<string, number>>) => bigint;
}

const TYPES: Readonly<Record<BillingType, string>> = {
  fixed: "fixed",
  usage: "usage-based",
  limit: "limit",
  one: "one-time",
  few: "on-plan-switch",
};

/** Computes what Waldur computes from the prices of a plan's components, which are in its `details`. */
export function planPrices(offering: Offering, plan: Plan): PlanPrices {
  const details = plan.details as Partial<BasePublicPlan>;
  const components = (details.components ?? offering.components.map(free)).map((component) => ({
    ...component,
    price: storedText(toUnits(component.price)),
    future_price: component.future_price === null ? null : storedText(toUnits(component.future_price)),
  }));
  const billing = new Map(offering.components.map(({ type, billing_type }) => [type, billing_type]));
  const priced = components.flatMap(({ type, amount, price }) => {
    const kind = billing.get(type);
    return kind && toUnits(price) !== 0n ? [{ type, kind, amount, price: toUnits(price) }] : [];
  });
  const included = sum(priced.map(({ kind, amount, price }) => (kind === "fixed" ? price * BigInt(amount) : 0n)));
  const unitPrice = details.unit_price === undefined ? included : toUnits(details.unit_price);
  const types = new Set(priced.map(({ kind }) => TYPES[kind]));
  const minimal = priced.map(({ kind, amount, price }) => {
    if (kind === "fixed") return price * BigInt(amount || 1);
    return kind === "limit" || kind === "one" ? price : 0n;
  });
  return {
    components,
    unitPrice,
    sumOf: (wanted) => sum(priced.map(({ kind, price }) => (kind === wanted ? price : 0n))),
    type: types.size > 1 ? "mixed" : ([...types][0] ?? null),
    minimal: sum(minimal),
    estimate: (limits) =>
      unitPrice + sum(priced.map(({ type, price }) => (price * limitOf(type, limits)) / 10n ** BigInt(PLACES))),
  };
}

/** A type may be called `constructor`. */
function limitOf(type: string, limits: Readonly<Record<string, number>>): bigint {
  return Object.hasOwn(limits, type) ? toUnits(limits[type] as number) : 0n;
}

function free({ type, name, measured_unit }: Offering["components"][number]): NestedPlanComponent {
  return {
    type,
    name,
    measured_unit,
    amount: 0,
    price: "0.0000000000",
    future_price: null,
    discount_threshold: null,
    discount_rate: null,
  };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** Reads a decimal. */
export function toUnits(decimal: string | number): bigint {
  const [whole, fraction = ""] = (typeof decimal === "number" ? decimal.toFixed(PLACES) : decimal).split(".");
  return BigInt(whole + fraction.padEnd(PLACES, "0"));
}

/** Writes a decimal of a database column: `"0.0000000000"`. */
export function storedText(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(PLACES + 1, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}

/** Writes a computed decimal as Python's `str` does: the same, but with an exponent below a millionth, so `"0E-10"`. */
export function computedText(amount: bigint): string {
  const [, sign, first, rest] = /^(-?)(\d)(\d{0,3})$/.exec(String(amount)) ?? [];
  if (rest === undefined) return storedText(amount);
  return `${sign}${first}${rest && `.${rest}`}E${rest.length - PLACES}`;
}

/** Formats a computed sum, which is the number 0 for an empty sum. */
export function sumText(amount: bigint): string | 0 {
  return amount === 0n ? 0 : computedText(amount);
}
