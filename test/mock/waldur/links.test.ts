import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { createMockFetch } from "../../../src/mock/index.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";

// Follows every address in every response, as every user of the default world and as a visitor without a token. Who may follow
// which is written down here once more, from the rows of the world alone: nothing below asks the mock's own code.

const world = defaultWorld();
const ORIGIN = "http://mock";

/** Nothing of the contract is there; whoever follows these gets the mock's page for unknown paths. */
const OUTSIDE: readonly [pattern: RegExp, why: string][] = [
  [/^\/media\//, "pictures and documents"],
  [/^\/api\/(service-settings|openstack-instances|slurm-allocations)\//, "objects of plugins"],
  [
    /^\/api\/marketplace-offering-user-roles\//,
    "roles that a provider defines, which no operation of the contract reads",
  ],
];

interface Caller {
  /** Empty for a visitor. */
  uuid: string;
  /** Staff and support see everything. */
  seesAll: boolean;
  isStaff: boolean;
  /** The roles that count now. */
  grants: readonly { role: string; scope: string }[];
}
type Rule = (caller: Caller, uuid: string, rest: readonly string[]) => boolean;

const by = <Row extends { uuid: string }>(rows: readonly Row[]) => {
  const found = new Map(rows.map((row) => [row.uuid, row]));
  return (uuid: string): Row => found.get(uuid) as Row;
};
const [offeringOf, projectOf, customerOf, resourceOf, usageOf] = [
  by(world.offerings),
  by(world.projects),
  by(world.customers),
  by(world.resources),
  by(world.usages),
];

const grantsOf = (user: string) =>
  world.roles.filter(
    (grant) =>
      grant.user === user && (grant.expiration_time === null || Date.parse(grant.expiration_time) > EXAMPLE_NOW),
  );
const holds = ({ grants }: Caller, scope: string, ...roles: string[]) =>
  grants.some((grant) => grant.scope === scope && (roles.length === 0 || roles.includes(grant.role)));

/** An organization with a role of the caller's, or with a project that has one. */
const seesCustomer = (caller: Caller, uuid: string) =>
  caller.seesAll ||
  holds(caller, uuid) ||
  world.projects.some((project) => project.customer === uuid && holds(caller, project.uuid));
const seesProject = (caller: Caller, uuid: string) =>
  caller.seesAll || holds(caller, uuid) || holds(caller, projectOf(uuid).customer);

/** Groups of the organizations that the caller sees. */
const groupsOf = (caller: Caller) =>
  world.customers.filter(({ uuid }) => seesCustomer(caller, uuid)).flatMap((customer) => customer.organization_groups);
const isOpenTo = (groups: readonly string[], wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((group) => groups.includes(group));
const groupsOfPlan = ({ details }: { details: object }) =>
  ((details as { organization_groups?: { uuid: string }[] }).organization_groups ?? []).map(({ uuid }) => uuid);
const opensPlan = (caller: Caller, plan: { details: object }) =>
  caller.seesAll || isOpenTo(groupsOf(caller), groupsOfPlan(plan));

const seesPublic = (caller: Caller, uuid: string) => {
  const { state, shared, customer, plans } = offeringOf(uuid);
  if (!["Active", "Paused"].includes(state)) return false;
  const isOwn = caller.seesAll || holds(caller, uuid) || holds(caller, customer);
  return shared || (isOwn && plans.some((plan) => opensPlan(caller, plan)));
};

/** Somebody active who is not staff, in something that the caller is in, or in a project that uses a shared offering of the caller's. */
const seesUser = (caller: Caller, uuid: string) => {
  if (caller.seesAll || caller.uuid === uuid) return true;
  const { is_active, is_staff } = by(world.users)(uuid);
  const serves = (project: string) =>
    world.resources.some(({ project: own, offering, state }) => {
      const { shared, customer } = offeringOf(offering);
      const isProvider = holds(caller, customer, "customer.owner", "customer.manager");
      return own === project && state !== "Terminated" && shared && isProvider;
    });
  const shares = ({ scope }: { scope: string }) => {
    if (customerOf(scope)) return seesCustomer(caller, scope);
    return projectOf(scope) !== undefined && (seesProject(caller, scope) || serves(scope));
  };
  return is_active && !is_staff && grantsOf(uuid).some(shares);
};

const seesUsage = (caller: Caller, uuid: string) => {
  const { project, offering } = resourceOf(usageOf(uuid).resource);
  const provider = offeringOf(offering).customer;
  return (
    caller.seesAll ||
    holds(caller, project, "project.admin", "project.manager") ||
    holds(caller, projectOf(project).customer, "customer.owner") ||
    holds(caller, provider, "customer.owner", "customer.manager") ||
    holds(caller, offering)
  );
};

const seesOrder = (caller: Caller, uuid: string) => {
  const { project, offering } = resourceOf(by(world.orders)(uuid).resource);
  const customers = [projectOf(project).customer, offeringOf(offering).customer];
  return (
    caller.seesAll ||
    holds(caller, project, "project.admin", "project.manager") ||
    customers.some((customer) => holds(caller, customer, "customer.owner"))
  );
};

const seesResource = (caller: Caller, uuid: string) => {
  const { project } = resourceOf(uuid);
  return caller.seesAll || holds(caller, project) || holds(caller, projectOf(project).customer, "customer.owner");
};

const seesAccount = (caller: Caller, uuid: string) => {
  const { user, offering } = by(world.offering_users)(uuid);
  const { customer, plugin_options, organization_groups } = offeringOf(offering);
  if (caller.seesAll) return true;
  if (plugin_options.service_provider_can_create_offering_user !== true) return false;
  const isNear = seesCustomer(caller, customer) || organization_groups.some((each) => groupsOf(caller).includes(each));
  return user === caller.uuid || ((holds(caller, customer) || seesUser(caller, user)) && isNear);
};

const signedIn: Rule = () => true;

/** Who gets a 2xx, by collection. */
const RULES: Readonly<Record<string, Rule>> = {
  customers: seesCustomer,
  projects: seesProject,
  users: seesUser,
  "organization-groups": signedIn,
  "marketplace-categories": signedIn,
  "marketplace-service-providers": signedIn,
  "marketplace-component-usages": seesUsage,
  "marketplace-customer-component-usage-policies": (caller, uuid) =>
    caller.seesAll || holds(caller, by(world.policies)(uuid).scope),
  "marketplace-offering-users": seesAccount,
  "marketplace-orders": seesOrder,
  "marketplace-plans": (caller, uuid) => {
    const plan = world.offerings.flatMap(({ plans }) => plans).find((each) => each.uuid === uuid);
    const owned = world.customers.filter((customer) => holds(caller, customer.uuid, "customer.owner"));
    const groups = owned.flatMap((customer) => customer.organization_groups);
    return caller.isStaff || isOpenTo(groups, groupsOfPlan(plan ?? { details: {} }));
  },
  "marketplace-provider-offerings": (caller, uuid) =>
    caller.seesAll || holds(caller, uuid) || holds(caller, offeringOf(uuid).customer),
  "marketplace-public-offerings": (caller, uuid, [, plan]) => {
    const plans = world.offerings.flatMap((offering) => offering.plans);
    const wanted = plans.find((each) => each.uuid === plan);
    return seesPublic(caller, uuid) && (!wanted || opensPlan(caller, wanted));
  },
  "marketplace-resources": seesResource,
};

/** Collections that a visitor may read. */
const OPEN = ["marketplace-categories", "marketplace-public-offerings", "marketplace-service-providers"];

const PATHS = new Set(Object.values(operationTable).map(({ path }) => path));

/** The status that an address has to have for a caller; undefined for one outside of the contract. */
function expected(caller: Caller, path: string): number | undefined {
  if (OUTSIDE.some(([pattern]) => pattern.test(path))) return undefined;
  const [, , collection = "", uuid = "", ...rest] = path.split("/");
  const rule = RULES[collection];
  if (!rule) throw new RangeError(`Nobody wrote down who may follow ${path}.`);
  // As long as the contract has no such operation.
  if (!PATHS.has(`/api/${collection}/{uuid}/`)) return undefined;
  if (caller.uuid === "" && !OPEN.includes(collection)) return 401;
  return rule(caller, uuid, rest) ? 200 : 404;
}

const mock = await createMockFetch();

function reader(token: string | undefined) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Token ${token}` };
  return (path: string) => mock(`${ORIGIN}${path}`, { headers });
}

const reads = Object.values(operationTable).filter(({ method }) => method === "GET");
const LISTS = reads.filter(({ path }) => !path.includes("{"));
const BELOW = reads.filter(({ path }) => path.includes("{"));
/** Rows of a list of which everything is read. */
const MOST = 60;

/** The addresses of this server in a value, without those of the server itself. */
function* addresses(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (value.startsWith(`${ORIGIN}/`)) yield value.slice(ORIGIN.length);
  } else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) yield* addresses(item);
}

/** Reads all that a caller may read, and gives the addresses that are in it. */
async function crawl(read: ReturnType<typeof reader>): Promise<Set<string>> {
  const found = new Set<string>();
  const take = async (response: Response): Promise<unknown> => {
    const text = await response.text();
    if (response.status !== 200 || !response.headers.get("content-type")?.includes("json")) return undefined;
    const body: unknown = JSON.parse(text);
    for (const address of addresses(body)) found.add(address);
    return body;
  };
  const rows = new Map<string, string[]>();
  for (const { path } of LISTS) {
    let next: string | undefined = `${path}?page_size=300`;
    while (next !== undefined) {
      const response: Response = await read(next);
      const body = await take(response);
      const uuids = Array.isArray(body) ? body.flatMap((row) => (row as { uuid?: string } | null)?.uuid ?? []) : [];
      rows.set(path, [...(rows.get(path) ?? []), ...uuids]);
      next = /<http:\/\/mock([^>]*)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
    }
  }
  for (const { path } of BELOW) {
    const list = path.startsWith("/api/marketplace-resource-offerings/")
      ? "/api/marketplace-categories/"
      : path.replace(/\{.*$/, "");
    // Plans are found by their addresses.
    if (path.split("{").length > 2) continue;
    for (const uuid of (rows.get(list) ?? []).slice(0, MOST)) await take(await read(path.replace(/\{\w+\}/, uuid)));
  }
  return found;
}

const callers = world.users.filter(({ is_active, tokens, token_lifetime }) => {
  return is_active && tokens.length > 0 && token_lifetime === null;
});
const CALLERS: [name: string, caller: Caller][] = [
  ...callers.map((user): [string, Caller] => [
    user.username,
    {
      uuid: user.uuid,
      seesAll: user.is_staff || user.is_support,
      isStaff: user.is_staff,
      grants: grantsOf(user.uuid),
    },
  ]),
  ["a visitor", { uuid: "", seesAll: false, isStaff: false, grants: [] }],
];

describe("every address in every response leads where it should", () => {
  const statuses = new Map<string, Set<number>>();

  test.each(CALLERS)("for %s", async (name, caller) => {
    const read = reader(caller.uuid === "" ? undefined : name);
    const found = [...(await crawl(read))];
    const wrong: string[] = [];
    for (const path of found) {
      const wanted = expected(caller, path);
      const { status } = await read(path);
      if (status !== (wanted ?? 404)) wrong.push(`${path} is ${status}, not ${wanted ?? "outside"}`);
      const collection = path.split("/")[2] ?? "";
      if (wanted !== undefined) statuses.set(collection, (statuses.get(collection) ?? new Set()).add(status));
      // Staff get everything but drafts and what is archived.
      if (caller.isStaff && wanted === 404)
        expect(path, "a dead end for staff").toMatch(/^\/api\/marketplace-public-offerings\//);
    }
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThan(10);
  });

  test("and some lead nowhere for some, or the comparison would say little", () => {
    for (const collection of ["customers", "projects", "users", "marketplace-resources", "marketplace-orders"])
      expect([...(statuses.get(collection) ?? [])].sort(), collection).toEqual(expect.arrayContaining([200, 404]));
    const catalog = statuses.get("marketplace-public-offerings") ?? [];
    expect([...catalog].sort()).toEqual([200, 404]);
  });
});
