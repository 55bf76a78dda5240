import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { User } from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { ROLES } from "../../../../src/mock/waldur/access/role-table.js";
import { bundle, root } from "../../../helpers/contract.js";
import { exampleResponse, use } from "../../_neighbours.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../_world.js";
import { api } from "../../scenarios/_api.js";

const UNSEEN = { detail: "No User matches the given query." };

function people(change: (small: ReturnType<typeof smallWorld>) => void = () => undefined): TestWorld {
  const small = smallWorld();
  change(small);
  return world(small);
}
const user = (small: ReturnType<typeof smallWorld>, name: string) =>
  small.users.find(({ username }) => username === name) as (typeof small.users)[number];

const names = (test: TestWorld, how: Ask = {}): string[] =>
  (use(test, "users_list", { query: "page_size=50", ...how }).body as User[]).map(({ username }) => username);
const me = (test: TestWorld, how: Ask = {}) => use(test, "users_me_retrieve", how).body as User;

const ICE = ["ice-admin", "ice-manager", "ice-member"];
const BALTIC = ["baltic-manager", "baltic-owner", "baltic-support"];
const AURORA = ["aurora-manager", "aurora-owner", "aurora-support"];

describe("who sees which users", () => {
  test.each([
    ["staff", 13],
    ["support", 13],
  ])("%s sees all", (as, count) => {
    const test = people((small) => small.users.push({ username: "gone", is_active: false }));
    expect(names(test, { as })).toHaveLength(count + 1);
    expect(names(test, { as })).toContain("gone");
    expect(use(test, "users_count", { as }).headers["X-Result-Count"]).toBe(String(count + 1));
  });

  test("others see those of their organizations and projects, and themselves", () => {
    const test = people();
    expect(names(test, { as: "outsider" })).toEqual(["outsider"]);
    // A role on an offering connects with nobody.
    expect(names(test, { as: "hpc-manager" })).toEqual(["hpc-manager"]);
    for (const as of [...BALTIC, ...ICE]) expect(names(test, { as }), as).toEqual([...BALTIC, ...ICE]);
    expect(names(test, { as: "aurora-support" })).toEqual(AURORA);
  });

  test("a member of one project does not see those of another project of the organization, its owner does", () => {
    const test = people((small) => {
      small.projects?.push({ uuid: id("sand"), name: "Sand", customer: id("baltic") });
      small.users.push({ uuid: id("sandy"), username: "sandy" });
      small.roles.push({ user: id("sandy"), role: "project.member", scope: id("sand") });
    });
    expect(names(test, { as: "baltic-owner" })).toContain("sandy");
    expect(names(test, { as: "ice-member" })).not.toContain("sandy");
    expect(use(test, "users_retrieve", { uuid: id("sandy"), as: "ice-member" })).toMatchObject({
      status: 404,
      body: UNSEEN,
    });
  });

  test("owners and managers of a provider see those who use its shared offerings", () => {
    for (const as of ["aurora-owner", "aurora-manager"]) expect(names(people(), { as })).toEqual([...AURORA, ...ICE]);
    const closed = people((small) => Object.assign(small.offerings[0] ?? {}, { shared: false }));
    expect(names(closed, { as: "aurora-owner" })).toEqual(AURORA);
    const ended = people((small) => Object.assign(small.resources[0] ?? {}, { state: "Terminated" }));
    expect(names(ended, { as: "aurora-owner" })).toEqual(AURORA);
  });

  test("neither staff, nor inactive users, nor those whose role has ended", () => {
    const test = people((small) => {
      small.roles.push({ user: id("staff"), role: "project.admin", scope: id("ice") });
      user(small, "ice-manager").is_active = false;
      Object.assign(small.roles.find(({ user }) => user === id("ice-member")) ?? {}, {
        expiration_time: "2025-11-21T09:30:00+00:00",
      });
    });
    expect(names(test, { as: "ice-admin" })).toEqual([...BALTIC, "ice-admin"]);
    for (const uuid of [id("staff"), "nonsense"])
      expect(use(test, "users_retrieve", { uuid, as: "ice-admin" }).status).toBe(404);
    expect(use(test, "users_list", { as: null }).status).toBe(401);
  });
});

