import { describe, expect, test } from "vitest";
import { banner, type Introduced } from "../../../src/cli/banner.js";
import type { ControlledUser } from "../../../src/mock/control/types.js";
import { coloursFor } from "../../../src/report/colours.js";

const PLAIN = coloursFor(false, {});
const url = "http://127.0.0.1:4010";
const clock = { now: "2025-11-21T09:30:00.120000+00:00", mode: "running", offset: 0 } as const;

function user(username: string, fields: Partial<ControlledUser> = {}): ControlledUser {
  return { uuid: "0".repeat(32), username, full_name: username, tokens: [username], roles: [], ...fields };
}
const introduce = (fields: Partial<Introduced> = {}) =>
  banner(
    { url, release: "7.8", data: { users: [user("ada")], clock }, world: undefined, control: true, ...fields },
    PLAIN,
  );
const withUsers = (users: ControlledUser[], fields: Partial<Introduced> = {}) =>
  introduce({ data: { users, clock }, world: {}, ...fields });

describe("the banner", () => {
  test("of the default world", () => {
    const users = [
      user("mari.kask", { tokens: ["staff", "YOUR_API_TOKEN", "mari.kask"], roles: ["staff: may do everything"] }),
      user("outsider"),
    ];
    expect(introduce({ data: { users, clock } })).toBe(`Mock of the Waldur marketplace contract: ${url}
It plays Waldur 7.8, unless --release says 7.9, 8.0 or 8.1.

Callers, by their token in the header Authorization: Token <token>
  staff or YOUR_API_TOKEN  staff: may do everything
  outsider                 no role: sees no data
Token staff@checkout is the same caller with a separate copy of the data.

Clock     2025-11-21T09:30:00Z, running
Console   ${url}/ in a browser
Control   ${url}/_mock/
          world, reset, clock, users, orders, sandboxes, save, report, requests, events, faults
Docs      https://docs.waldur.com/latest/api-reference/

Requests to try from another terminal:
  curl -H 'Authorization: Token YOUR_API_TOKEN' \\
    '${url}/api/marketplace-component-usages/'
  curl -H 'Authorization: Token YOUR_API_TOKEN' \\
    '${url}/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/'
  curl -H 'Authorization: Token YOUR_API_TOKEN' -H 'Content-Type: application/json' \\
    -d '{"resource":"b9005020ea014056801f86ab919a8aef","usages":[{"type":"cpu","amount":20000}]}' \\
    '${url}/api/marketplace-component-usages/set_usage/'

Add -H 'Prefer: code=404' or -H 'Prefer: example=<name>' for another declared response (all names:
npx waldur-contract operations --examples), -H 'Prefer: delay=300' for a delayed one.
Ctrl+C stops the mock.

`);
  });

  test("of another release says so below the address", () => {
    const [, second] = introduce({ release: "8.0" }).split("\n");
    expect(second).toBe("It plays Waldur 8.0. Without --release it plays 7.8.");
  });

  test("of a stateless mock has no users and no clock", () => {
    const text = introduce({ data: undefined });
    expect(text).toContain("\nEvery response is an example of the contract, whatever the token.\n");
    expect(text).not.toMatch(/Clock|Callers|checkout/);
    expect(text).toContain(`Control   ${url}/_mock/\n          report, requests, events, faults\n`);
    expect(text).toContain("curl -H 'Authorization: Token YOUR_API_TOKEN'");
  });

  test("names no control API that is disabled", () => {
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
    const roles = ["owner of the organization A", "manager of the offering B", "admin of the project C", "d"];
    expect(withUsers([user("ada", { roles })])).toContain(
      "  ada  owner of the organization A; manager of the offering B; admin of the project C; 1 more\n",
    );
    const wide = roles.map((role) => role.padEnd(40, "x"));
    expect(withUsers([user("ada", { roles: wide })])).toContain(`  ada  ${wide[0]}; ${wide[1]}; 2 more\n`);
    const until = user("ada", { roles: ["member of the project P, until 2026-06-30T00:00:00+00:00"] });
    expect(withUsers([until])).toContain("  ada  member of the project P, until 2026-06-30\n");
    const long = user("ada", { tokens: ["a".repeat(200)], roles: [`owner of the organization ${"x".repeat(300)}`] });
    for (const line of withUsers([user("bob"), long])
      .split("\n")
      .slice(0, 6))
      expect(line.length).toBeLessThan(101);
  });

  test("of another world has calls that its staff can make, or else somebody", () => {
    const staff = user("eve", { tokens: ["eve-key"], roles: ["staff: may do everything"] });
    const gone = user("off", { roles: ["inactive: gets 401", "staff: may do everything"] });
    const calls = (users: ControlledUser[]) => [
      ...new Set(withUsers(users).match(/Authorization: Token \S+(?=' \\\n)/g)),
    ];
    expect(calls([gone, user("ada"), staff])).toEqual(["Authorization: Token eve-key"]);
    expect(calls([gone, user("ada")])).toEqual(["Authorization: Token ada"]);
    expect(withUsers([staff])).toContain("Token eve-key@checkout");
    expect(withUsers([staff]).match(/curl/g)).toHaveLength(3);
    expect(withUsers([])).toContain("The world has no users: every call gets 401.");
  });

  test("is harmless to shells and terminals, whatever a world holds", () => {
    const text = withUsers([user("x", { tokens: ["a';reboot;'$(id)"], roles: ["owner of \u001b[2J\u009b1m"] })]);
    expect(text).toContain(`curl -H 'Authorization: Token a'\\'';reboot;'\\''$(id)' \\\n    '${url}/`);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  test("fits into 100 columns, and names the README where there is one", () => {
    const texts = [introduce({ readme: "node_modules/x/README.md" }), introduce({ data: undefined })];
    for (const line of texts.join("").split("\n")) expect(line.length).toBeLessThan(101);
    expect(texts[0]).toContain("\n          node_modules/x/README.md\n");
    expect(texts[1]).not.toContain("README");
  });

  test("shows a fixed clock", () => {
    const fixed = { now: "2025-12-01T00:00:00+00:00", mode: "fixed", offset: null } as const;
    expect(introduce({ data: { users: [], clock: fixed } })).toContain("Clock     2025-12-01T00:00:00Z, fixed\n");
  });
});
