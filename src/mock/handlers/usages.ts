import { placeOf } from "../world/store.js";
import { usagesVisibleTo, visibleUsages } from "./access.js";
import { componentAt } from "./components.js";
import { fieldNames, fieldPicker } from "./fields.js";
import type { HandlerTable } from "./index.js";
import { type ListSpec, listRows } from "./lists.js";
import { page } from "./pages.js";
import { representUsage } from "./represent/usage.js";
import { SortedTable } from "./sorted.js";
import { compareMoments } from "./time.js";
import type { Handler } from "./types.js";
import { requestedUsage, usageFilters, usageOrdering } from "./usage-filters.js";
import { setUsage } from "./usages-set.js";
import { setUserUsage } from "./usages-user.js";

const fields = { known: fieldNames("ComponentUsageFieldName"), whenNone: "empty" } as const;

/** By date, the latest first, what was reported at once by the component's type, and what is equal as it was made. */
const newestFirst = new SortedTable<"usages", { date: string; type: string; place: number }>(
  "usages",
  {
    key: (store, usage) => ({
      date: usage.date,
      type: componentAt(store, usage.component).type,
      place: placeOf(usage),
    }),
    compare: (a, b) => compareMoments(b.date, a.date) || compareTexts(a.type, b.type) || a.place - b.place,
  },
  "offerings",
);

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const usageList: ListSpec<"usages"> = {
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
