import { describe, expect, test } from "vitest";
import type { Configuration, RoleDetails, User } from "../../../../generated/types.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { hasPermission } from "../../../../src/mock/waldur/access/visibility.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse, use } from "../../_neighbours.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../_world.js";
import { api } from "../../scenarios/_api.js";

const MINUTE = 60_000;
const WRONG = { detail: "Invalid username/password." };
const LOCKED = { detail: "Username is locked out. Try in 10 minutes." };

function site(change: (small: ReturnType<typeof smallWorld>) => void = () => undefined): TestWorld {
  const small = smallWorld();
  change(small);
  return world(small);
}

const signIn = (test: TestWorld, username: string, password = username, how: Ask = {}) =>
  use(test, "api_auth_password", { as: null, body: { username, password }, ...how });
const status = (test: TestWorld, as: string) => use(test, "users_me_retrieve", { as }).status;

describe("signing in", () => {
  test("gives the first token; without a password of their own users have their username", () => {
    const test = site((small) => {
      small.users.push({ username: "ada", password: "sea ice", tokens: ["one", "two"] });
    });
    expect(signIn(test, "ice-admin")).toMatchObject({ status: 200, body: { token: "ice-admin" } });
    expect(signIn(test, " ada ", "sea ice")).toMatchObject({ status: 200, body: { token: "one" } });
    for (const [username, password] of [
      ["ada", "ada"],
      ["Ada", "sea ice"],
      ["nobody", "nobody"],
    ] as const) {
      const { status, headers, body } = signIn(test, username, password);
      expect([status, body]).toEqual([401, WRONG]);
      expect(headers).not.toHaveProperty("WWW-Authenticate");
    }
  });

  test("reads forms, too, and a body that says too little is 400", () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(use(site(), "api_auth_password", { as: null, raw: "username=staff&password=staff", headers }).status).toBe(
      200,
    );
    for (const body of [
      { username: "staff" },
      { username: "staff", password: "" },
      { username: null, password: "x" },
      [],
    ])
      expect(use(site(), "api_auth_password", { as: null, body }).status).toBe(400);
    expect(signIn(site(), "a".repeat(129)).status).toBe(400);
    expect(
      use(site(), "api_auth_password", { as: null, raw: "{", headers: { "content-type": "application/json" } }).status,
    ).toBe(400);
    expect(site().ask("api_auth_password", { as: null, method: "GET" }).status).toBe(405);
  });

  test("not for users who are inactive or have no password", () => {
    const test = site((small) => {
      small.users.push({ username: "gone", is_active: false }, { username: "robot", tokens: [], password: null });
    });
    expect(signIn(test, "gone").body).toEqual(WRONG);
    expect(signIn(test, "robot").body).toEqual(WRONG);
  });

  test("makes a token for who has none", () => {
    const test = site((small) => small.users.push({ username: "new", tokens: [] }));
    const { token } = signIn(test, "new").body as { token: string };
    expect(token).toMatch(/^[0-9a-f]{40}$/);
    expect(status(test, token)).toBe(200);
    expect(signIn(test, "new").body).toEqual({ token });
  });

  test("begins the lifetime of a token anew, also of one that has expired", () => {
    const test = site((small) => {
      small.users.push({ username: "ada", token_lifetime: 60, token_used: "2025-11-21T09:00:00+00:00" });
    });
    expect(test.ask("users_me_retrieve", { as: "ada" }).status).toBe(401);
    expect(signIn(test, "ada").status).toBe(200);
    expect(status(test, "ada")).toBe(200);
  });

  test("a token in the request is not needed, but judged", () => {
    expect(signIn(site(), "staff", "staff", { as: "nobody" })).toMatchObject({
      status: 401,
      headers: { "WWW-Authenticate": "Token" },
      body: { detail: "Invalid token." },
    });
    expect(signIn(site(), "staff", "staff", { as: "ice-admin" }).body).toEqual({ token: "staff" });
  });
});

