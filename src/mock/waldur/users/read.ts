import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { applyFilters, applyOrdering } from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import type { User } from "../../world/types.js";
import { userVisibility } from "../access/visibility.js";
import { requestedUser, userFilters, userOrdering } from "./filters.js";
import { representUser } from "./representation.js";

const FIELDS = { known: "UserFieldName", whenNone: "all" } as const;

const byUsername = (a: User, b: User) => (a.username < b.username ? -1 : 1);

/** Not cached: who is seen depends on the roles of others, which end, and on who calls. */
function list(call: Call): HandlerResult {
  const visible = [...call.store.users.all()].filter(userVisibility(call));
  const rows = applyOrdering(call, applyFilters(call, visible, userFilters), userOrdering, byUsername);
  const pick = fieldPicker(call, FIELDS);
  const { body, ...result } = page(call, rows, (user) => user);
  const shown = body as User[];
  // Waldur shows the token to a caller who is alone on the page.
  const isAlone = shown.length === 1 && shown[0]?.uuid === call.caller.uuid;
  return { ...result, body: shown.map((user) => pick(representUser(call, user, isAlone))) };
}

function retrieve(call: Call): HandlerResult {
  return record(call, requestedUser(call));
}

function me(call: Call): HandlerResult {
  return record(call, call.caller);
}

function record(call: Call, user: User): HandlerResult {
  return { status: 200, body: pickFields(call, representUser(call, user, user.uuid === call.caller.uuid), FIELDS) };
}

/** The operations on users. */
export const userHandlers = {
  users_list: { handler: list },
  users_retrieve: { handler: retrieve },
  users_me_retrieve: { handler: me },
} satisfies HandlerTable;
