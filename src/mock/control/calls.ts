import { MockControlError } from "../../errors.js";
import type { BodyStream } from "../exchange/exchange.js";
import type { FaultChange } from "../http/faults.js";
import { toJunit } from "../report/junit.js";
import type { ClockSetting } from "../session/clock-setting.js";
import { quoteValue } from "../values/quote.js";
import { worldText } from "../world/serialize.js";
import type { World } from "../world/types.js";
import type { Control } from "./types.js";

/** Arguments of a call. */
export interface Given {
  /** Query parameters, each of which the call declares. */
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The `{uuid}`, `{user}` or `{number}` of the path; empty when the call has none. */
  readonly uuid: string;
  /**
   * The JSON of the body; undefined without one.
   *
   * @throws {@link MockControlError} 400 when it is none.
   */
  body(): unknown;
}

/** Body of a response: JSON, with 200 unless it says otherwise, a string to be sent as it is, or events. */
export type Reply =
  | { readonly json: unknown; readonly status?: number }
  | { readonly text: string; readonly type: string }
  | { readonly events: BodyStream };

/** One call of the control API. */
export interface ControlCall {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Without the slash at its end. */
  readonly path: string;
  /** One line for people. */
  readonly does: string;
  readonly query: readonly string[];
  answer(control: Control, given: Given): Reply;
}