describe("the record", () => {
  test("tells ordinary callers less, also about themselves", () => {
    const hidden = ["description", "is_staff", "is_active", "is_support", "has_active_session", "ip_address"];
    for (const key of hidden) {
      expect(me(people(), { as: "ice-admin" }), key).not.toHaveProperty(key);
      expect(me(people(), { as: "support" }), key).toHaveProperty(key);
    }
    expect(me(people(), { as: "support" })).toMatchObject({ is_support: true, is_staff: false, is_active: true });
  });

  test("has the token for its owner alone", () => {
    const test = people((small) => {
      Object.assign(user(small, "ice-admin"), { tokens: ["first", "second"], token_lifetime: 3600 });
    });
    expect(me(test, { as: "second" })).toMatchObject({
      token: "second",
      token_lifetime: 3600,
      token_expires_at: "2025-11-21T10:30:00+00:00",
    });
    const own = { uuid: id("ice-admin") };
    expect(use(test, "users_retrieve", { ...own, as: "first" }).body).toHaveProperty("token", "first");
    for (const as of ["staff", "ice-member"]) {
      const { body } = use(test, "users_retrieve", { ...own, as });
      expect(body).not.toHaveProperty("token");
      expect(body).not.toHaveProperty("token_lifetime");
    }
    const alone = use(test, "users_list", { as: "first", query: "username=ice-admin" }).body as User[];
    expect(alone[0]).toHaveProperty("token", "first");
    const all = use(test, "users_list", { as: "first" }).body as User[];
    expect(all.some((each) => "token" in each)).toBe(false);
  });

  test("of somebody whom staff act as is that user's", () => {
    const headers = { "x-impersonated-user-uuid": id("ice-admin") };
    expect(me(people(), { headers })).toMatchObject({ username: "ice-admin", token: "ice-admin" });
    expect(me(people(), { headers })).not.toHaveProperty("is_staff");
  });

  test("`field` cuts it down, and a name that can be written only leaves nothing", () => {
    const cut = (query: string) => Object.keys(me(people(), { as: "ice-admin", query }));
    expect(cut("field=username&field=uuid")).toEqual(["uuid", "username"]);
    expect(cut("field=agree_with_policy")).toEqual([]);
    expect(cut("field=nothing").length).toBeGreaterThan(20);
  });

  test("HEAD has no body and no count", () => {
    const { status, headers, body } = people().ask("users_me_retrieve", { method: "HEAD" });
    expect([status, headers["X-Result-Count"], body]).toEqual([200, undefined, undefined]);
  });
});

describe("permissions", () => {
  test("are the roles that count now, the oldest first", () => {
    const test = people((small) => {
      const admin = { user: id("ice-admin"), role: "project.admin" as const };
      small.projects?.push({ uuid: id("gone"), name: "Gone", customer: id("baltic"), is_removed: true });
      small.roles.push(
        { ...admin, scope: id("gone") },
        { ...admin, scope: id("ice"), expiration_time: "2025-01-01T00:00:00+00:00" },
        { user: id("ice-admin"), role: "offering.manager", scope: id("hpc"), created: "2023-01-01T00:00:00+00:00" },
        { user: id("ice-admin"), role: "customer.owner", scope: id("aurora"), created_by: id("staff") },
      );
    });
    expect(me(test, { as: "ice-admin" }).permissions).toMatchObject([
      { role_name: "OFFERING.MANAGER", scope_type: "offering", scope_uuid: id("hpc"), customer_uuid: id("aurora") },
      { role_name: "PROJECT.ADMIN", scope_type: "project", scope_name: "Ice", customer_name: "Baltic" },
      { role_name: "CUSTOMER.OWNER", scope_type: "customer", scope_name: "Aurora", created_by_username: "staff" },
    ]);
    const [, onProject, onCustomer] = me(test, { as: "ice-admin" }).permissions;
    expect(onCustomer).not.toHaveProperty("customer_uuid");
    expect(onProject).not.toHaveProperty("created_by_username");
  });
});

