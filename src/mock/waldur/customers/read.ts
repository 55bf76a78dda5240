import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { positionOf } from "../../world/store.js";
import type { Customer } from "../../world/types.js";
import { customerVisibility, visibilityKey, visibleCustomers } from "../access/visibility.js";
import { BY_CALLER, customerFilters, customerOrdering, requestedCustomer } from "./filters.js";
import { representCustomer } from "./representation.js";

const FIELDS = { known: "CustomerFieldName", whenNone: "all" } as const;

const customerList: ListSpec<"customers"> = {
  visibilityKey,
  tables: ["customers", "projects"],
  defaultOrder: () => byName,
  filters: customerFilters,
  ordering: customerOrdering,
  visible: customerVisibility,
  reach: visibleCustomers,
  uncached: BY_CALLER,
};

/** Of two with one name, the first in the world. */
export function byName<R extends { name: string }>(a: R, b: R): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : positionOf(a) - positionOf(b);
}

function list(call: Call): HandlerResult {
  const pick = fieldPicker(call, FIELDS);
  return page(call, listRows(call, customerList), (row: Customer) => pick(representCustomer(call, row)));
}

function retrieve(call: Call): HandlerResult {
  return { status: 200, body: pickFields(call, representCustomer(call, requestedCustomer(call)), FIELDS) };
}

/** The operations on organizations. */
export const customerHandlers = {
  customers_list: { handler: list },
  customers_retrieve: { handler: retrieve },
} satisfies HandlerTable;
