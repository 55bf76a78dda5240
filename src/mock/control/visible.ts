import type { OperationId } from "../../contract/contract.js";
import { MockControlError } from "../../errors.js";
import { quoteValue } from "../values/quote.js";
import { parseUuid } from "../values/uuid.js";
import { dispatch, type RequestContext } from "../waldur/dispatch.js";
import type { VisibleCounts } from "./types.js";

/** The lists whose records are counted, by the name under which the count is given. */
const LISTS = {
  "component-usages": "marketplace_component_usages_list",
  resources: "marketplace_resources_list",
  "provider-resources": "marketplace_provider_resources_list",
  orders: "marketplace_orders_list",
  policies: "marketplace_customer_component_usage_policies_list",
  customers: "customers_list",
  projects: "projects_list",
  users: "users_list",
} satisfies Record<string, OperationId>;

/** Counts what a user sees by calling the lists on a copy of the data, because a call may move the expiry of a token. */
export function countVisible(context: RequestContext, user: unknown): VisibleCounts {
  const { users } = context.store;
  const found =
    typeof user === "string"
      ? [...users.all()].find(({ username, tokens }) => username === user || tokens.includes(user))
      : undefined;
  const caller = found ?? users.get(parseUuid(user));
  const token = caller?.tokens[0];
  if (!caller || token === undefined)
    throw new MockControlError(404, `There is no user ${quoteValue(user)} with a token; see the list of users.`);
  const copy: RequestContext = { ...context, sandbox: undefined, store: context.store.fork() };
  const counts: Record<string, number> = {};
  for (const [name, operation] of Object.entries(LISTS)) {
    const { status, headers } = dispatch(
      {
        operation,
        uuid: "",
        method: "GET",
        query: new Map([["page_size", ["1"]]]),
        headers: { authorization: `Token ${token}` },
        url: "/",
        origin: "http://mock",
      },
      copy,
    );
    // Nobody is let in by one list and not by another, but for lists that only some may read.
    if (status === 401) return { username: caller.username, status, counts: {} };
    if (status === 200) counts[name] = Number(headers["X-Result-Count"] ?? 0);
  }
  return { username: caller.username, status: 200, counts };
}
