import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { id } from "../_world.js";
import { answerOf, api, FORECAST, POLICIES, RESOURCES, USAGES } from "./_api.js";

// What a client sees of any URL, in bytes and headers.

const PATHS = [...new Set(Object.values(operationTable).map(({ path }) => path))];
/** What Waldur maps beside the operations of the contract. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  [RESOURCES]: ["POST"],
  [`${RESOURCES}{uuid}/`]: ["DELETE"],
  "/api/marketplace-offering-users/": ["POST"],
  "/api/marketplace-offering-users/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/marketplace-orders/": ["POST"],
  "/api/marketplace-resources/": ["POST"],
  "/api/marketplace-resources/{uuid}/": ["DELETE"],
  "/api/marketplace-categories/": ["POST"],
  "/api/marketplace-categories/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/marketplace-plans/": ["POST"],
  "/api/marketplace-plans/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/marketplace-provider-offerings/": ["POST"],
  "/api/marketplace-provider-offerings/{uuid}/": ["DELETE"],
  "/api/marketplace-service-providers/": ["POST"],
  "/api/marketplace-service-providers/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/customers/": ["POST"],
  "/api/customers/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/organization-groups/": ["POST"],
  "/api/organization-groups/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/projects/": ["POST"],
  "/api/projects/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/roles/": ["POST"],
  "/api/roles/{uuid}/": ["PUT", "PATCH", "DELETE"],
  "/api/users/": ["POST"],
  "/api/users/{uuid}/": ["PUT", "PATCH", "DELETE"],
};
/** The methods that Waldur maps at a URL, in its order. */
function mapped(path: string): string {
  const declared = Object.values(operationTable).filter((each) => each.path === path);
  const methods = new Set([...declared.map(({ method }) => method.toUpperCase()), ...(MORE[path] ?? [])]);
  const order = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) => methods.has(method));
  return [...order, ...(methods.has("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

function filled(path: string): string {
  const row = path.startsWith(RESOURCES) ? "forecast" : path.startsWith(POLICIES) ? "policy" : "record";
  return path.replace(/\{\w+\}/g, id(row));
}

const withAll = () =>
  api((small) => {
    small.usages = [{ uuid: id("record"), resource: id("forecast"), component: id("cpu"), usage: 5 }];
    small.policies = [
      {
        ...{ uuid: id("policy"), scope: id("baltic"), actions: "request_pausing" },
        component_limits: [{ component: id("cpu"), limit: 10, period: 2 as const }],
      },
    ];
  });

describe("who calls", () => {
  test("every 401 has its text and the challenge", async () => {
    const { call } = await api((small) => {
      small.users.push({ username: "gone", is_active: false });
    });
    const told = async (authorization?: string) => {
      const { status, headers, body } = await call(
        null,
        "GET",
        USAGES,
        undefined,
        authorization === undefined ? {} : { authorization },
      );
      return [status, headers.get("www-authenticate"), (body as { detail: string }).detail];
    };
    const anonymous = "Authentication credentials were not provided.";
    expect(await told()).toEqual([401, "Token", anonymous]);
    expect(await told("Basic staff")).toEqual([401, "Token", anonymous]);
    expect(await told("Bearer staff")).toEqual([401, "Token", "Invalid JWT token."]);
    expect(await told("Token nobody")).toEqual([401, "Token", "Invalid token."]);
    expect(await told("Token gone")).toEqual([401, "Token", "User inactive or deleted."]);
    expect(await told("Token")).toEqual([401, "Token", "Invalid token. No credentials provided."]);
    const spaces = "Invalid token. Token string should not contain spaces.";
    expect(await told("Token a b")).toEqual([401, "Token", spaces]);
  });

  test("the query parameter x-auth-token makes nobody known", async () => {
    const { call } = await api();
    expect((await call(null, "GET", `${USAGES}?x-auth-token=staff`)).status).toBe(401);
    expect((await call("staff", "GET", `${USAGES}?x-auth-token=nobody`)).status).toBe(200);
  });

  test("a token that is used goes on, one that is not expires and stays so", async () => {
    const { call, control } = await api((small) => {
      small.users.push({ username: "hasty", token_lifetime: 3600 });
    });
    const status = async () => (await call("hasty", "GET", USAGES)).status;
    for (let hour = 0; hour < 3; hour++) {
      expect(await status()).toBe(200);
      control.setClock({ advance: "59m" });
    }
    expect(await status()).toBe(200);
    control.setClock({ advance: "61m" });
    expect(await answerOf(call("hasty", "GET", USAGES))).toEqual([401, { detail: "Token has expired." }]);
    expect(await status()).toBe(401);
  });

  test("staff act as somebody else, whom changes are credited to", async () => {
    const { call } = await withAll();
    const as = { "x-impersonated-user-uuid": id("aurora-owner") };
    const report = { resource: id("forecast"), usages: [{ type: "cpu", amount: 7 }] };
    const { status, headers } = await call("staff", "POST", `${USAGES}set_usage/`, report, as);
    expect([status, headers.get("x-impersonator-uuid")]).toEqual([201, id("staff")]);
    const { body } = await call("staff", "GET", `${USAGES}${id("record")}/?field=modified_by&field=usage`);
    // In the small world users are numbered as they stand: staff, support, aurora-owner.
    expect(body).toEqual({ usage: "7.00", modified_by: 3 });
    const refused = await call("staff", "POST", `${FORECAST}unlink/`, undefined, as);
    expect([refused.status, refused.headers.get("x-impersonator-uuid")]).toEqual([403, id("staff")]);
  });
});

describe("URLs and methods", () => {
  // Nothing is changed here, so one world will do.
  const one = withAll();

  test.each(PATHS)("%s names in Allow what is mapped, also when it refuses", async (path) => {
    const { call } = await one;
    const { status, headers, body } = await call("staff", "PURGE", filled(path));
    // One URL has its errors as text.
    const told = typeof body === "string" ? JSON.parse(body) : body;
    expect([status, told]).toEqual([405, { detail: 'Method "PURGE" not allowed.' }]);
    expect(headers.get("allow")).toBe(mapped(path));
    const options = await call("staff", "OPTIONS", filled(path));
    expect([options.status, options.headers.get("allow")]).toEqual([200, mapped(path)]);
  });

  test.each(PATHS)("%s without its slash is redirected, whoever asks, query included", async (path) => {
    const { call } = await one;
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
      const { status, headers } = await call(null, method, `${filled(path).slice(0, -1)}?page=2`);
      expect([status, headers.get("location")]).toEqual([301, `${filled(path)}?page=2`]);
    }
  });

  const readable = PATHS.filter((path) =>
    Object.values(operationTable).some((each) => each.path === path && each.method === "GET"),
  );
  test.each(readable)("HEAD of %s is GET without its body", async (path) => {
    const { call } = await one;
    const get = await call("staff", "GET", filled(path));
    const head = await call("staff", "HEAD", filled(path));
    expect([head.status, head.body]).toEqual([get.status, undefined]);
    const headers = (of: Headers) => Object.fromEntries([...of].filter(([name]) => name !== "content-length"));
    expect(headers(head.headers)).toEqual(headers(get.headers));
  });

  test("an empty answer has a length of 0 and no type", async () => {
    const { call } = await one;
    const report = { resource: id("forecast"), usages: [] };
    const { status, headers, body } = await call("staff", "POST", `${USAGES}set_usage/`, report);
    expect([status, headers.get("content-length"), headers.get("content-type"), body]).toEqual([
      201,
      "0",
      null,
      undefined,
    ]);
  });

  test("nothing is said of caching", async () => {
    const { headers } = await (await one).call("staff", "GET", USAGES);
    for (const name of ["etag", "last-modified", "cache-control"]) expect(headers.get(name)).toBeNull();
  });
});
