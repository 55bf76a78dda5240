import type { Contract, OperationId } from "../../contract/contract.js";
import type { Store } from "../world/store.js";
import type { User } from "../world/types.js";

export type RawBody = Uint8Array | string | undefined;

/** A request whose URL is one of the contract's. */
export interface RoutedRequest {
  /** Any operation of the URL; the method selects one. */
  operation: OperationId;
  /** The first variable of the path, mostly `{uuid}`, decoded; empty without one. */
  uuid: string;
  /** All variables of the path by name. Default: `{uuid}` alone. */
  variables?: Readonly<Record<string, string>>;
  /** In capitals: `GET`. */
  method: string;
  query: ReadonlyMap<string, readonly string[]>;
  /** By lower case name, as Node gives them. */
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  rawBody?: RawBody;
  /** The body as JSON, when it has been parsed before and the media type is JSON. */
  json?: { value: unknown };
  /** Path and query. */
  url: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
}

/** A response. */
export interface WaldurResponse {
  status: number;
  headers: Record<string, string>;
  /** JSON, or the text itself where `Content-Type` says plain text; undefined for an empty response. */
  body: unknown;
}

/** A request as the handlers see it: routed, its caller known, nothing else checked. */
export interface Call {
  /** The contract of the release that the mock plays. */
  readonly contract: Contract;
  readonly operation: OperationId;
  /** The first variable of the path as it was sent, mostly `{uuid}`, decoded; empty for a list. */
  readonly uuid: string;
  /** The variables of the path by name, for one that has several. */
  readonly variables: Readonly<Record<string, string>>;
  /** Query parameters as they were sent: name → values in their order. */
  readonly query: ReadonlyMap<string, readonly string[]>;
  /** Header by lower case name. */
  header(name: string): string | undefined;
  /**
   * The parsed body, `undefined` without one. Parsed when it is asked for, as Waldur does, so that 403, 404 and 409 come first.
   *
   * @throws Refusal 400 for malformed JSON, 415 for a media type that Waldur does not read.
   */
  body(): unknown;
  readonly caller: User;
  readonly store: Store;
  /** Name of the sandbox, when it is one that tokens name. */
  readonly sandbox: string | undefined;
  /** The clock's time in milliseconds. */
  readonly now: number;
  /** Scheme and host for hyperlinks, without a slash at its end: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path and query of the request, for `Link`. */
  readonly url: string;
  /** Duration of an order in milliseconds of clock time. */
  readonly orderDelay: number;
  /** A fresh uuid; the same sequence for the same seed. */
  newUuid(): string;
}

/** Result of a handler. Without `body` the response is empty. A string is sent as plain text where the route is, else as JSON. */
export interface HandlerResult {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Handles one operation. Its changes are rolled back if it throws. */
export type Handler = (call: Call) => HandlerResult;

/** Handler of an operation and its settings. */
export interface Entry {
  handler: Handler;
  /** Callers other than staff get a 403 before anything is looked up. */
  staffOnly?: true;
}

/** Handlers by operation. HEAD is carried out by the handler of GET, so the `_count` operations have none of their own. */
export type HandlerTable = Partial<Record<OperationId | LaterOperationId, Entry>>;

/** Operations that came after the base line. They are carried out where the contract of the mock's line has them. */
type LaterOperationId =
  | "marketplace_component_usages_set_user_usages"
  | `marketplace_provider_resources_${
      | "add_user"
      | "adjust_dates"
      | "delete_user"
      | "glauth_tree_retrieve"
      | "history_at_retrieve"
      | "history_list"
      | "list_users_list"
      | "restore"
      | "set_effective_id"
      | "set_end_date"
      | "set_endpoints"
      | "set_membership_sync_statuses"
      | "set_state_ok"
      | "sync_user_roles"
      | "update_user"}`;

/** Thrown to end a call with an error response of Waldur. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Record<string, string> = {},
  ) {
    super(`Refused with ${status}.`);
  }
}
