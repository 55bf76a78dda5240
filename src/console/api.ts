import type { ControlledOrder, ControlledSandbox, ControlledUser, VisibleCounts } from "../mock/control/types.js";
import type { FaultChange, FaultSettings } from "../mock/http/faults.js";
import type { Report, RequestDetails, RequestRecord } from "../mock/report/types.js";
import type { ClockReading } from "../mock/session/clock.js";
import type { ClockSetting } from "../mock/session/clock-setting.js";
import type { World } from "../mock/world/types.js";

export type { OperationCoverage, ReportedViolation } from "../mock/report/types.js";
export type {
  ClockReading,
  ClockSetting,
  ControlledOrder,
  ControlledSandbox,
  ControlledUser,
  FaultChange,
  FaultSettings,
  Report,
  RequestDetails,
  RequestRecord,
  VisibleCounts,
  World,
};

/** A `fetch` that reaches the mock: that of the page, or one that is the mock. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** A refusal by the mock, with its message. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    message: string,
    /** Status of the response; 0 when there was none. */
    readonly status: number,
  ) {
    super(message);
  }
}

/** What a stream of events tells. */
export interface StreamListener {
  /** The stream has begun, or begun again. */
  opened(): void;
  request(record: RequestRecord): void;
  cleared(): void;
  /** The stream broke, or could not begin; it is tried again. */
  broken(): void;
  /** The mock has no events for this page, and will not have any. */
  refused(error: ApiError): void;
}

