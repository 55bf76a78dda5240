import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { compareTimestamps } from "../../values/time.js";
import { positionOf } from "../../world/store.js";
import type { Order } from "../../world/types.js";
import { orderVisibility, visibilityKey, visibleOrders } from "../access/visibility.js";
import { BY_ROLES, orderFilters, orderOrdering, requestedOrder } from "./filters.js";
import { representOrder } from "./representation.js";

const FIELDS = { known: "OrderFieldName", whenNone: "all" } as const;

function oldestFirst(a: Order, b: Order): number {
  return compareTimestamps(a.created, b.created) || positionOf(a) - positionOf(b);
}

const orderList: ListSpec<"orders"> = {
  visibilityKey,
  tables: ["orders", "resources", "offerings", "projects", "customers"],
  defaultOrder: () => oldestFirst,
  filters: orderFilters,
  ordering: orderOrdering,
  visible: orderVisibility,
  reach: visibleOrders,
  uncached: BY_ROLES,
};

function list(call: Call): HandlerResult {
  const pick = fieldPicker(call, FIELDS);
  return page(call, listRows(call, orderList), (row) => pick(representOrder(call, row)));
}

function retrieve(call: Call): HandlerResult {
  return { status: 200, body: pickFields(call, representOrder(call, requestedOrder(call)), FIELDS) };
}

/** The operations that read orders. */
export const orderReadHandlers = {
  marketplace_orders_list: { handler: list },
  marketplace_orders_retrieve: { handler: retrieve },
} satisfies HandlerTable;
