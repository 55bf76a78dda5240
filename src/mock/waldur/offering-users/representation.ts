import type { OfferingUser as OfferingUserRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import type { OfferingUser } from "../../world/types.js";

/** An account at an offering, as Waldur shows it. The world has neither terms of service nor checklists. */
export function representOfferingUser(call: Call, account: OfferingUser): OfferingUserRecord {
  const { store } = call;
  const user = store.users.at(account.user);
  const offering = store.offerings.at(account.offering);
  const provider = store.customers.at(offering.customer);
  return inRelease(call, "OfferingUser", {
    url: link(call, "marketplace-offering-users", account.uuid),
    uuid: account.uuid,
    user: link(call, "users", user.uuid),
    offering: link(call, "marketplace-provider-offerings", offering.uuid),
    username: account.username,
    offering_uuid: offering.uuid,
    offering_name: offering.name,
    user_uuid: user.uuid,
    user_username: user.username,
    user_full_name: user.full_name,
    user_email: user.email,
    created: account.created,
    modified: account.modified,
    customer_uuid: provider.uuid,
    customer_name: provider.name,
    is_restricted: account.is_restricted,
    state: account.state,
    service_provider_comment: account.service_provider_comment,
    service_provider_comment_url: account.service_provider_comment_url,
    has_consent: false,
    requires_reconsent: false,
    has_compliance_checklist: false,
  });
}
