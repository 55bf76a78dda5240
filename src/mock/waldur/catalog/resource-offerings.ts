import type { ResourceOffering } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { notFound } from "../../drf/errors.js";
import { applyFilters, type Filters, icontains, text } from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import type { Offering } from "../../world/types.js";
import { isStaffOrSupport, ownScopes } from "../access/visibility.js";
import { byName } from "../customers/read.js";

const filters: Filters<Offering> = {
  name: icontains(({ name }) => name),
  name_exact: text(({ name }) => name),
};

/**
 * The offerings of a category that the caller uses, through any role on a project or its organization. The path takes hex digits
 * alone; for a uuid with dashes Waldur has no such page, which is a 404 as well.
 */
export function listResourceOfferings(call: Call): HandlerResult {
  const { store } = call;
  const category = /^[a-f0-9]+$/.test(call.uuid) ? store.categories.get(call.uuid) : undefined;
  if (!category) throw notFound("Category");
  const seesAll = isStaffOrSupport(call.caller);
  const scopes = ownScopes(call);
  const isUsed = ({ uuid }: Offering) =>
    store.resources
      .where("offering", uuid)
      .some(
        ({ state, project }) =>
          state !== "Terminated" && (seesAll || scopes.has(project) || scopes.has(store.projects.at(project).customer)),
      );
  const used = [...store.offerings.all()].filter((offering) => offering.category === category.uuid && isUsed(offering));
  const rows = applyFilters(call, used, filters).toSorted(byName);
  return page(call, rows, ({ name, uuid }): ResourceOffering => ({ name, uuid }));
}
