import { expect } from "vitest";
import { completeWorld } from "../../../src/mock/world/complete.js";
import { createStore, type Store } from "../../../src/mock/world/store.js";
import type { Order } from "../../../src/mock/world/types.js";
import { ORIGIN } from "./_small.js";

/** Orders called a, b, c, ... of the states given. */
export function storeOf(...states: Order["state"][]): Store {
  const orders = states.map((state, place) => ({ uuid: name(place), resource: "r", state }));
  return createStore(completeWorld({ orders }, ORIGIN));
}
const name = (place: number) => String.fromCharCode(97 + place);
/** An order of this name. */
export const order = (uuid: string, state: Order["state"] = "done"): Order => ({
  ...(completeWorld({ orders: [{ resource: "r", state }] }, ORIGIN).orders[0] as Order),
  uuid,
});
/** The names of orders, in their order. */
export const names = (rows: Iterable<{ uuid: string }>) => Array.from(rows, ({ uuid }) => uuid).join("");
/** Carries out a change that is refused in the end. */
export const failing = (store: Store, change: () => void) =>
  expect(() =>
    store.transaction(() => {
      change();
      throw new Error("refused");
    }),
  ).toThrow("refused");
