import { describe, expect, test } from "vitest";
import { authenticate } from "../../../../src/mock/waldur/access/authentication.js";
import { id, NOW, smallWorld, world } from "../../_world.js";

const LIST = "marketplace_component_usages_list";

/** A JWT that says this, signed by nobody. */
const jwt = (claims: unknown) =>
  [{ alg: "RS256" }, claims, "signature"]
    .map((part) => btoa(JSON.stringify(part)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, ""))
    .join(".");

/** What the list answers to an `Authorization` header. */
function authorized(header: string | undefined, small = smallWorld()) {
  return world(small).ask(LIST, { as: null, ...(header !== undefined && { headers: { authorization: header } }) });
}

describe("who calls", () => {
  test.each([
    ["no header", undefined, "Authentication credentials were not provided."],
    ["another scheme", "Basic staff", "Authentication credentials were not provided."],
    ["an OIDC token that is no JWT", "Bearer staff", "Invalid JWT token."],
    ["an OIDC token with a JWT's dots", "bearer a.b.c", "Invalid JWT token."],
    ["an OIDC token that says nothing", `Bearer ${jwt(null)}`, "Invalid JWT token."],
    ["an OIDC token without a signature", `Bearer ${jwt({}).replace(/\.[^.]*$/, "")}`, "Invalid JWT token."],
    ["an expired OIDC token", `Bearer ${jwt({ exp: NOW / 1000 - 1 })}`, "Token has expired."],
    ["any other OIDC token", `Bearer ${jwt({ exp: NOW / 1000 })}`, "Introspection configuration is incomplete."],
    ["an OIDC token without an end", `Bearer ${jwt({ sub: "?>?>~" })}`, "Introspection configuration is incomplete."],
    ["the keyword of OIDC alone", "Bearer", "Invalid token. No credentials provided."],
    ["three parts with that of OIDC", "Bearer a b", "Invalid token. Token string should not contain spaces."],
    ["an empty header", "", "Authentication credentials were not provided."],
    ["an unknown key", "Token nobody", "Invalid token."],
    ["the keyword alone", "Token", "Invalid token. No credentials provided."],
    ["three parts", "Token a b", "Invalid token. Token string should not contain spaces."],
  ])("%s is 401", (_, header, detail) => {
    const { status, body, headers } = authorized(header);
    expect([status, body]).toEqual([401, { detail }]);
    expect(headers["WWW-Authenticate"]).toBe("Token");
  });

  test.each(["Token staff", "token staff", "TOKEN staff", "  Token   staff "])("%j is the user staff", (header) => {
    expect(authorized(header).status).toBe(200);
  });

  test("an inactive user is 401", () => {
    const small = smallWorld();
    small.users.push({ username: "gone", is_active: false });
    expect(authorized("Token gone", small)).toMatchObject({
      status: 401,
      body: { detail: "User inactive or deleted." },
    });
  });

  test("a user may have several tokens, and the username is none of them then", () => {
    const small = smallWorld();
    small.users.push({ username: "ada", tokens: ["YOUR_API_TOKEN", "other"] });
    expect(authorized("Token YOUR_API_TOKEN", small).status).toBe(200);
    expect(authorized("Token other", small).status).toBe(200);
    expect(authorized("Token ada", small).status).toBe(401);
  });

  test("a key may hold an @, and ends in the name of the sandbox where it is asked for", () => {
    const small = smallWorld();
    small.users.push({ username: "ada@example.com" });
    expect(authorized("Token ada@example.com", small).status).toBe(200);
    expect(authorized("Token staff@one", small).status).toBe(401);
    const { store } = world(small);
    expect(authenticate("Token staff@one", store, NOW, "one").username).toBe("staff");
    expect(authenticate("Token ada@example.com@one", store, NOW, "one").username).toBe("ada@example.com");
    expect(() => authenticate("Token @one", store, NOW, "one")).toThrow("401");
  });
});

describe("expiry slides", () => {
  function hourly() {
    const small = smallWorld();
    small.users.push({ uuid: id("ada"), username: "ada", token_lifetime: 3600 });
    return world(small);
  }

  test("a token expires when it was not used for its lifetime", () => {
    const test = hourly();
    expect(test.ask(LIST, { as: "ada" }).status).toBe(200);
    test.now = NOW + 3_600_000;
    expect(test.ask(LIST, { as: "ada" }).status).toBe(200);
    test.now += 3_600_001;
    const { status, body, headers } = test.ask(LIST, { as: "ada" });
    expect([status, body]).toEqual([401, { detail: "Token has expired." }]);
    expect(headers["WWW-Authenticate"]).toBe("Token");
  });

  test("a call that ends in an error moves the expiry too", () => {
    const test = hourly();
    test.ask(LIST, { as: "ada" });
    test.now = NOW + 3_000_000;
    expect(test.ask("marketplace_component_usages_retrieve", { as: "ada", uuid: id("none") }).status).toBe(404);
    test.now = NOW + 6_000_000;
    expect(test.ask(LIST, { as: "ada" }).status).toBe(200);
  });

  test("without a lifetime a token never expires", () => {
    const test = hourly();
    test.ask(LIST);
    test.now = NOW + 1e12;
    expect(test.ask(LIST).status).toBe(200);
  });
});

describe("staff act as another user", () => {
  function impersonating(header: string, as = "staff") {
    const small = smallWorld();
    small.usages = [{ uuid: id("usage"), resource: id("forecast"), component: id("cpu"), usage: 1 }];
    const { headers } = world(small).ask(LIST, { as, headers: { "x-impersonated-user-uuid": header } });
    return [headers["X-Result-Count"], headers["X-impersonator-uuid"]];
  }

  test("they see what that user sees, and the answer says who they are", () => {
    expect(impersonating(id("outsider"))).toEqual(["0", id("staff")]);
    expect(impersonating(id("ice-admin"))).toEqual(["1", id("staff")]);
  });

  test("not as one who has no token", () => {
    const small = smallWorld();
    small.users.push({ uuid: id("robot"), username: "robot", tokens: [] });
    const ask = (as: string) => world(small).ask(LIST, { as, headers: { "x-impersonated-user-uuid": id("robot") } });
    expect(ask("staff")).toMatchObject({
      status: 403,
      body: { detail: "Unable to impersonate user that does not have an active session." },
    });
    expect(ask("outsider").status).toBe(200);
  });

  test("an unknown or malformed uuid is ignored, and so is the header of others", () => {
    expect(impersonating(id("nobody"))).toEqual(["1", undefined]);
    expect(impersonating("zz")).toEqual(["1", undefined]);
    expect(impersonating(id("staff"), "outsider")).toEqual(["0", undefined]);
  });
});

test("a role counts until it expires", () => {
  const small = smallWorld();
  small.usages = [{ resource: id("forecast"), component: id("cpu"), usage: 1 }];
  small.roles.push({
    user: id("outsider"),
    role: "project.admin",
    scope: id("ice"),
    expiration_time: "2025-11-21T10:00:00+00:00",
  });
  const test = world(small);
  const seen = () => test.ask(LIST, { as: "outsider" }).headers["X-Result-Count"];
  expect(seen()).toBe("1");
  test.now = Date.parse("2025-11-21T10:00:00+00:00");
  expect(seen()).toBe("0");
  // The clock of a mock may go back.
  test.now = NOW;
  expect(seen()).toBe("1");
});
