import type { Call } from "../../drf/call.js";
import {
  boolean,
  choice,
  commaTexts,
  commaUuids,
  custom,
  datetime,
  type Filters,
  hyperlink,
  ordering,
  requested,
  uuid,
} from "../../drf/lists/filters.js";
import { OFFERING_USER_STATES } from "../../world/tables/offerings.js";
import type { Offering, OfferingUser, User } from "../../world/types.js";
import { visibleOfferingUser } from "../access/visibility.js";

const offeringOf = ({ offering }: OfferingUser, { store }: Call): Offering => store.offerings.at(offering);
const userOf = ({ user }: OfferingUser, { store }: Call): User => store.users.at(user);

/** The parameter `o`. */
export const offeringUserOrdering = ordering<OfferingUser>({
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  username: ({ username }) => username,
});

/** Every parameter of the list, which detail URLs read too. */
export const offeringUserFilters: Filters<OfferingUser> = {
  created: datetime(({ created }) => created, "after"),
  // The world has no terms of service to agree to.
  has_consent: boolean(() => false),
  is_restricted: boolean(({ is_restricted }) => is_restricted),
  modified: datetime(({ modified }) => modified, "after"),
  offering: hyperlink("/api/marketplace-provider-offerings/{uuid}/", ({ offering }) => offering),
  offering_slug: commaTexts((account, call) => offeringOf(account, call).slug),
  offering_uuid: commaUuids(({ offering }) => offering),
  parent_offering_uuid: uuid((account, call) => offeringOf(account, call).parent),
  provider_uuid: uuid((account, call) => offeringOf(account, call).customer),
  query: custom((value, call) => {
    const part = value.toLowerCase();
    return (account) => {
      const { first_name, last_name } = userOf(account, call);
      const texts = [offeringOf(account, call).name, account.username, first_name, last_name];
      return texts.some((text) => text.toLowerCase().includes(part));
    };
  }),
  state: choice(OFFERING_USER_STATES, ({ state }) => state),
  user_username: custom((value, call) => {
    const wanted = value.toLowerCase();
    return (account) => userOf(account, call).username.toLowerCase() === wanted;
  }),
  user_uuid: uuid(({ user }) => user),
  o: offeringUserOrdering,
};

/**
 * The account of the path. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see it or it does not match, 400 for a filter that cannot be read.
 */
export function requestedOfferingUser(call: Call): OfferingUser {
  return requested(call, offeringUserFilters, "OfferingUser", visibleOfferingUser);
}
