import type { RoleName } from "../../world/types.js";

/** Permissions of a role on its scope: those that operations of the contract, or front ends of them, ask for. */
export type Permission =
  | "CUSTOMER.LIST_USERS"
  | "OFFERING.UPDATE_USER"
  | "ORDER.APPROVE"
  | "ORDER.APPROVE_PRIVATE"
  | "ORDER.CANCEL"
  | "ORDER.DESTROY"
  | "ORDER.LIST"
  | "ORDER.REJECT"
  | "PROJECT.CREATE"
  | "PROJECT.DELETE"
  | "PROJECT.LIST"
  | "PROJECT.UPDATE"
  | "RESOURCE.LIST"
  | "RESOURCE.SET_BACKEND_ID"
  | "RESOURCE.SET_BACKEND_METADATA"
  | "RESOURCE.SET_END_DATE"
  | "RESOURCE.SET_LIMITS"
  | "RESOURCE.SET_PLAN"
  | "RESOURCE.SET_STATE"
  | "RESOURCE.SET_USAGE"
  | "RESOURCE.SUBMIT_REPORT"
  | "RESOURCE.TERMINATE"
  | "RESOURCE.UPDATE"
  | "RESOURCE.UPDATE_OPTIONS";

/** A role of Waldur, which users hold on a scope. */
export interface Role {
  /** The same in every world, as what roles may do is no part of one. */
  readonly uuid: string;
  /** In Waldur's full spelling: `PROJECT.ADMIN`. */
  readonly name: string;
  readonly description: string;
  readonly content_type: "customer" | "service_provider" | "project" | "offering";
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * The roles with their default grants, from Waldur's list of roles of late 2025. RESOURCE.UPDATE is not in that list; the
 * backend's tests of 2025 grant it to these roles.
 *
 * In Waldur `customer.support` and `project.member` are inactive until a site turns them on, and then open nothing. Here they are
 * active, so that a world can have them.
 */
export const ROLES: Readonly<Record<RoleName, Role>> = {
  "customer.manager": role(
    "c3f44f68826b43a5831db2582064eba2",
    "CUSTOMER.MANAGER",
    "Service provider manager",
    "service_provider",
    [
      "OFFERING.UPDATE_USER",
      "RESOURCE.SET_BACKEND_ID",
      "RESOURCE.SET_BACKEND_METADATA",
      "RESOURCE.SET_END_DATE",
      "RESOURCE.SET_STATE",
      "RESOURCE.SUBMIT_REPORT",
    ],
  ),
  "customer.owner": role("ebdc141007034debb074b94c65517f35", "CUSTOMER.OWNER", "Organization owner", "customer", [
    "CUSTOMER.LIST_USERS",
    "OFFERING.UPDATE_USER",
    "ORDER.APPROVE",
    "ORDER.APPROVE_PRIVATE",
    "ORDER.CANCEL",
    "ORDER.DESTROY",
    "ORDER.LIST",
    "ORDER.REJECT",
    "PROJECT.CREATE",
    "PROJECT.DELETE",
    "PROJECT.LIST",
    "PROJECT.UPDATE",
    "RESOURCE.LIST",
    "RESOURCE.SET_BACKEND_ID",
    "RESOURCE.SET_BACKEND_METADATA",
    "RESOURCE.SET_END_DATE",
    "RESOURCE.SET_LIMITS",
    "RESOURCE.SET_PLAN",
    "RESOURCE.SET_STATE",
    "RESOURCE.SET_USAGE",
    "RESOURCE.SUBMIT_REPORT",
    "RESOURCE.TERMINATE",
    "RESOURCE.UPDATE",
    "RESOURCE.UPDATE_OPTIONS",
  ]),
  "customer.support": role("ed335df851234094950dd1a3cf3af4c8", "CUSTOMER.SUPPORT", "Organization support", "customer", [
    "CUSTOMER.LIST_USERS",
  ]),
  "offering.manager": role("51db4c0110c2415eae4e2dce962df97b", "OFFERING.MANAGER", "Offering manager", "offering", [
    "RESOURCE.SET_BACKEND_ID",
    "RESOURCE.SET_BACKEND_METADATA",
    "RESOURCE.SET_STATE",
    "RESOURCE.SET_USAGE",
    "RESOURCE.UPDATE",
  ]),
  "project.admin": role("21c9d81acf664b06a6c0942a390e8250", "PROJECT.ADMIN", "Project administrator", "project", [
    "ORDER.APPROVE_PRIVATE",
    "ORDER.CANCEL",
    "ORDER.DESTROY",
    "ORDER.LIST",
    "PROJECT.LIST",
    "RESOURCE.LIST",
    "RESOURCE.SET_LIMITS",
    "RESOURCE.SET_PLAN",
    "RESOURCE.TERMINATE",
    "RESOURCE.UPDATE",
  ]),
  "project.manager": role("b153af7a022144d3a681f64003b47f76", "PROJECT.MANAGER", "Project manager", "project", [
    "ORDER.APPROVE_PRIVATE",
    "ORDER.CANCEL",
    "ORDER.DESTROY",
    "ORDER.LIST",
    "PROJECT.LIST",
    "PROJECT.UPDATE",
    "RESOURCE.LIST",
    "RESOURCE.SET_LIMITS",
    "RESOURCE.SET_PLAN",
    "RESOURCE.TERMINATE",
    "RESOURCE.UPDATE",
  ]),
  "project.member": role("ff0cbe1a7cd540adb55d551aedf94574", "PROJECT.MEMBER", "Project member", "project", [
    "PROJECT.LIST",
    "RESOURCE.LIST",
  ]),
};

function role(
  uuid: string,
  name: string,
  description: string,
  content_type: Role["content_type"],
  permissions: readonly Permission[],
): Role {
  return { uuid, name, description, content_type, permissions: new Set(permissions) };
}