/** The part of an OpenAPI document that the console shows. */
export interface ContractDocument {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Everything that the console asks of the mock, and the only module that sends requests. */
export interface Api {
  clock(): Promise<ClockReading>;
  setClock(setting: ClockSetting): Promise<ClockReading>;
  users(): Promise<ControlledUser[]>;
  visible(username: string): Promise<VisibleCounts>;
  orders(): Promise<ControlledOrder[]>;
  approveOrder(uuid: string, by?: string): Promise<ControlledOrder>;
  rejectOrder(uuid: string, by?: string): Promise<ControlledOrder>;
  completeOrder(uuid: string): Promise<ControlledOrder>;
  failOrder(uuid: string, message?: string): Promise<ControlledOrder>;
  sandboxes(): Promise<ControlledSandbox[]>;
  world(): Promise<World>;
  loadWorld(text: string): Promise<void>;
  reset(): Promise<void>;
  report(): Promise<Report>;
  junit(): Promise<string>;
  clearReport(): Promise<void>;
  contract(): Promise<ContractDocument>;
  requests(limit: number): Promise<RequestRecord[]>;
  request(number: number): Promise<RequestDetails>;
  faults(): Promise<FaultSettings>;
  setFaults(change: FaultChange): Promise<FaultSettings>;
  /** Receives events until the returned function is called; begins again when the stream breaks. */
  listen(listener: StreamListener): () => void;
  /** Sends a request to the API itself, and gives its status. */
  send(request: SentRequest): Promise<number>;
}

/** A request to the API. */
export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Without its sandbox; null for none. */
  readonly token: string | null;
  readonly sandbox: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Milliseconds after which a broken stream is begun again. */
const RETRY = 1500;

/**
 * Makes the calls of a console.
 *
 * @param fetch Reaches the mock.
 * @param sandbox Name of the sandbox that calls concern; undefined for none.
 */
export function makeApi(fetch: Fetch, sandbox: string | undefined): Api {
  const url = (path: string) =>
    sandbox === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}sandbox=${encodeURIComponent(sandbox)}`;

  async function call(method: string, path: string, body?: string): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(url(path), {
        method,
        ...(body !== undefined && { body, headers: { "Content-Type": "application/json" } }),
      });
    } catch {
      throw new ApiError("The mock does not answer. Is it still running?", 0);
    }
    if (response.ok) return response;
    throw new ApiError(await messageOf(response), response.status);
  }
  const get = async <T>(path: string) => (await call("GET", path)).json() as Promise<T>;
  const sent = async <T>(method: string, path: string, body?: unknown) =>
    (await call(method, path, body === undefined ? undefined : JSON.stringify(body))).json() as Promise<T>;
  const review = (verdict: string) => (uuid: string, by?: string) =>
    sent<ControlledOrder>("POST", `/_mock/orders/${uuid}/${verdict}`, by === undefined ? undefined : { by });

  return {
    clock: () => get("/_mock/clock"),
    setClock: (setting) => sent("PUT", "/_mock/clock", setting),
    users: () => get("/_mock/users"),
    visible: (username) => get(`/_mock/users/${encodeURIComponent(username)}/visible`),
    orders: () => get("/_mock/orders"),
    approveOrder: review("approve"),
    rejectOrder: review("reject"),
    completeOrder: (uuid) => sent("POST", `/_mock/orders/${uuid}/complete`),
    failOrder: (uuid, message) => sent("POST", `/_mock/orders/${uuid}/fail`, message ? { message } : undefined),
    sandboxes: () => get("/_mock/sandboxes"),
    world: () => get("/_mock/world"),
    async loadWorld(text) {
      await call("PUT", "/_mock/world", text);
    },
    async reset() {
      await call("POST", "/_mock/reset");
    },
    report: () => get("/_mock/report"),
    junit: async () => (await call("GET", "/_mock/report?format=junit")).text(),
    async clearReport() {
      await call("DELETE", "/_mock/report");
    },
    // Beside the page.
    contract: () => get("openapi.json"),
    requests: (limit) => get(`/_mock/requests?limit=${limit}`),
    request: (number) => get(`/_mock/requests/${number}`),
    faults: () => get("/_mock/faults"),
    setFaults: (change) => sent("PUT", "/_mock/faults", change),
    listen: (listener) => listenTo(() => fetch(url("/_mock/events")), listener),
    async send({ method, url: target, token, sandbox: of, headers, body }) {
      const authorization = token === null ? {} : { Authorization: `Token ${token}${of === null ? "" : `@${of}`}` };
      try {
        const init = { method, headers: { ...headers, ...authorization }, ...(body !== null && { body }) };
        const response = await fetch(target, init);
        await response.arrayBuffer();
        return response.status;
      } catch {
        throw new ApiError("The connection was reset.", 0);
      }
    },
  };
}

/** The message of a response that is no success. */
async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { detail, mistakes = [] } = JSON.parse(text) as {
      detail: string;
      mistakes?: { place: string; message: string }[];
    };
    const listed = mistakes.slice(0, 5).map(({ place, message }) => `${place} ${message}`);
    return [detail, ...listed, ...(mistakes.length > 5 ? [`and ${mistakes.length - 5} more`] : [])].join("\n");
  } catch {
    return text.trim() || `The mock answered ${response.status}.`;
  }
}

/** Reads server-sent events with `fetch`, which unlike `EventSource` also reaches a mock in the page. */
function listenTo(open: () => Promise<Response>, listener: StreamListener): () => void {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const begin = async () => {
    try {
      const response = await open();
      const { ok, body } = response;
      if (!ok) {
        const error = new ApiError(await messageOf(response), response.status);
        if (!isOver) listener.refused(error);
        return;
      }
      if (body && !isOver) {
        reader = body.getReader();
        listener.opened();
        await readEvents(reader, listener);
      }
    } catch {
      // It broke, as when the mock stops.
    }
    if (isOver) return;
    listener.broken();
    timer = setTimeout(begin, RETRY);
  };
  void begin();
  return () => {
    isOver = true;
    clearTimeout(timer);
    reader?.cancel().catch(() => {});
  };
}

async function readEvents(reader: ReadableStreamDefaultReader<Uint8Array>, listener: StreamListener): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(event)?.[1];
      if (field("event") === "request") listener.request(JSON.parse(field("data") ?? "") as RequestRecord);
      else if (field("event") === "cleared") listener.cleared();
    }
  }
}
