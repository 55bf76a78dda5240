import type { HandlerTable } from "../../drf/call.js";
import { showConfiguration } from "./configuration.js";
import { listRoles, retrieveRole } from "./roles.js";
import { signIn, signOut } from "./sign-in.js";

/** The operations on the installation itself, and those that sign in and out. */
export const siteHandlers = {
  api_auth_password: { handler: signIn },
  api_auth_logout: { handler: signOut },
  configuration_retrieve: { handler: showConfiguration },
  roles_list: { handler: listRoles },
  roles_retrieve: { handler: retrieveRole },
} satisfies HandlerTable;
