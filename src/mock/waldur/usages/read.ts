import type { Handler, HandlerTable } from "../../drf/call.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker } from "../../drf/sparse.js";
import { compareTimestamps } from "../../values/time.js";
import { positionOf, type Store } from "../../world/store.js";
import type { Usage } from "../../world/types.js";
import { usagesVisibleTo, visibilityKey, visibleUsages } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { requestedUsage, usageFilters, usageOrdering } from "./filters.js";
import { representUsage } from "./representation.js";
import { setUsage } from "./set-usage.js";
import { setUserUsage, setUserUsages } from "./set-user-usage.js";
import { listUserUsages, retrieveUserUsage } from "./user-usages.js";

const fields = { known: "ComponentUsageFieldName", whenNone: "empty" } as const;

/** Sorted by date (latest first), type of the component, and order of creation. */
function newestFirst(store: Store) {
  const typeOf = (usage: Usage) => componentAt(store, usage.component).type;
  return (a: Usage, b: Usage) =>
    compareTimestamps(b.date, a.date) || compareStrings(typeOf(a), typeOf(b)) || positionOf(a) - positionOf(b);
}

function compareStrings(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const usageList: ListSpec<"usages"> = {
  visibilityKey,
  tables: ["usages", "resources", "offerings", "projects", "customers"],
  defaultOrder: newestFirst,
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

/** The handlers of component usages and of the shares of users in them. */
export const usageHandlers: HandlerTable = {
  marketplace_component_usages_list: { handler: list },
  marketplace_component_usages_retrieve: { handler: retrieve },
  marketplace_component_usages_set_usage: { handler: setUsage },
  marketplace_component_usages_set_user_usage: { handler: setUserUsage },
  marketplace_component_usages_set_user_usages: { handler: setUserUsages },
  marketplace_component_user_usages_list: { handler: listUserUsages },
  marketplace_component_user_usages_retrieve: { handler: retrieveUserUsage },
};
