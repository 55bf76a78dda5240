import { RELEASE_LINES, type ReleaseLine } from "../contract/lines.js";
import type { ControlledUser } from "../mock/control/types.js";
import type { ClockReading } from "../mock/session/clock.js";
import type { WorldFile } from "../mock/world/file.js";
import type { Colours } from "../report/colours.js";
import { quote } from "../report/curl.js";
import { printable } from "../report/text.js";

/** Facts about a mock that the start banner shows. */
export interface Introduced {
  readonly url: string;
  /** The release line of Waldur that it plays. */
  readonly release: ReleaseLine;
  /** Callers and clock; undefined for a stateless mock. */
  readonly data: { readonly users: readonly ControlledUser[]; readonly clock: ClockReading } | undefined;
  /** The world that was loaded; undefined for the example data. */
  readonly world: WorldFile | undefined;
  /** Is the control API under `/_mock/` enabled? */
  readonly control: boolean;
  /** Path of the README, if there is one. */
  readonly readme?: string | undefined;
}

/** Limits of the list of callers. */
const MAX_USERS = 10;
const MAX_ROLES = 3;
/** Limits of a line and of its first column, in characters. */
const MAX_WIDTH = 100;
const MAX_NAMES_WIDTH = 40;
const DOCS = "https://docs.waldur.com/latest/api-reference/";
/** Of a timestamp, which would not fit beside a role. */
const TIME_OF_DAY = /(?<=\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d[\d.+:Z-]*/g;
const JSON_TYPE = "-H 'Content-Type: application/json'";

/**
 * Start banner for people: address of the mock, callers, and requests to try.
 *
 * @example
 * banner({ url: mock.url, release: "8.1", data: undefined, world: undefined, control: true }, coloursFor(false, {}));
 */
export function banner(mock: Introduced, colours: Colours): string {
  const { url, data, control } = mock;
  const parts = [
    `Mock of the Waldur marketplace contract: ${colours.bold(url)}\n${playing(mock.release)}`,
    data
      ? people(mock, data.users, colours).join("\n")
      : "Every response is an example of the contract, whatever the token.",
    [
      ...(data ? [`Clock     ${clockOf(data.clock)}`] : []),
      ...(control
        ? [
            `Console   ${url}/ in a browser`,
            `Control   ${url}/_mock/`,
            `          ${data ? "world, reset, clock, users, orders, sandboxes, save, " : ""}report, requests, events, faults`,
          ]
        : []),
      `Docs      ${DOCS}`,
      ...(mock.readme === undefined ? [] : [`          ${mock.readme}`]),
    ].join("\n"),
    ["Requests to try from another terminal:", ...requests(mock)].join("\n"),
    `Add -H 'Prefer: code=404' or -H 'Prefer: example=<name>' for another declared response (all names:
npx waldur-contract operations --examples), -H 'Prefer: delay=300' for a delayed one.
Ctrl+C stops the mock.`,
  ];
  return `${parts.join("\n\n")}\n\n`;
}

function playing(release: ReleaseLine): string {
  const [first, ...later] = RELEASE_LINES;
  if (release !== first) return `It plays Waldur ${release}. Without --release it plays ${first}.`;
  return `It plays Waldur ${first}, unless --release says ${later.join(", ").replace(/, (?=[^,]*$)/, " or ")}.`;
}

/**
 * The first users of a world, with their roles.
 *
 * @returns lines.
 */
function people({ url, control }: Introduced, users: readonly ControlledUser[], { bold }: Colours): string[] {
  if (users.length === 0) return ["The world has no users: every call gets 401."];
  const shown = users.slice(0, MAX_USERS).map(({ tokens, roles }) => {
    return {
      names: shorten(printable(tokens.slice(0, 2).join(" or ")), MAX_NAMES_WIDTH),
      roles: roles.map((role) => printable(role).replace(TIME_OF_DAY, "")),
    };
  });
  const width = Math.max(...shown.map(({ names }) => names.length));
  const more = users.length - shown.length;
  return [
    "Callers, by their token in the header Authorization: Token <token>",
    ...shown.map(({ names, roles }) => `  ${bold(names.padEnd(width))}  ${joinRoles(roles, MAX_WIDTH - width - 4)}`),
    ...(more > 0 ? [`  and ${more} more${control ? `: ${url}/_mock/users` : ""}`] : []),
    `Token ${shorten(printable(tokenOf(users)), MAX_NAMES_WIDTH)}@checkout is the same caller with a separate copy of the data.`,
  ];
}

/** As many roles as fit into the width, whole; the first one is cut if it has to be. */
function joinRoles(roles: readonly string[], width: number): string {
  if (roles.length === 0) return "no role: sees no data";
  const candidates = Array.from({ length: Math.min(roles.length, MAX_ROLES) }, (_, index) => {
    const rest = roles.length - index - 1;
    return [...roles.slice(0, index + 1), ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
  });
  return candidates.findLast((text) => text.length <= width) ?? shorten(candidates[0] as string, width);
}

/** To the second. */
function clockOf({ now, mode }: ClockReading): string {
  return `${now.slice(0, 19)}Z, ${mode === "fixed" ? "fixed" : "running"}`;
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(0, most - 1))}…`;
}

/** Requests that work when they are pasted into a shell, as lines. */
function requests({ url, data, world }: Introduced): string[] {
  const token = data && world ? tokenOf(data.users) : "YOUR_API_TOKEN";
  const auth = `-H ${quote(`Authorization: Token ${token}`)}`;
  const request = (path: string, ...more: string[]) => [
    `  curl ${[auth, ...more.slice(0, 1)].join(" ")} \\`,
    ...more.slice(1).map((each) => `    ${each} \\`),
    `    '${url}/api/${path}'`,
  ];
  const list = (family: string) => request(`marketplace-${family}/`);
  if (world)
    return ["component-usages", "provider-resources", "customer-component-usage-policies"].flatMap((each) =>
      list(each),
    );
  const resource = "b9005020ea014056801f86ab919a8aef";
  return [
    ...list("component-usages"),
    ...request(`marketplace-provider-resources/${resource}/`),
    ...request(
      "marketplace-component-usages/set_usage/",
      JSON_TYPE,
      `-d '{"resource":"${resource}","usages":[{"type":"cpu","amount":20000}]}'`,
    ),
  ];
}

/** The token of a staff user, or else of the first active user. */
function tokenOf(users: readonly ControlledUser[]): string {
  const active = users.filter(({ roles }) => !roles.some((role) => role.includes("gets 401")));
  const staff = active.find(({ roles }) => roles.some((role) => role.startsWith("staff")));
  return (staff ?? active[0] ?? users[0])?.tokens[0] ?? "<name>";
}
