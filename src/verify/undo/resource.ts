import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";
import { setters } from "../checks/writes/setters.js";
import type { Row } from "../lists.js";
import type { Ask, ProbeResponse } from "../requests/probe.js";
import { type Asker, isMissing, type Ledger, type Leftover, type Undoable } from "./ledger.js";

const RETRIEVE = "marketplace_provider_resources_retrieve";

/**
 * Fields that others change at any time: jobs, plugins, reports of usage, policies. What happens to one of them beside a change
 * of another field is not taken for a consequence of it.
 */
const MOVING = new Set([
  ...["modified", "last_sync", "current_usages", "limit_usage", "state", "error_message", "error_traceback"],
  ...["order_in_progress", "creation_order", "can_terminate", "paused", "downscaled", "restrict_member_access"],
  ...["report", "backend_metadata", "available_actions", "renewal_date"],
]);

/** How a field is set back. */
export interface Back {
  readonly operation: OperationId;
  /** The body for the record as it is now, in which the field has its old value. */
  body(record: Row): unknown;
}

/** A change of one field that may have been made. */
interface Change {
  before: unknown;
  /** Values that the verification gave the field. A field with another one was changed by somebody else, and stays. */
  ours: unknown[];
  readonly back: Back | undefined;
  /** A request has no response yet, so it may still be carried out. */
  isDoubtful: boolean;
  /** A request was accepted, and the record was not seen in order since. */
  isApplied: boolean;
  /** The result of the last attempt to restore it. */
  tried: string | undefined;
}

/** A resource that the verification changes. */
export class ResourceRecord implements Undoable {
  private readonly changes = new Map<string, Change>();
  /** A write was, or may have been, carried out since the record was read last. */
  private isWritten = false;
  private isTouched = false;
  private isGone = false;

  private constructor(
    private readonly ledger: Ledger,
    readonly uuid: string,
    /** The state to restore. */
    private readonly baseline: Record<string, unknown>,
  ) {}

  /** Reads the record before anything of it is changed; undefined when it cannot be read. */
  static async of(ledger: Ledger, uuid: string): Promise<ResourceRecord | undefined> {
    return ledger.entry(`resource ${uuid}`, async () => {
      const row = rowOf(await ledger.probe.ask(RETRIEVE, { uuid }));
      return row && new ResourceRecord(ledger, uuid, { ...row });
    });
  }

  /** Reads the record; undefined when it cannot be read. */
  async look(asker: Asker = this.ledger.probe): Promise<Row | undefined> {
    const response = await asker.ask(RETRIEVE, { uuid: this.uuid });
    const row = rowOf(response);
    this.isGone = response !== undefined && isMissing(response);
    if (row) this.compare(row);
    return row;
  }

  /**
   * Sends a write that may change fields. They are entered before it is sent.
   *
   * @param fields How to set them back, by name.
   */
  async write(
    operation: OperationId,
    ask: Ask,
    fields: Readonly<Record<string, Back | undefined>>,
  ): Promise<ProbeResponse | undefined> {
    const changes = Object.entries(fields).map(([field, back]) => this.enter(field, back, ask.body));
    const doubts = changes.map(({ isDoubtful }) => isDoubtful);
    for (const change of changes) change.isDoubtful = true;
    const response = await this.send(operation, ask, changes).catch((error: unknown) => {
      // A request that was aborted before it was sent changed nothing.
      if (!this.ledger.isCut)
        for (const [index, change] of changes.entries()) change.isDoubtful = doubts[index] === true;
      throw error;
    });
    if (response && response.status < 500) for (const change of changes) change.isDoubtful = false;
    else this.isWritten = true;
    return response;
  }

  /** Sends a write that has to be refused. When it is not, what it did is put back at once. */
  async refused(
    operation: OperationId,
    ask: Ask,
    fields: Readonly<Record<string, Back | undefined>>,
  ): Promise<ProbeResponse | undefined> {
    const changes = Object.entries(fields).map(([field, back]) => this.enter(field, back, ask.body));
    const response = await this.send(operation, ask, changes);
    if (!response || response.status >= 300) return response;
    const row = await this.look();
    if (row) for (const field of Object.keys(fields)) this.claim(field, row[field]);
    await this.settle();
    return response;
  }

