import type { FileRow } from "../file.js";
import type { JsonObject } from "../types.js";

type Offering = FileRow<"offerings">;
type Component = NonNullable<Offering["components"]>[number];
type Plan = NonNullable<Offering["plans"]>[number];

/** What a plan charges for a component. */
export interface Price {
  component: Component;
  price: number;
  /** Price from next month on. */
  future?: number;
  /** How much is included; for fixed components. */
  amount?: number;
  discount?: { threshold: number; rate: number };
}

/** Prices of a plan, and other fields of `BasePublicPlan`. */
function planDetails(prices: readonly Price[], fields: JsonObject = {}): JsonObject {
  return {
    components: prices.map(({ component, price, future, amount = 0, discount }) => ({
      type: component.type,
      name: component.name,
      measured_unit: component.measured_unit,
      amount,
      price: price.toFixed(10),
      future_price: future?.toFixed(10) ?? null,
      discount_threshold: discount?.threshold ?? null,
      discount_rate: discount?.rate ?? null,
    })),
    ...fields,
  };
}

/** A component without limits. */
export function component(
  uuid: string,
  [type, name, measured_unit]: readonly [string, string, string],
  fields: Partial<Omit<Component, "uuid" | "type" | "name" | "measured_unit">> = {},
): Component {
  return { uuid, type, name, measured_unit, ...fields };
}

/** A plan per month. */
export function plan(uuid: string, name: string, description: string, prices: Price[], fields: JsonObject = {}): Plan {
  return { uuid, name, description, details: planDetails(prices, fields) };
}
