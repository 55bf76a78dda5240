/** What every request of a benchmark is sent with. */
export const AUTHORIZATION = "Token YOUR_API_TOKEN";

/** A record of 6.6 kB with everything in it. */
export const RETRIEVE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";

/** The list that front ends ask for most. */
export const LIST = "/api/marketplace-component-usages/";