describe("lock-out", () => {
  const fail = (test: TestWorld, times: number, username = "staff") => {
    for (let time = 0; time < times; time++) expect(signIn(test, username, "wrong").body).toEqual(WRONG);
  };

  test("after four failures within ten minutes, also with the right password, for that user alone", () => {
    const test = site();
    fail(test, 4);
    for (const password of ["wrong", "staff"])
      expect(signIn(test, "staff", password)).toMatchObject({ status: 401, body: LOCKED });
    expect(signIn(test, "support").status).toBe(200);
    expect(status(test, "staff")).toBe(200);
    test.now += 10 * MINUTE - 1;
    expect(signIn(test, "staff").body).toEqual(LOCKED);
    test.now += 1;
    expect(signIn(test, "staff").status).toBe(200);
  });

  test("not after three, nor after a success between, nor when they are long ago", () => {
    const test = site();
    fail(test, 3);
    expect(signIn(test, "staff").status).toBe(200);
    fail(test, 3);
    test.now += 10 * MINUTE;
    fail(test, 4);
    expect(signIn(test, "staff").body).toEqual(LOCKED);
  });

  test("of a username that nobody has looks the same", () => {
    const test = site();
    fail(test, 4, "nobody");
    expect(signIn(test, "nobody").body).toEqual(LOCKED);
  });

  test("another copy of the data knows nothing of it", () => {
    const test = site();
    fail(test, 4);
    expect(signIn(site(), "staff").status).toBe(200);
  });
});

describe("signing out", () => {
  test("ends all tokens of the user, until the user signs in again", () => {
    const test = site((small) => small.users.push({ username: "ada", tokens: ["one", "two"] }));
    expect(use(test, "api_auth_logout", { as: "two" })).toMatchObject({ status: 204, body: undefined });
    for (const as of ["one", "two"]) {
      const { status, headers, body } = use(test, "api_auth_logout", { as });
      expect([status, body, headers["WWW-Authenticate"]]).toEqual([401, { detail: "Invalid token." }, "Token"]);
    }
    expect(status(test, "staff")).toBe(200);
    expect(signIn(test, "ada").body).toEqual({ token: "one" });
    expect([status(test, "one"), status(test, "two")]).toEqual([200, 200]);
  });

  test("leaves no session for staff to act in", () => {
    const test = site();
    const headers = { "x-impersonated-user-uuid": id("ice-admin") };
    const session = () => (use(test, "users_retrieve", { uuid: id("ice-admin") }).body as User).has_active_session;
    expect([session(), test.ask("users_me_retrieve", { headers }).status]).toEqual([true, 200]);
    use(test, "api_auth_logout", { as: "ice-admin" });
    expect([session(), test.ask("users_me_retrieve", { headers }).status]).toEqual([false, 403]);
  });

  test("needs a token", () => {
    expect(use(site(), "api_auth_logout", { as: null }).status).toBe(401);
  });
});

test("in a sandbox that the username names, everything stays there", async () => {
  const { call } = await api();
  const enter = (username: string, password: string) =>
    call(null, "POST", "/api-auth/password/", { username, password });
  expect((await enter("ice-admin@one", "ice-admin")).body).toEqual({ token: "ice-admin@one" });
  expect((await call("ice-admin@one", "POST", "/api-auth/logout/")).status).toBe(204);
  expect((await call("ice-admin@one", "GET", "/api/users/me/")).status).toBe(401);
  expect((await call("ice-admin", "GET", "/api/users/me/")).status).toBe(200);
  expect((await enter("nobody@two", "nobody")).status).toBe(401);
  expect((await enter("ice-admin", "ice-admin")).body).toEqual({ token: "ice-admin" });
});

