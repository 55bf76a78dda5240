import type { Handler, HandlerTable } from "../../drf/call.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { SortedTable } from "../../drf/lists/sorted-table.js";
import { fieldNames, fieldPicker } from "../../drf/sparse.js";
import { compareTimestamps } from "../../values/time.js";
import { positionOf } from "../../world/store.js";
import { usagesVisibleTo, visibilityKey, visibleUsages } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { requestedUsage, usageFilters, usageOrdering } from "./filters.js";
import { representUsage } from "./representation.js";
import { setUsage } from "./set-usage.js";
import { setUserUsage } from "./set-user-usage.js";

const fields = { known: fieldNames("ComponentUsageFieldName"), whenNone: "empty" } as const;

/** Sorted by date (latest first), type of the component, and order of creation. */
const newestFirst = new SortedTable<"usages", { date: string; type: string; position: number }>(
  "usages",
  {
    key: (store, usage) => ({
      date: usage.date,
      type: componentAt(store, usage.component).type,
      position: positionOf(usage),
    }),
    compare: (a, b) => compareTimestamps(b.date, a.date) || compareTexts(a.type, b.type) || a.position - b.position,
  },
  "offerings",
);

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const usageList: ListSpec<"usages"> = {
  visibilityKey,
  tables: ["usages", "resources", "offerings", "projects", "customers"],
  sorted: newestFirst,
  filters: usageFilters,
  ordering: usageOrdering,
  visible: usagesVisibleTo,
  reach: visibleUsages,
};

const list: Handler = (call) => {
  const pick = fieldPicker(call, fields);
  return page(call, listRows(call, usageList), (usage) => pick(representUsage(call.store, usage)));
};

const retrieve: Handler = (call) => ({
  status: 200,
  body: fieldPicker(call, fields)(representUsage(call.store, requestedUsage(call))),
});

/** The handlers of component usages. */
export const usageHandlers: HandlerTable = {
  marketplace_component_usages_list: { handler: list },
  marketplace_component_usages_retrieve: { handler: retrieve },
  marketplace_component_usages_set_usage: { handler: setUsage },
  marketplace_component_usages_set_user_usage: { handler: setUserUsage },
};
