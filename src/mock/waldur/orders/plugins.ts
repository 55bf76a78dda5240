import { SITE_AGENT } from "../../world/tables/orders.js";

export { SITE_AGENT };

/** The plugin of offerings of another Waldur. */
export const REMOTE = "Waldur.RemoteOffering";

const BASIC = "Marketplace.Basic";
const SUPPORT = "Support.OfferingTemplate";

/** Plugins whose orders a person at the provider approves. */
export const APPROVED_BY_PROVIDER: readonly string[] = [BASIC, SITE_AGENT];

/** Plugins whose orders people carry out, so that they can be stopped until they are done. */
export const CARRIED_OUT_BY_PEOPLE: readonly string[] = [BASIC, SUPPORT];

/** Plugins whose orders are done when somebody says so. */
export const DONE_WHEN_TOLD: readonly string[] = [SITE_AGENT, ...CARRIED_OUT_BY_PEOPLE];

/**
 * Plugins that can change limits.
 *
 * Unknown in Waldur 7.9: which they all are; each plugin declares it. Chosen: those whose limits are booked amounts.
 */
export const LIMITS_CHANGE: readonly string[] = [BASIC, SITE_AGENT, REMOTE, "OpenStack.Tenant"];
