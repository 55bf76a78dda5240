import type { Call } from "../../drf/call.js";
import {
  commaTexts,
  custom,
  datetime,
  type Filters,
  icontains,
  ordering,
  requested,
  text,
  word,
} from "../../drf/lists/filters.js";
import { parseUuid } from "../../values/uuid.js";
import type { RoleGrant, User } from "../../world/types.js";
import { ROLES } from "../access/role-table.js";
import { rolesOf, visibleUser } from "../access/visibility.js";
import { detailOf } from "./representation.js";

type Test = (user: User) => boolean;

const detail = (name: Parameters<typeof detailOf>[1]) => (user: User) => detailOf(user, name);

/** The parameter `o`. */
export const userOrdering = ordering<User>({
  full_name: ({ first_name, last_name }) => `${first_name}\0${last_name}`,
  native_name: detail("native_name"),
  email: ({ email }) => email,
  phone_number: detail("phone_number"),
  description: detail("description"),
  organization: detail("organization"),
  job_title: detail("job_title"),
  username: ({ username }) => username,
  is_active: ({ is_active }) => is_active,
  registration_method: detail("registration_method"),
  is_staff: ({ is_staff }) => is_staff,
  is_support: ({ is_support }) => is_support,
});

/** Every parameter of the list, which detail URLs read too. */
export const userFilters: Filters<User> = {
  agreement_date: datetime(({ agreement_date }) => agreement_date, "after"),
  civil_number: text(detail("civil_number")),
  customer_uuid: custom((value, call) => {
    const wanted = parseUuid(value);
    if (!wanted) return () => false;
    return holding(
      call,
      named(call, "organization_roles"),
      ({ scope }) => scope === wanted || call.store.projects.get(scope)?.customer === wanted,
    );
  }),
  date_joined: datetime(({ date_joined }) => date_joined, "after"),
  description: text(detail("description")),
  email: icontains(({ email }) => email),
  full_name: custom((value) => {
    const part = plain(value);
    return ({ full_name }) => plain(full_name).includes(part);
  }),
  is_active: word(({ is_active }) => is_active),
  is_staff: word(({ is_staff }) => is_staff),
  is_support: word(({ is_support }) => is_support),
  job_title: icontains(detail("job_title")),
  // The world does not know when a user was changed.
  modified: datetime(({ date_joined }) => date_joined, "after"),
  native_name: icontains(detail("native_name")),
  organization: icontains(detail("organization")),
  organization_roles: custom((_, call) => holding(call, named(call, "organization_roles"), isOn("customer"))),
  phone_number: text(detail("phone_number")),
  project_roles: custom((_, call) => holding(call, named(call, "project_roles"), isOn("project"))),
  project_uuid: custom((value, call) => {
    const wanted = parseUuid(value);
    return holding(call, named(call, "project_roles"), ({ scope }) => scope === wanted);
  }),
  query: custom((value) => {
    const part = value.toLowerCase();
    return (user) =>
      [user.first_name, user.last_name, detailOf(user, "civil_number") ?? "", user.username, user.email].some((own) =>
        own.toLowerCase().includes(part),
      );
  }),
  registration_method: text(detail("registration_method")),
  user_keyword: custom((value) => {
    const part = value.toLowerCase();
    return ({ full_name, email, username }) =>
      plain(full_name).includes(plain(value)) || [email, username].some((own) => own.toLowerCase().includes(part));
  }),
  username: text(({ username }) => username),
  username_list: commaTexts(({ username }) => username),
  o: userOrdering,
};

/** Without capitals and accents. */
export function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** Users with one of the roles, all when none is named, on a scope that the test accepts. */
function holding(call: Call, roles: readonly string[], test: (grant: RoleGrant) => boolean): Test {
  return (user) =>
    rolesOf(call.store, user, call.now).some(
      (grant) => (roles.length === 0 || roles.includes(ROLES[grant.role].name)) && test(grant),
    );
}

/**
 * Names of roles in a parameter. Unknown in Waldur 7.9: how they are written, and whether they limit the roles that `customer_uuid`
 * and `project_uuid` look for. Chosen: full names joined by commas, and they do.
 */
function named({ query }: Call, parameter: string): string[] {
  const value = query.get(parameter)?.at(-1) ?? "";
  return value.split(",").flatMap((name) => name.trim() || []);
}

const isOn =
  (kind: string) =>
  ({ role }: RoleGrant) =>
    role.startsWith(`${kind}.`);

/**
 * The user of the path. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see that user or the user does not match, 400 for a filter that
 * cannot be read.
 */
export function requestedUser(call: Call): User {
  return requested(call, userFilters, "User", visibleUser);
}
