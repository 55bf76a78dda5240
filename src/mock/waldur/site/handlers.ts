import type { Version } from "../../../../generated/types.js";
import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { forbidden } from "../../drf/errors.js";
import { isStaffOrSupport } from "../access/visibility.js";
import { showConfiguration } from "./configuration.js";
import { listEvents } from "./events.js";
import { listRoles, retrieveRole } from "./roles.js";
import { signIn, signOut } from "./sign-in.js";

function showVersion({ caller, contract }: Call): HandlerResult {
  if (!isStaffOrSupport(caller)) throw forbidden();
  const { release } = (contract.document as { info: { "x-waldur": { release: string } } }).info["x-waldur"];
  // The docs' line is of 7.8.8, and of 7.9.0 in what else is published, which only adds to it.
  const body: Version = { version: contract.since("7.9") ? release : "7.9.0" };
  return { status: 200, body };
}

/** The operations on the installation itself, and those that sign in and out. */
export const siteHandlers = {
  api_auth_password: { handler: signIn },
  api_auth_logout: { handler: signOut },
  configuration_retrieve: { handler: showConfiguration },
  events_list: { handler: listEvents },
  roles_list: { handler: listRoles },
  version_retrieve: { handler: showVersion },
  roles_retrieve: { handler: retrieveRole },
} satisfies HandlerTable;
