import type { ControlledUser } from "../mock/control/types.js";
import type { ClockReading } from "../mock/session/clock.js";
import type { WorldFile } from "../mock/world/file.js";
import type { Colours } from "../report/colours.js";
import { quote } from "../report/curl.js";
import { printable } from "../report/text.js";

/** What the banner tells of a mock. */
export interface Introduced {
  readonly url: string;
  /** Who can call, and by what time; nothing for a mock that answers examples. */
  readonly data: { readonly users: readonly ControlledUser[]; readonly clock: ClockReading } | undefined;
  /** The world that was loaded; nothing for the default one. */
  readonly world: WorldFile | undefined;
  /** Are there calls under `/_mock/`? */
  readonly control: boolean;
}

/** How many users are named. */
const MOST_USERS = 10;
/** How many roles of a user are told. */
const MOST_ROLES = 2;
/** How wide a line and its first column may be, in characters. */
const WIDEST = 100;
const WIDEST_NAMES = 40;
const DOCS = "https://docs.waldur.com/latest/api-reference/";
const JSON_TYPE = "-H 'Content-Type: application/json'";

/**
 * What people see first: where the mock is, who can call it, and calls to try.
 *
 * @example
 * banner({ url: mock.url, data: undefined, world: undefined, control: true }, coloursFor(false, {}));
 */
export function banner(mock: Introduced, colours: Colours): string {
  const { url, data, control } = mock;
  const parts = [
    `Mock of the Waldur marketplace contract: ${colours.bold(url)}`,
    data ? people(mock, data.users, colours).join("\n") : "It answers examples of the contract, whatever the token.",
    [
      ...(data ? [`Clock     ${clockOf(data.clock)}`] : []),
      ...(control
        ? [
            `Control   ${url}/_mock/ (${data ? "world, reset, clock, users, orders, sandboxes, save, " : ""}report, requests)`,
          ]
        : []),
      `Docs      ${DOCS}`,
      "          node_modules/waldur-marketplace-contract/README.md",
    ].join("\n"),
    ["Try, from another terminal:", ...calls(mock).map((call) => `  ${call}`)].join("\n"),
    `Add -H 'Prefer: code=404' or -H 'Prefer: example=<name>' for another declared answer,
-H 'Prefer: delay=300' for a late one. Ctrl+C stops the mock.`,
  ];
  return `${parts.join("\n\n")}\n\n`;
}

/**
 * The first users of a world, with what they may do.
 *
 * @returns lines.
 */
function people({ url, control }: Introduced, users: readonly ControlledUser[], { bold }: Colours): string[] {
  if (users.length === 0) return ["The world has no users: every call gets 401."];
  const shown = users.slice(0, MOST_USERS).map(({ tokens, roles }) => {
    const rest = roles.length > MOST_ROLES ? [`${roles.length - MOST_ROLES} more`] : [];
    return {
      names: shorten(printable(tokens.slice(0, 2).join(" or ")), WIDEST_NAMES),
      roles: printable([...roles.slice(0, MOST_ROLES), ...rest].join("; ") || "no role: sees nobody's data"),
    };
  });
  const width = Math.max(...shown.map(({ names }) => names.length));
  const more = users.length - shown.length;
  return [
    "Callers, by what stands after Token in the header Authorization:",
    ...shown.map(({ names, roles }) => `  ${bold(names.padEnd(width))}  ${shorten(roles, WIDEST - width - 4)}`),
    ...(more > 0 ? [`  and ${more} more${control ? `: ${url}/_mock/users` : ""}`] : []),
    `Token ${shorten(printable(tokenOf(users)), WIDEST_NAMES)}@checkout is the same caller with a copy of the data of its own.`,
  ];
}

/** To the second. */
function clockOf({ now, mode }: ClockReading): string {
  return `${now.slice(0, 19)}Z, ${mode === "fixed" ? "standing still" : "running"}`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1))}…`;
}

/** Calls that work when they are pasted into a shell. */
function calls({ url, data, world }: Introduced): string[] {
  const token = data && world ? tokenOf(data.users) : "YOUR_API_TOKEN";
  const auth = `-H ${quote(`Authorization: Token ${token}`)}`;
  const list = (family: string) => `curl ${auth} '${url}/api/marketplace-${family}/'`;
  if (world) return ["component-usages", "provider-resources", "customer-component-usage-policies"].map(list);
  const resource = `${url}/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef`;
  return [
    list("component-usages"),
    `curl ${auth} '${resource}/'`,
    `curl ${auth} ${JSON_TYPE} -d '{"paused": true}' '${resource}/set_paused/'`,
  ];
}

/** A token that is good for a call: that of the staff, or of the first who can call. */
function tokenOf(users: readonly ControlledUser[]): string {
  const able = users.filter(({ roles }) => !roles.some((role) => role.includes("gets 401")));
  const staff = able.find(({ roles }) => roles.some((role) => role.startsWith("staff")));
  return (staff ?? able[0] ?? users[0])?.tokens[0] ?? "<name>";
}
