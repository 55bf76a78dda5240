import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { applyFilters, applyOrdering } from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { positionOf } from "../../world/store.js";
import type { OfferingUser } from "../../world/types.js";
import { offeringUserVisibility } from "../access/visibility.js";
import { offeringUserFilters, offeringUserOrdering, requestedOfferingUser } from "./filters.js";
import { representOfferingUser } from "./representation.js";

const FIELDS = { known: "OfferingUserFieldName", whenNone: "all" } as const;

/** Accounts at different offerings may have the same name, or none. */
function byUsername(a: OfferingUser, b: OfferingUser): number {
  return a.username === b.username ? positionOf(a) - positionOf(b) : a.username < b.username ? -1 : 1;
}

/** Not cached: who is seen depends on the roles of others, which end. */
function list(call: Call): HandlerResult {
  const visible = [...call.store.offering_users.all()].filter(offeringUserVisibility(call));
  const rows = applyFilters(call, visible, offeringUserFilters);
  const pick = fieldPicker(call, FIELDS);
  return page(call, applyOrdering(call, rows, offeringUserOrdering, byUsername), (row) =>
    pick(representOfferingUser(call, row)),
  );
}

function retrieve(call: Call): HandlerResult {
  return { status: 200, body: pickFields(call, representOfferingUser(call, requestedOfferingUser(call)), FIELDS) };
}

/** The operations on accounts at offerings. */
export const offeringUserHandlers = {
  marketplace_offering_users_list: { handler: list },
  marketplace_offering_users_retrieve: { handler: retrieve },
} satisfies HandlerTable;
