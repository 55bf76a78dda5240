import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { applyFilters, commaTexts, type Filters, hyperlink, requested, uuid } from "../../drf/lists/filters.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { parseUuid } from "../../values/uuid.js";
import type { Offering } from "../../world/types.js";
import {
  ownerOfPlans,
  providerOfferingVisibility,
  providerPlanVisibility,
  publicOfferingVisibility,
  visibleProviderOffering,
  visiblePublicOffering,
} from "../access/offerings.js";
import { rowOfPath, visibilityKey } from "../access/visibility.js";
import { byName } from "../customers/read.js";
import { requestedOrder } from "../orders/filters.js";
import { BY_USER, offeringFilters, providerOfferingOrdering, publicOfferingOrdering } from "./filters.js";
import { allPlans, type OwnedPlan, representPlan, representPlanDetails } from "./plan.js";
import { plansFor, representOffering, representProviderOffering } from "./representation.js";

const PUBLIC_FIELDS = { known: "PublicOfferingFieldName", whenNone: "all" } as const;
const PROVIDER_FIELDS = { known: "ProviderOfferingFieldName", whenNone: "all" } as const;

const publicFilters: Filters<Offering> = { ...offeringFilters, o: publicOfferingOrdering };
const providerFilters: Filters<Offering> = { ...offeringFilters, o: providerOfferingOrdering };

const providerList: ListSpec<"offerings"> = {
  visibilityKey,
  tables: ["offerings", "customers", "projects", "categories", "resources"],
  defaultOrder: () => byName,
  filters: providerFilters,
  ordering: providerOfferingOrdering,
  visible: providerOfferingVisibility,
  reach: ({ store }) => [...store.offerings.all()],
  uncached: BY_USER,
};

const publicList: ListSpec<"offerings"> = {
  ...providerList,
  // Not even staff see all of them.
  visibilityKey: (call) => `catalog ${visibilityKey(call)}`,
  filters: publicFilters,
  ordering: publicOfferingOrdering,
  visible: publicOfferingVisibility,
};

function listPublic(call: Call): HandlerResult {
  const pick = fieldPicker(call, PUBLIC_FIELDS);
  return page(call, listRows(call, publicList), (row) => pick(representOffering(call, row)));
}

function requestedPublic(call: Call): Offering {
  return requested(call, publicFilters, "Offering", visiblePublicOffering);
}

function retrievePublic(call: Call): HandlerResult {
  return { status: 200, body: pickFields(call, representOffering(call, requestedPublic(call)), PUBLIC_FIELDS) };
}

function listProvider(call: Call): HandlerResult {
  const pick = fieldPicker(call, PROVIDER_FIELDS);
  return page(call, listRows(call, providerList), (row) => pick(representProviderOffering(call, row)));
}

function retrieveProvider(call: Call): HandlerResult {
  const offering = requested(call, providerFilters, "Offering", visibleProviderOffering);
  return { status: 200, body: pickFields(call, representProviderOffering(call, offering), PROVIDER_FIELDS) };
}

/** The plans of an offering, all at once. Unknown in Waldur 7.9: whether in pages. Chosen: not, as in early 2026. */
function listPlansOf(call: Call): HandlerResult {
  const owner = ownerOfPlans(call.store, requestedPublic(call));
  return { status: 200, body: plansFor(call, owner).map((plan) => representPlan(call, owner, plan)) };
}

/**
 * One of the plans of an offering, or of those that it has itself beside a parent: Waldur makes no such plans, but a world may have
 * them, and its resources link to them. Without such a plan the response has no body, unlike any other 404.
 */
function retrievePlanOf(call: Call): HandlerResult {
  // Waldur has no such path for other forms of a uuid, and sends its page for that.
  if (![call.uuid, call.variables.plan_uuid ?? ""].every((text) => /^[a-f0-9]+$/.test(text))) return { status: 404 };
  const offering = requestedPublic(call);
  const wanted = parseUuid(call.variables.plan_uuid ?? "");
  for (const owner of new Set([ownerOfPlans(call.store, offering), offering])) {
    const plan = plansFor(call, owner).find(({ uuid: own }) => own === wanted);
    if (plan) return { status: 200, body: representPlan(call, owner, plan) };
  }
  return { status: 404 };
}

function offeringOfOrder(call: Call): HandlerResult {
  const { offering } = call.store.resources.at(requestedOrder(call).resource);
  return { status: 200, body: representOffering(call, call.store.offerings.at(offering)) };
}

const planFilters: Filters<OwnedPlan> = {
  offering: hyperlink("/api/marketplace-provider-offerings/{uuid}/", ({ offering }) => offering.uuid),
  offering_slug: commaTexts(({ offering }) => offering.slug),
  offering_uuid: uuid(({ offering }) => offering.uuid),
  parent_offering_uuid: uuid(({ offering }) => offering.parent),
};

function visiblePlans(call: Call): OwnedPlan[] {
  const isVisible = providerPlanVisibility(call);
  return allPlans(call.store).filter(({ plan }) => isVisible(plan));
}

function listPlans(call: Call): HandlerResult {
  return page(call, applyFilters(call, visiblePlans(call), planFilters), (row) => representPlanDetails(call, row));
}

function retrievePlan(call: Call): HandlerResult {
  const owned = requested(call, planFilters, "Plan", () => {
    const byUuid = new Map(visiblePlans(call).map((row) => [row.plan.uuid, row]));
    return rowOfPath(call, { get: (own) => byUuid.get(own ?? "") }, () => true, "Plan");
  });
  return { status: 200, body: representPlanDetails(call, owned) };
}

/** The operations on offerings and plans. */
export const offeringHandlers = {
  marketplace_public_offerings_list: { handler: listPublic },
  marketplace_public_offerings_retrieve: { handler: retrievePublic },
  marketplace_public_offerings_plans_list: { handler: listPlansOf },
  marketplace_public_offerings_plans_retrieve: { handler: retrievePlanOf },
  marketplace_provider_offerings_list: { handler: listProvider },
  marketplace_provider_offerings_retrieve: { handler: retrieveProvider },
  marketplace_plans_list: { handler: listPlans },
  marketplace_plans_retrieve: { handler: retrievePlan },
  marketplace_orders_offering_retrieve: { handler: offeringOfOrder },
} satisfies HandlerTable;