/** Every call of the control API but the list of them. */
export const CALLS: readonly ControlCall[] = [
  {
    method: "GET",
    path: "/_mock/health",
    does: "Whether the mock takes requests: 200, or 503 when it is about to stop. For load balancers, and always there.",
    query: ["sandbox"],
    answer(control) {
      const health = control.health();
      return { json: health, status: health.status === "ok" ? 200 : 503 };
    },
  },
  {
    method: "GET",
    path: "/_mock/world",
    does: "The data as a world file, with the clock's time; PUT it to go on where this was.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ text: textOf(control.readWorld(query.sandbox)), type: "application/json" }),
  },
  {
    method: "PUT",
    path: "/_mock/world",
    does: "Replaces the data by a world file; a wrong one is refused with every mistake. Without a sandbox, all begin anew.",
    query: ["sandbox"],
    answer(control, { query, body }) {
      control.loadWorld(required(body(), "a world file") as object, query.sandbox);
      return { json: { detail: "The world is loaded.", clock: control.clock(query.sandbox) } };
    },
  },
  {
    method: "POST",
    path: "/_mock/reset",
    does: "Puts data and clock back to the beginning, of one sandbox or of all. The report stays.",
    query: ["sandbox"],
    answer(control, { query }) {
      control.reset(query.sandbox);
      return { json: { detail: "Data and clock are as in the beginning.", clock: control.clock(query.sandbox) } };
    },
  },
  {
    method: "GET",
    path: "/_mock/clock",
    does: "What the clock shows, and whether it stands or runs.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ json: control.clock(query.sandbox) }),
  },
  {
    method: "PUT",
    path: "/_mock/clock",
    does: 'Sets the clock: {"fixed": moment}, {"from": moment}, {"offset": duration} (0 for real time) or {"advance": duration}.',
    query: ["sandbox"],
    answer: (control, { query, body }) => ({
      json: control.setClock(required(body(), 'an object such as {"advance": "P1M"}') as ClockSetting, query.sandbox),
    }),
  },
  {
    method: "GET",
    path: "/_mock/users",
    does: "Who can call: usernames, tokens and roles.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ json: control.users(query.sandbox) }),
  },
  {
    method: "GET",
    path: "/_mock/users/{user}/visible",
    does: "How many records of each list the user sees, who is a username, a token or a uuid.",
    query: ["sandbox"],
    answer: (control, { query, uuid }) => ({ json: control.visible(decoded(uuid), query.sandbox) }),
  },
  {
    method: "GET",
    path: "/_mock/orders",
    does: "All orders: type, state, resource, and when the clock ends them.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ json: control.orders(query.sandbox) }),
  },
  {
    method: "POST",
    path: "/_mock/orders/{uuid}/approve",
    does: 'Approves an order that waits; {"by": username} says who did.',
    query: ["sandbox"],
    answer: (control, { query, uuid, body }) => ({
      json: control.approveOrder(uuid, { by: reviewer(body()), sandbox: query.sandbox }),
    }),
  },
  {
    method: "POST",
    path: "/_mock/orders/{uuid}/reject",
    does: 'Turns down an order that waits; {"by": username} says who did.',
    query: ["sandbox"],
    answer: (control, { query, uuid, body }) => ({
      json: control.rejectOrder(uuid, { by: reviewer(body()), sandbox: query.sandbox }),
    }),
  },
  {
    method: "POST",
    path: "/_mock/orders/{uuid}/complete",
    does: "Ends an executing order as done, as the provider's system or its site agent does.",
    query: ["sandbox"],
    answer: (control, { query, uuid }) => ({ json: control.completeOrder(uuid, { sandbox: query.sandbox }) }),
  },
  {
    method: "POST",
    path: "/_mock/orders/{uuid}/fail",
    does: 'Makes an executing order fail; {"message": text} is its error message.',
    query: ["sandbox"],
    answer: (control, { query, uuid, body }) => ({
      json: control.failOrder(uuid, { ...failure(body()), sandbox: query.sandbox }),
    }),
  },
  {
    method: "GET",
    path: "/_mock/sandboxes",
    does: "The sandboxes that tokens named, as in Token staff@one; the least recently used one is first.",
    query: ["sandbox"],
    answer: (control) => ({ json: control.sandboxes() }),
  },
  {
    method: "POST",
    path: "/_mock/save",
    does: "Writes the data to the file that the mock was started with.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ json: { detail: `The world is saved to ${control.save(query.sandbox)}.` } }),
  },
  {
    method: "GET",
    path: "/_mock/report",
    does: "Violations of the contract by clients, and its coverage, in all sandboxes; ?format=junit for XML.",
    query: ["format", "sandbox"],
    answer(control, { query: { format = "json" } }) {
      if (format === "json") return { json: control.report() };
      if (format === "junit") return { text: toJunit(control.report()), type: "application/xml; charset=utf-8" };
      throw new MockControlError(400, `The format of a report is json or junit, not ${quoteValue(format)}.`);
    },
  },
  {
    method: "DELETE",
    path: "/_mock/report",
    does: "Empties the report and the list of requests, of all sandboxes.",
    query: ["sandbox"],
    answer(control) {
      control.clearReport();
      return { json: { detail: "The report is empty." } };
    },
  },
  {
    method: "GET",
    path: "/_mock/requests",
    does: "The last requests with their answers, the newest last; ?limit=10 for fewer.",
    query: ["limit", "sandbox"],
    answer: (control, { query: { limit, sandbox } }) => ({
      json: control.requests({
        sandbox,
        limit: limit === undefined ? undefined : count(limit, "The limit is a number of requests"),
      }),
    }),
  },
  {
    method: "GET",
    path: "/_mock/requests/{number}",
    does: "One of the last hundred requests with headers, bodies and the places of its violations.",
    query: ["sandbox"],
    answer: (control, { uuid }) => ({ json: control.request(count(uuid, "A request is named by its number")) }),
  },
  {
    method: "GET",
    path: "/_mock/events",
    does: "Requests as they come, as server-sent events; an event cleared when the list was emptied.",
    query: ["sandbox"],
    answer: (control, { query }) => ({ events: control.events(query.sandbox) }),
  },
  {
    method: "GET",
    path: "/_mock/faults",
    does: "The latency and the failure rate of all requests.",
    query: ["sandbox"],
    answer: (control) => ({ json: control.faults() }),
  },
  {
    method: "PUT",
    path: "/_mock/faults",
    does: 'Changes faults, for all sandboxes: {"latency": [50, 400], "failRate": 0.05}, or one of the two.',
    query: ["sandbox"],
    answer: (control, { body }) => ({ json: control.setFaults(required(body(), "an object") as FaultChange) }),
  },
];

/** Serializes a world, unless it exceeds the maximum string length. */
function textOf(world: World): string {
  try {
    return worldText(world);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new MockControlError(409, "The world is too large for one answer; save it to a file instead.", { cause });
  }
}

function required(body: unknown, what: string): unknown {
  if (body === undefined) throw new MockControlError(400, `The call needs a body: ${what}.`);
  return body;
}

/** The reviewer of an order, from an optional body. */
function reviewer(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  const keys = typeof body === "object" && body !== null && !Array.isArray(body) ? Object.keys(body) : [""];
  if (keys.some((key) => key !== "by"))
    throw new MockControlError(400, 'The body is {"by": "<username or uuid>"}, or left out.');
  return (body as { by?: string }).by;
}

/** The failure of an order, from an optional body. */
function failure(body: unknown): { message?: string } {
  if (body === undefined) return {};
  const keys = typeof body === "object" && body !== null && !Array.isArray(body) ? Object.keys(body) : [""];
  if (keys.some((key) => key !== "message"))
    throw new MockControlError(400, 'The body is {"message": "<error message>"}, or left out.');
  return body as { message?: string };
}

/** A part of a path, decoded; as it is when that fails. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function count(text: string, expected: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new MockControlError(400, `${expected}, not ${quoteValue(text)}.`);
}