  private async send(operation: OperationId, ask: Ask, changes: readonly Change[]): Promise<ProbeResponse | undefined> {
    this.isTouched = true;
    const response = await this.ledger.probe.ask(operation, ask);
    if (response && response.status < 300) {
      this.isWritten = true;
      for (const change of changes) change.isApplied = true;
    }
    return response;
  }

  /** Enters a value that a field is about to get without being named in the request. */
  expects(field: string, value: unknown, back: Back): void {
    this.enter(field, back, { [field]: value });
  }

  /** Enters values that fields are about to get by requests that others send. */
  foresee(values: Readonly<Record<string, readonly unknown[]>>, back: (field: string) => Back | undefined): void {
    this.isTouched = true;
    for (const [field, each] of Object.entries(values)) {
      this.enter(field, back(field), undefined).isDoubtful = true;
      for (const value of each) this.claim(field, value);
    }
  }

  /** Says that a field has this value because of the verification. */
  claim(field: string, value: unknown): void {
    const change = this.changes.get(field);
    if (change && !isOurs(change, value)) change.ours.push(value);
  }

  /** Says that somebody else gave a field this value, so that this is what is put back. */
  rebase(field: string, value: unknown): void {
    const change = this.changes.get(field);
    if (!change) return;
    change.before = value;
    change.ours = change.ours.filter((each) => !isDeepStrictEqual(each, value));
    this.baseline[field] = value;
  }

  async settle(): Promise<Leftover[]> {
    if (!this.isTouched) return [];
    const row = await this.look(this.ledger.restoring);
    if (!row) return this.unread();
    let now: Row | undefined = row;
    for (const [field, change] of [...this.changes].reverse()) {
      const isBefore = isDeepStrictEqual(now[field], change.before);
      // A request without a response may be waiting still: what comes after it has the last word.
      if (!(isBefore ? change.isDoubtful : isOurs(change, now[field]))) continue;
      now = await this.putBack(field, change, now);
      if (!now) return this.unread();
    }
    return this.left(now);
  }

  /**
   * Sets a field back. When it has another value then, somebody else may have been quicker, or the server did not do it: it is set
   * back once more, and only what comes of it both times is the server's. Otherwise what somebody else wrote is written again.
   */
  private async putBack(field: string, change: Change, row: Row): Promise<Row | undefined> {
    const { before } = change;
    const now = await this.set(field, change, row, before);
    if (!now || isDeepStrictEqual(now[field], before) || isOurs(change, now[field])) return now;
    const theirs = now[field];
    const again = await this.set(field, change, now, before);
    if (!again) return again;
    if (isDeepStrictEqual(again[field], theirs)) change.ours.push(theirs);
    else if (isDeepStrictEqual(again[field], before)) {
      this.rebase(field, theirs);
      return this.set(field, change, again, theirs);
    }
    return again;
  }

  private async set(field: string, change: Change, row: Row, value: unknown): Promise<Row | undefined> {
    if (!change.back) return row;
    const { operation, body } = change.back;
    const ask = { uuid: this.uuid, body: body({ ...row, [field]: value }) };
    const response = await this.ledger.restoring.ask(operation, ask);
    change.tried = response ? `${response.status} ${response.text.slice(0, 100)}`.trim() : "no response";
    if (response && response.status < 300) {
      change.isDoubtful = false;
      this.isWritten = true;
    }
    return this.look(this.ledger.restoring);
  }

  private enter(field: string, back: Back | undefined, body: unknown): Change {
    let change = this.changes.get(field);
    if (!change) {
      change = { before: this.baseline[field], ours: [], back, isDoubtful: false, isApplied: false, tried: undefined };
      this.changes.set(field, change);
    }
    if (typeof body === "object" && body !== null && Object.hasOwn(body, field))
      this.claim(field, (body as Row)[field]);
    return change;
  }