describe("filters", () => {
  const filtered = people((small) => {
    Object.assign(user(small, "ice-admin"), {
      full_name: "Jürgen van Õun",
      email: "jo@ice.ee",
      agreement_date: "2025-05-01T00:00:00+00:00",
      date_joined: "2025-04-01T00:00:00+00:00",
      details: { civil_number: "38001010000", job_title: "Modeller", organization: "Ice Lab", phone_number: "+372 5" },
    });
    Object.assign(user(small, "ice-member"), { agreement_date: null, details: { description: "New." } });
  });

  test.each([
    ["username=ice-admin", ["ice-admin"]],
    ["username=ice", []],
    ["username_list=ice-admin,%20outsider,nobody", ["ice-admin", "outsider"]],
    ["full_name=jurgen%20VAN", ["ice-admin"]],
    ["user_keyword=oun", ["ice-admin"]],
    ["user_keyword=JO@ice", ["ice-admin"]],
    ["query=õun", ["ice-admin"]],
    ["query=Jürgen%20van", []],
    ["query=3800101", ["ice-admin"]],
    ["email=@ICE.", ["ice-admin"]],
    ["civil_number=38001010000", ["ice-admin"]],
    ["job_title=model", ["ice-admin"]],
    ["organization=lab", ["ice-admin"]],
    ["phone_number=%2B372%205", ["ice-admin"]],
    ["description=New.", ["ice-member"]],
    ["native_name=x", []],
    ["registration_method=saml2", []],
    ["date_joined=2025-04-01T00:00:00Z", ["ice-admin"]],
    ["modified=2025-04-01T00:00:00Z", ["ice-admin"]],
    ["agreement_date=2025-05-01T00:00:00Z", ["ice-admin"]],
    ["is_staff=TRUE", ["staff"]],
    ["is_support=true", ["support"]],
    ["is_active=false", []],
    [`project_uuid=${id("ice")}`, ICE],
    [`project_uuid=${id("ice")}&project_roles=PROJECT.ADMIN,PROJECT.MEMBER`, ["ice-admin", "ice-member"]],
    ["project_roles=PROJECT.MANAGER", ["ice-manager"]],
    [`customer_uuid=${id("baltic")}`, [...BALTIC, ...ICE]],
    [`customer_uuid=${id("baltic")}&organization_roles=CUSTOMER.OWNER`, ["baltic-owner"]],
    ["organization_roles=CUSTOMER.OWNER", ["aurora-owner", "baltic-owner"]],
    ["customer_uuid=nonsense", []],
    [`project_uuid=${id("nothing")}`, []],
  ])("%s", (query, found) => {
    expect(names(filtered, { query })).toEqual(found);
  });

  test("a boolean that is none is ignored, also one that other lists read", () => {
    for (const query of ["is_staff=2", "is_staff=1", "is_staff="])
      expect(names(filtered, { query: `${query}&page_size=50` })).toHaveLength(13);
  });

  test("they count for one record, too", () => {
    const get = (query: string) => use(filtered, "users_retrieve", { uuid: id("ice-admin"), query }).status;
    expect([get("is_staff=false"), get("is_staff=true"), get("date_joined=soon")]).toEqual([200, 404, 400]);
  });

  test.each([
    ["o=-username", "support"],
    ["o=full_name", "ice-admin"],
    ["o=-is_staff", "staff"],
    ["o=-is_support,username", "support"],
    ["o=-job_title", "ice-admin"],
  ])("%s", (query, first) => {
    expect(names(filtered, { query })[0]).toBe(first);
  });
});

describe("the contract's examples are what the default world answers", () => {
  const SEA_ICE = "11e0887311d24216a26934c6fc8815ed";
  const BOB = "fb4d1b3d31f54e908d4880af97ab7c8f";
  const cases: [string, OperationId, { uuid?: string; query?: string; as?: string }][] = [
    ["UserMe", "users_me_retrieve", { as: "alice" }],
    ["UserMeStaff", "users_me_retrieve", {}],
    ["UserListTypical", "users_list", { as: "alice", query: `project_uuid=${SEA_ICE}` }],
    ["UserListEmpty", "users_list", { query: "username=nobody" }],
    ["UserColleague", "users_retrieve", { as: "alice", uuid: BOB }],
    ["UserForStaff", "users_retrieve", { uuid: BOB }],
    ["UserUnknown", "users_retrieve", { uuid: "a08690bd6ca045d693cef29ca96ae3d6" }],
    ["UserFilterDateTime", "users_list", { query: "date_joined=soon" }],
    ["UserOrderingUnknown", "users_list", { query: "o=uuid" }],
  ];
  test.each(cases)("%s", (name, operation, how) => {
    const { value } = (bundle.components.examples as Record<string, { value: unknown }>)[name] ?? {};
    const example = structuredClone(value) as Record<string, unknown>;
    // The tokens of the default world are easier to remember.
    if ("token" in example) example.token = how.as ?? "mari.kask";
    expect(exampleResponse(operation, how).body).toEqual(example);
  });
});

test("the token of a sandbox has its name", async () => {
  const { call } = await api();
  const { body } = await call("ice-admin@one", "GET", "/api/users/me/");
  expect(body).toHaveProperty("token", "ice-admin@one");
});

test("the roles are those of the examples' story", () => {
  const story = readFileSync(`${root}openapi/README.md`, "utf8");
  for (const { uuid, name, description } of Object.values(ROLES))
    expect(story).toMatch(new RegExp(`\\| role: ${description} +\\| ${name} +\\| +\\| \`${uuid}\` \\|`));
});
