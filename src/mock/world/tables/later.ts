import { choice, free, integer, ownUuid, reference, text, timestamp, timestampOrNow, uuid } from "../schema/columns.js";
import { defineTable } from "../schema/define-table.js";

// Tables of what came with later releases. A world file leaves them out while they are empty.

export const versions = defineTable(
  "Version",
  "What a resource was after a change, from release line 7.9 on.",
  {
    uuid: ownUuid,
    id: integer("Number of the version, counted over all resources.", 1).defaultFrom(
      "position in the list, from 1",
      (_, __, location) => Number(location.split("/").at(-1)) + 1,
    ),
    resource: reference("resources", "The resource."),
    created: timestampOrNow("When the version was written."),
    user: reference("users", "User who made the change.").nullable().default(null),
    comment: text("What was done.").default(""),
    data: free("Columns of the resource after the change.").default({}),
  },
  { indexes: ["resource"], late: true },
);

export const resourceRoles = defineTable(
  "ResourceRole",
  "A role of a user on a resource itself, from release line 8.0 on.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    user: reference("users", "The user."),
    role: choice("Name of the role.", ["RESOURCE.MANAGER", "RESOURCE.MEMBER"]),
    created: timestampOrNow("When the role was given."),
    created_by: reference("users", "User who gave the role.").nullable().default(null),
    expiration_time: timestamp("When the role ends; null for never.").nullable().default(null),
  },
  { indexes: ["resource"], late: true },
);

export const membershipSyncs = defineTable(
  "MembershipSync",
  "How far a role of a user is synchronised to the provider, from release line 8.1 on.",
  {
    uuid: ownUuid,
    resource: reference("resources", "The resource."),
    user: reference("users", "The user."),
    scope_type: choice("What the role is on.", ["resource", "resource_project"]).default("resource"),
    resource_project: uuid("Project inside of the resource that the role is on.").nullable().default(null),
    role_name: text("Name of the role."),
    state: choice("How far it is.", ["synced", "pending", "missing_in_idp", "error"]),
    message: text("What went wrong.").default(""),
  },
  { indexes: ["resource"], late: true },
);
