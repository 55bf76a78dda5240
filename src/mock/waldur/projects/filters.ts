import type { Call } from "../../drf/call.js";
import {
  commaUuids,
  custom,
  datetime,
  type Filters,
  icontains,
  ordering,
  requested,
  text,
  word,
  wordFlag,
} from "../../drf/lists/filters.js";
import { formatTimestamp } from "../../values/time.js";
import { parseUuid } from "../../values/uuid.js";
import type { Customer, Project, RoleName } from "../../world/types.js";
import { scopesOf, visibleProject } from "../access/visibility.js";
import { detailOf } from "../customers/representation.js";
import { backendIdOf } from "./representation.js";

type Test = (project: Project) => boolean;

const customerOf = ({ customer }: Project, { store }: Call): Customer => store.customers.at(customer);
const customerDetail = (name: Parameters<typeof detailOf>[1]) => (project: Project, call: Call) =>
  detailOf(customerOf(project, call), name);
const customerName = (project: Project, call: Call) => customerOf(project, call).name;

/** The parameter `o`. */
export const projectOrdering = ordering<Project>({
  name: ({ name }) => name,
  created: ({ created }) => created,
  customer_name: customerName,
  customer_native_name: customerDetail("native_name"),
  customer_abbreviation: customerDetail("abbreviation"),
  // Nothing is estimated.
  estimated_cost: () => 0,
  end_date: ({ end_date }) => end_date,
  start_date: ({ start_date }) => start_date,
});

/** Every parameter of the list, which detail URLs read too. `include_terminated` is none, for it adds projects. */
export const projectFilters: Filters<Project> = {
  backend_id: text(backendIdOf),
  can_admin: wordFlag((_, call) => holding(call, "project.admin")),
  can_manage: wordFlag((_, call) => holding(call, "project.manager", "customer.owner")),
  conceal_finished_projects: wordFlag((wanted, call) => {
    const today = formatTimestamp(call.now).slice(0, 10);
    return wanted ? ({ end_date }) => end_date === null || end_date >= today : undefined;
  }),
  created: datetime(({ created }) => created, "after"),
  customer: commaUuids(
    ({ customer }) => customer,
    (wanted, { store }) => wanted.flatMap((uuid) => store.projects.where("customer", uuid)),
  ),
  customer_abbreviation: icontains(customerDetail("abbreviation")),
  customer_name: icontains(customerName),
  customer_native_name: icontains(customerDetail("native_name")),
  description: icontains(({ description }) => description),
  is_removed: word(({ is_removed }) => is_removed),
  // The world does not know when a project was changed.
  modified: datetime(({ created }) => created, "after"),
  name: icontains(({ name }) => name),
  name_exact: text(({ name }) => name),
  query: custom(search),
  slug: text(({ slug }) => slug),
  o: projectOrdering,
};

/** Parameters that depend on the caller's own roles, or on the day. */
export const BY_CALLER = ["can_admin", "can_manage", "conceal_finished_projects"];

/** Projects on which, or on whose organization, the caller has one of the roles. */
function holding(call: Call, ...roles: RoleName[]): Test {
  const scopes = scopesOf(call, ...roles);
  return ({ uuid, customer }) => scopes.has(uuid) || scopes.has(customer);
}

/** Search box: a uuid is compared, other text is searched for in names; resources are found by name and by their ids at providers. */
function search(value: string, { store }: Call): Test {
  const [exact, part] = [parseUuid(value), value.toLowerCase()];
  const resources = ({ uuid }: Project) => store.resources.where("project", uuid);
  const byId = (project: Project) =>
    resources(project).some(({ backend_id, effective_id }) =>
      [backend_id, effective_id].some((own) => own.toLowerCase() === part),
    );
  if (exact) return (project) => project.uuid === exact || byId(project);
  return (project) =>
    [project.name, project.slug].some((own) => own.toLowerCase().includes(part)) ||
    resources(project).some(({ name }) => name === value) ||
    byId(project);
}

/**
 * The project of the path, removed or not. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see it or it does not match, 400 for a filter that cannot be read.
 */
export function requestedProject(call: Call): Project {
  return requested(call, projectFilters, "Project", visibleProject);
}
