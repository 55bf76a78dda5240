import type { Permission, User as UserRecord } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import { compareTimestamps, formatTimestamp, timestampMs } from "../../values/time.js";
import type { RoleGrant, User } from "../../world/types.js";
import { hasSession, tokenOf } from "../access/authentication.js";
import { ROLES } from "../access/role-table.js";
import { isStaffOrSupport, rolesOf } from "../access/visibility.js";
import { locatedDetails } from "../offerings/parts.js";

/** What the world does not model of a user is in the user's `details`, or this. */
const PLAIN = {
  native_name: "",
  job_title: "",
  phone_number: "",
  organization: "",
  civil_number: null,
  description: "",
  registration_method: "default",
} satisfies Partial<UserRecord>;

/** A field of a user that is no column. */
export function detailOf(user: User, name: keyof typeof PLAIN): string | null {
  return (user.details as Partial<Record<keyof typeof PLAIN, string>>)[name] ?? PLAIN[name];
}

/**
 * A user as Waldur shows it to the caller: some fields are for staff and support only.
 *
 * @param isOwn Whether the token is shown, which only callers see of themselves.
 */
export function representUser(call: Call, user: User, isOwn: boolean): UserRecord {
  const { token_lifetime, token_used } = user;
  const more = locatedDetails(call, user.details) as Partial<UserRecord>;
  const isPrivileged = isStaffOrSupport(call.caller);
  const text = (name: Exclude<keyof typeof PLAIN, "civil_number">) => more[name] ?? PLAIN[name];
  const record: UserRecord = {
    url: link(call, "users", user.uuid),
    uuid: user.uuid,
    username: user.username,
    slug: user.slug,
    full_name: user.full_name,
    native_name: text("native_name"),
    job_title: text("job_title"),
    email: user.email,
    phone_number: text("phone_number"),
    organization: text("organization"),
    civil_number: more.civil_number ?? null,
    ...(isPrivileged && {
      description: text("description"),
      is_staff: user.is_staff,
      is_active: user.is_active,
      is_support: user.is_support,
    }),
    ...(isOwn && { token: tokenOf(call, user), token_lifetime }),
    token_expires_at:
      token_lifetime === null || token_used === null
        ? null
        : formatTimestamp(timestampMs(token_used) + token_lifetime * 1000),
    registration_method: text("registration_method"),
    date_joined: user.date_joined,
    agreement_date: user.agreement_date,
    notifications_enabled: more.notifications_enabled ?? true,
    preferred_language: more.preferred_language ?? "",
    permissions: permissionsOf(call, user),
    requested_email: more.requested_email ?? null,
    affiliations: more.affiliations ?? [],
    first_name: user.first_name,
    last_name: user.last_name,
    birth_date: more.birth_date ?? null,
    identity_provider_name: more.identity_provider_name ?? "Local DB",
    identity_provider_label: more.identity_provider_label ?? "Local DB",
    identity_provider_management_url: more.identity_provider_management_url ?? "",
    identity_provider_fields: more.identity_provider_fields ?? [],
    image: more.image ?? null,
    identity_source: more.identity_source ?? "",
    ...(isPrivileged && {
      has_active_session: hasSession(user),
      ip_address: more.ip_address ?? null,
    }),
  };
  return inRelease(call, "User", record, more);
}

/** The roles of a user that count now, the oldest first, without those on projects that were removed. */
function permissionsOf(call: Call, user: User): Permission[] {
  return rolesOf(call.store, user, call.now)
    .toSorted((a, b) => compareTimestamps(a.created, b.created))
    .flatMap((grant) => representGrant(call, user, grant));
}

function representGrant({ store }: Call, user: User, grant: RoleGrant): Permission[] {
  const { role, scope, created_by } = grant;
  const [scope_type] = role.split(".") as ["customer" | "project" | "offering"];
  const { name, customer } = { customer: undefined, ...store[`${scope_type}s`].at(scope) };
  if (scope_type === "project" && store.projects.at(scope).is_removed) return [];
  const granter = store.users.get(created_by);
  return [
    {
      user_uuid: user.uuid,
      user_name: user.full_name,
      user_slug: user.slug,
      created: grant.created,
      expiration_time: grant.expiration_time,
      ...(granter && { created_by_full_name: granter.full_name, created_by_username: granter.username }),
      role_name: ROLES[role].name,
      role_description: ROLES[role].description,
      role_uuid: ROLES[role].uuid,
      scope_type,
      scope_uuid: scope,
      scope_name: name,
      // Waldur reads the scope's organization, which an organization does not have.
      ...(customer !== undefined && {
        customer_uuid: customer,
        customer_name: store.customers.at(customer).name,
      }),
    },
  ];
}