describe("roles", () => {
  const list = (how: Ask = {}) => use(site(), "roles_list", how).body as RoleDetails[];

  test("are seven, by name, for every user, and with holders for staff and support", () => {
    const names = list({ as: "outsider" }).map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toHaveLength(7);
    expect(list({ as: "outsider" })[0]).not.toHaveProperty("users_count");
    for (const as of ["staff", "support"])
      expect(list({ as, query: "name=customer.owner" })[0]).toMatchObject({ users_count: 2, content_type: "customer" });
    expect(use(site(), "roles_list", { as: null }).status).toBe(401);
  });

  test.each([
    ["name=project.", 3],
    ["description=OFFERING", 1],
    ["is_active=true", 7],
    ["is_active=False", 0],
    ["page=2&page_size=5", 2],
  ])("%s", (query, count) => {
    expect(list({ query })).toHaveLength(count);
  });

  test("pages can be walked to their end", () => {
    const { headers } = use(site(), "roles_list", { query: "page=2&page_size=5" });
    expect(headers["X-Result-Count"]).toBe("7");
    expect(headers.Link).not.toContain('rel="next"');
    expect(use(site(), "roles_list", { query: "page=3&page_size=5" }).status).toBe(404);
  });

  test("allow what the mock lets their holders do, and `permissions` lead to them", () => {
    const test = site();
    const roles = use(test, "roles_list").body as RoleDetails[];
    for (const { username } of test.store.users.all()) {
      const { permissions } = use(test, "users_me_retrieve", { as: username }).body as User;
      const caller = test.store.users.at(id(username));
      for (const { role_uuid, role_name, scope_uuid } of permissions) {
        const role = roles.find(({ uuid }) => uuid === role_uuid);
        expect(role?.name).toBe(role_name);
        for (const name of ["ORDER.APPROVE", "RESOURCE.LIST", "RESOURCE.SET_STATE", "RESOURCE.TERMINATE"] as const)
          expect(hasPermission({ caller, store: test.store, now: test.now }, name, [scope_uuid])).toBe(
            role?.permissions.includes(name),
          );
      }
    }
  });
});

describe("configuration", () => {
  const read = (how: Ask = {}) => use(site(), "configuration_retrieve", how);

  test("is for everybody, the same for all, but not for a token that nobody has", () => {
    expect(read({ as: null }).status).toBe(200);
    expect(read({ as: null, headers: { authorization: "Basic abc" } }).status).toBe(200);
    expect(read({ as: "ice-admin" }).body).toEqual(read({ as: null }).body);
    expect(read({ as: "nobody" }).status).toBe(401);
  });

  test("has what a front end reads without asking whether it is there", () => {
    const body = read().body as Configuration & Record<string, Record<string, unknown>>;
    expect(body.LANGUAGES).toContainEqual(["en", "English"]);
    expect(body.WALDUR_CORE).toMatchObject({
      AUTHENTICATION_METHODS: ["LOCAL_SIGNIN"],
      USER_MANDATORY_FIELDS: expect.any(Array),
      MASTERMIND_URL: "https://api.example.com",
      SITE_ADDRESS: "",
    });
    expect(body.FEATURES).toHaveProperty("marketplace");
  });
});

describe("the contract's examples are what the default world answers", () => {
  const cases: [string, OperationId, { query?: string; as?: string }][] = [
    ["RoleListTypical", "roles_list", { as: "alice", query: "name=PROJECT." }],
    ["RoleListEmpty", "roles_list", { query: "name=nothing" }],
    ["RoleFilterNull", "roles_list", { query: "name=%00" }],
    ["ConfigurationPlain", "configuration_retrieve", {}],
  ];
  const example = (name: string) => (bundle.components.examples as Record<string, { value: unknown }>)[name]?.value;

  test.each(cases)("%s", (name, operation, how) => {
    expect(exampleResponse(operation, how).body).toEqual(example(name));
  });

  test("of signing in", () => {
    const test = site();
    const fail = (body: unknown) => use(test, "api_auth_password", { as: null, body }).body;
    expect(fail({ username: "alice" })).toEqual(example("SignInPasswordMissing"));
    expect(fail({ username: "alice", password: "" })).toEqual(example("SignInPasswordBlank"));
    expect(fail({ username: "alice", password: "x" })).toEqual(example("SignInPasswordWrong"));
    expect(LOCKED).toEqual(example("SignInLockedOut"));
  });
});
