import { type Call, type Handler, type HandlerTable, Refusal } from "../../drf/call.js";
import { forbidden, invalidField } from "../../drf/errors.js";
import { applyFilters, datetime, type Filters } from "../../drf/lists/filters.js";
import { formTimestamp } from "../../drf/lists/form-dates.js";
import { page } from "../../drf/lists/pagination.js";
import type { Resource } from "../../world/types.js";
import { isStaffOrSupport, visibleResource } from "../access/visibility.js";
import { type Kept, versionsOf } from "./versions.js";

/** The published schema names the filters of the resource list here, too, but they do nothing (backend's tests of 2026). */
const filters: Filters<Kept> = {
  created_after: datetime(({ created }) => created, "after"),
  created_before: datetime(({ created }) => created, "before"),
};

const history: Handler = (call) => {
  const rows = applyFilters(call, versionsOf(call, resourceOf(call)), filters);
  return page(call, rows, (row) => represent(call, row));
};

/** Unknown in Waldur 7.9: the words of the errors. */
const historyAt: Handler = (call) => {
  const versions = versionsOf(call, resourceOf(call));
  const timestamp = call.query.get("timestamp")?.at(-1) ?? "";
  if (timestamp === "") throw invalidField("timestamp", "This field is required.");
  const wanted = formTimestamp(timestamp);
  if (!wanted) throw invalidField("timestamp", "Enter a valid date/time.");
  const found = versions.find(({ created }) => created <= wanted);
  if (!found) throw new Refusal(404, { detail: "No version found before the specified timestamp." });
  return { status: 200, body: { ...represent(call, found), queried_at: timestamp } };
};

/** @throws Refusal 403 before anything is looked up, 404. */
function resourceOf(call: Call): Resource {
  if (!isStaffOrSupport(call.caller)) throw forbidden();
  return visibleResource(call);
}

function represent({ store }: Call, { id, created, user, comment, data }: Kept) {
  const by = store.users.get(user);
  return {
    id,
    revision_date: created,
    revision_user: by ? { uuid: by.uuid, username: by.username, full_name: by.full_name } : null,
    revision_comment: comment,
    serialized_data: data,
  };
}

/** The operations that read versions of a resource. */
export const versionHandlers = {
  marketplace_provider_resources_history_list: { handler: history },
  marketplace_provider_resources_history_at_retrieve: { handler: historyAt },
} satisfies HandlerTable;
