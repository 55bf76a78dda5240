import { describe, expect, test } from "vitest";
import { banner, type Introduced } from "../../src/cli/banner.js";
import type { ControlledUser } from "../../src/mock/control/types.js";
import { coloursFor } from "../../src/report/colours.js";

const PLAIN = coloursFor(false, {});
const url = "http://127.0.0.1:4010";
const clock = { now: "2025-11-21T09:30:00.120000+00:00", mode: "running", offset: 0 } as const;

function user(username: string, fields: Partial<ControlledUser> = {}): ControlledUser {
  return { uuid: "0".repeat(32), username, full_name: username, tokens: [username], roles: [], ...fields };
}
const introduce = (fields: Partial<Introduced> = {}) =>
  banner({ url, data: { users: [user("ada")], clock }, world: undefined, control: true, ...fields }, PLAIN);
const withUsers = (users: ControlledUser[], fields: Partial<Introduced> = {}) =>
  introduce({ data: { users, clock }, world: {}, ...fields });

describe("the banner", () => {
  test("of the default world", () => {
    const users = [
      user("mari.kask", { tokens: ["staff", "YOUR_API_TOKEN", "mari.kask"], roles: ["staff: may do everything"] }),
      user("outsider"),
    ];
    expect(introduce({ data: { users, clock } })).toBe(`Mock of the Waldur marketplace contract: ${url}

Callers, by what stands after Token in the header Authorization:
  staff or YOUR_API_TOKEN  staff: may do everything
  outsider                 no role: sees nobody's data
Token staff@checkout is the same caller with a copy of the data of its own.

Clock     2025-11-21T09:30:00Z, running
Control   ${url}/_mock/ (world, reset, clock, users, orders, sandboxes, save, report, requests)
Docs      https://docs.waldur.com/latest/api-reference/
          node_modules/waldur-marketplace-contract/README.md

Try, from another terminal:
  curl -H 'Authorization: Token YOUR_API_TOKEN' '${url}/api/marketplace-component-usages/'
  curl -H 'Authorization: Token YOUR_API_TOKEN' '${url}/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/'
  curl -H 'Authorization: Token YOUR_API_TOKEN' -H 'Content-Type: application/json' -d '{"paused": true}' '${url}/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/set_paused/'

Add -H 'Prefer: code=404' or -H 'Prefer: example=<name>' for another declared answer,
-H 'Prefer: delay=300' for a late one. Ctrl+C stops the mock.

`);
  });

  test("of a mock that answers examples has no users and no clock", () => {
    const text = introduce({ data: undefined });
    expect(text).toContain("\nIt answers examples of the contract, whatever the token.\n");
    expect(text).not.toMatch(/Clock|Callers|checkout/);
    expect(text).toContain(`Control   ${url}/_mock/ (report, requests)\n`);
    expect(text).toContain("curl -H 'Authorization: Token YOUR_API_TOKEN'");
  });

  test("names no control that there is not", () => {
    expect(
      withUsers(
        Array.from({ length: 20 }, (_, index) => user(`u${index}`)),
        { control: false },
      ),
    ).not.toContain("_mock");
  });

  test("names at most ten users, and how many more there are", () => {
    const many = withUsers(Array.from({ length: 13 }, (_, index) => user(`user${index}`)));
    expect(many.match(/^ {2}user\d+ /gm)).toHaveLength(10);
    expect(many).toContain(`\n  and 3 more: ${url}/_mock/users\n`);
    expect(withUsers(Array.from({ length: 10 }, (_, index) => user(`user${index}`)))).not.toContain("more:");
  });

  test("says of each user what the world says, shortly", () => {
    const roles = ["owner of the organization A", "manager of the offering B", "admin of the project C"];
    expect(withUsers([user("ada", { roles })])).toContain(
      "  ada  owner of the organization A; manager of the offering B; 1 more\n",
    );
    const long = user("ada", { tokens: ["a".repeat(200)], roles: [`owner of the organization ${"x".repeat(300)}`] });
    for (const line of withUsers([user("bob"), long])
      .split("\n")
      .slice(0, 6))
      expect(line.length).toBeLessThan(101);
  });

  test("of another world has calls that its staff can make, or else somebody", () => {
    const staff = user("eve", { tokens: ["eve-key"], roles: ["staff: may do everything"] });
    const gone = user("off", { roles: ["inactive: gets 401", "staff: may do everything"] });
    const calls = (users: ControlledUser[]) => [...new Set(withUsers(users).match(/Authorization: Token \S+(?=' ')/g))];
    expect(calls([gone, user("ada"), staff])).toEqual(["Authorization: Token eve-key"]);
    expect(calls([gone, user("ada")])).toEqual(["Authorization: Token ada"]);
    expect(withUsers([staff])).toContain("Token eve-key@checkout");
    expect(withUsers([staff]).match(/curl/g)).toHaveLength(3);
    expect(withUsers([])).toContain("The world has no users: every call gets 401.");
  });

  test("is harmless to shells and terminals, whatever a world holds", () => {
    const text = withUsers([user("x", { tokens: ["a';reboot;'$(id)"], roles: ["owner of \u001b[2J\u009b1m"] })]);
    expect(text).toContain(`curl -H 'Authorization: Token a'\\'';reboot;'\\''$(id)' '${url}/`);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  test("shows a clock that stands still", () => {
    const fixed = { now: "2025-12-01T00:00:00+00:00", mode: "fixed", offset: null } as const;
    expect(introduce({ data: { users: [], clock: fixed } })).toContain(
      "Clock     2025-12-01T00:00:00Z, standing still\n",
    );
  });
});
