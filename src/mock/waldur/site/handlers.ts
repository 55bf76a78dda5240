import type { Version } from "../../../../generated/types.js";
import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { forbidden } from "../../drf/errors.js";
import { isStaffOrSupport } from "../access/visibility.js";
import { showConfiguration } from "./configuration.js";
import { listEvents } from "./events.js";
import { listRoles, retrieveRole } from "./roles.js";
import { signIn, signOut } from "./sign-in.js";

/** The newest release of the line that the mock plays. */
function showVersion({ caller, contract }: Call): HandlerResult {
  if (!isStaffOrSupport(caller)) throw forbidden();
  return { status: 200, body: { version: contract.release } satisfies Version };
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