  /**
   * Notices what changed. A field that changed while nothing was written was changed by somebody else, and that is how it stays.
   */
  private compare(row: Row): void {
    for (const field of new Set([...Object.keys(this.baseline), ...Object.keys(row)])) {
      if (this.changes.has(field) || isDeepStrictEqual(row[field], this.baseline[field])) continue;
      if (this.isWritten && !MOVING.has(field)) {
        const before = this.baseline[field];
        const back = backOf(field);
        this.changes.set(field, {
          ...{ before, ours: [row[field]], back },
          ...{ isDoubtful: false, isApplied: true, tried: undefined },
        });
      } else this.baseline[field] = row[field];
    }
    this.isWritten = false;
  }

  /** What is left, as the record was read last. What is in order is forgotten. */
  private left(row: Row): Leftover[] {
    const left: Leftover[] = [];
    for (const [field, change] of this.changes) {
      const value = row[field];
      if (isDeepStrictEqual(value, change.before)) {
        change.isApplied = false;
        if (!change.isDoubtful) this.changes.delete(field);
      } else if (isOurs(change, value)) left.push(this.leftover(field, change, show(value)));
      else {
        this.changes.delete(field);
        this.baseline[field] = value;
        const message = "somebody else changed it while the verification did, so it was left as it is";
        this.ledger.probe.findings.note(change.back?.operation ?? RETRIEVE, `/${escapeKey(field)}`, message);
      }
    }
    return left;
  }

  /** What may be left of a record that cannot be read. */
  private unread(): Leftover[] {
    const reason = this.ledger.isCut
      ? "restoring was cut short"
      : this.isGone
        ? "the record is gone"
        : "the record cannot be read";
    const changes = [...this.changes]
      .filter(([, change]) => change.isDoubtful || change.isApplied)
      .map(([field, change]) => this.leftover(field, change, `unknown: ${reason}`));
    if (changes.length > 0) return changes;
    if (this.isGone) {
      // No request of the verification ends a resource.
      this.ledger.probe.findings.note(RETRIEVE, "", `${this.address} went away while the verification ran`);
      return [];
    }
    const curl = this.ledger.probe.command(RETRIEVE, { uuid: this.uuid });
    return [
      { operation: RETRIEVE, expected: `the record as it was, ${this.address}`, got: `unknown: ${reason}`, curl },
    ];
  }

  private leftover(field: string, { before, back, tried }: Change, got: string): Leftover {
    const record = { ...this.baseline, [field]: before };
    const ask = back ? { uuid: this.uuid, body: back.body(record) } : { uuid: this.uuid };
    const operation = back?.operation ?? RETRIEVE;
    const how = back ? (tried === undefined ? "" : `; putting it back: ${tried}`) : "; nothing sets it back";
    return {
      operation,
      place: `/${escapeKey(field)}`,
      expected: `${show(before)}, as it was before, at ${this.address}`,
      got: `${got}${how}`,
      curl: this.ledger.probe.command(operation, ask),
    };
  }

  private get address(): string {
    const { base, contract } = this.ledger.probe;
    return base + contract.operation(RETRIEVE).path.replace("{uuid}", this.uuid);
  }
}

/** Did the verification give the field this value? */
function isOurs({ ours }: Change, value: unknown): boolean {
  return ours.some((each) => isDeepStrictEqual(each, value));
}

/** How a field is set back that no check is about. */
export function backOf(field: string): Back | undefined {
  // Setting an end date by itself would note the caller, and has rules about notice.
  if (field === "end_date")
    return {
      operation: "marketplace_provider_resources_partial_update",
      body: ({ description, end_date }) => ({ description, end_date }),
    };
  const setter = setters.find((each) => each.field === field);
  return setter && { operation: setter.operation, body: (record) => setter.back(record) };
}

function rowOf(response: ProbeResponse | undefined): Row | undefined {
  const { body } = response ?? {};
  return response?.status === 200 && typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Row)
    : undefined;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
