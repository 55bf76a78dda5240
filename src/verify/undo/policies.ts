import { randomInt } from "node:crypto";
import { families, type Row, walk } from "../lists.js";
import type { Ask, Probe, ProbeResponse } from "../requests/probe.js";
import { isMissing, type Ledger, type Leftover, type Undoable } from "./ledger.js";

const CREATE = "marketplace_customer_component_usage_policies_create";
const DESTROY = "marketplace_customer_component_usage_policies_destroy";
const RETRIEVE = "marketplace_customer_component_usage_policies_retrieve";
const LIST = "marketplace_customer_component_usage_policies_list";

/** A limit that nobody passes, so that a policy does nothing while it is there. */
const FAR = 2_000_000_000;
/** The contract has no larger limit than 2,147,483,647. */
const SPREAD = 147_000_000;

/** The policies of an organization that the verification makes. */
export class MadePolicies implements Undoable {
  /** The result of the last attempt to delete each. */
  private readonly made = new Map<string, string | undefined>();
  private isTouched = false;
  /** A policy may have been made of which nothing is known. */
  private isDoubtful = false;
  /** Bodies that may have made policies without one of the limits. */
  private readonly unmarked: Row[] = [];

  private constructor(
    private readonly ledger: Ledger,
    private readonly customer: string,
    private readonly before: ReadonlySet<unknown>,
    private readonly limits: readonly number[],
  ) {}

  /**
   * Looks at the policies that there are; undefined when they cannot all be read, so that a lost one could not be found.
   *
   * @param limits Limits of the policies to be made; one that nobody else gives when left out.
   */
  static async of(
    ledger: Ledger,
    customer: string,
    limits?: readonly number[] | undefined,
  ): Promise<MadePolicies | undefined> {
    return ledger.entry(`policies ${customer} ${limits ?? "of checks"}`, async () => {
      const { rows, complete } = await walk(ledger.probe, families.policies, { scope_uuid: customer });
      const before = new Set(rows.map(({ uuid }) => uuid));
      return complete ? new MadePolicies(ledger, customer, before, limits ?? [FAR + randomInt(SPREAD)]) : undefined;
    });
  }

  /** By this limit a policy is known whose making had no response. */
  get limit(): number {
    return this.limits[0] ?? FAR;
  }

  /** Says that others are about to make policies with the limits. */
  foresee(): void {
    this.isTouched = true;
    this.isDoubtful = true;
  }

  /** Sends a request that makes a policy, or should not. */
  async create(ask: Ask): Promise<ProbeResponse | undefined> {
    this.isTouched = true;
    const wasDoubtful = this.isDoubtful;
    this.isDoubtful = true;
    const isUnmarked = typeof ask.body === "object" && ask.body !== null && !this.isMarked(ask.body);
    if (isUnmarked) this.unmarked.push(ask.body as Row);
    const response = await this.ledger.probe.ask(CREATE, ask).catch((error: unknown) => {
      // A request that was aborted before it was sent changed nothing.
      if (!this.ledger.isCut) this.isDoubtful = wasDoubtful;
      throw error;
    });
    if (!response || response.status >= 500) return response;
    const uuid = response.status < 300 ? (response.body as Row | undefined)?.uuid : undefined;
    if (typeof uuid === "string") this.made.set(uuid, undefined);
    if (response.status < 300 && typeof uuid !== "string") return response;
    this.isDoubtful = wasDoubtful;
    if (isUnmarked) this.unmarked.pop();
    return response;
  }

  async settle(): Promise<Leftover[]> {
    if (!this.isTouched) return [];
    const { restoring, probe } = this.ledger;
    const left: Leftover[] = [];
    const query = { scope_uuid: this.customer };
    const { rows, complete } = await walk(restoring, families.policies, query);
    for (const row of rows) {
      if (this.before.has(row.uuid) || typeof row.uuid !== "string" || this.made.has(row.uuid)) continue;
      if (this.isMarked(row)) this.made.set(row.uuid, undefined);
      else if (this.unmarked.some((body) => isLike(row, body)))
        left.push({
          ...{ operation: CREATE, place: addressOf(probe, row.uuid), expected: "no policy of the verification" },
          got: `the policy ${row.uuid} at ${probe.base}${addressOf(probe, row.uuid)}, of which it is not known who made it`,
          curl: probe.command(DESTROY, { uuid: row.uuid }),
        });
    }
    if (!complete && this.isDoubtful)
      left.push({
        ...{ operation: CREATE, place: probe.contract.operation(LIST).path, expected: "no policy of the verification" },
        got: `unknown: the policies with the limit ${this.limits.join(" or ")} cannot be read`,
        curl: probe.command(LIST, { query }),
      });
    for (const uuid of this.made.keys()) {
      const leftover = await this.remove(uuid);
      if (leftover) left.push(leftover);
      else this.made.delete(uuid);
    }
    return left;
  }

  private async remove(uuid: string): Promise<Leftover | undefined> {
    const { restoring, probe, isCut } = this.ledger;
    const known = await restoring.ask(RETRIEVE, { uuid });
    if (known && isMissing(known)) return undefined;
    const response = await restoring.ask(DESTROY, { uuid });
    const after = response && (await restoring.ask(RETRIEVE, { uuid }));
    if (response && after?.status === 404 && (response.status < 300 || isMissing(response))) return undefined;
    const got = response
      ? `${response.status} ${response.text.slice(0, 100)}`.trim()
      : isCut
        ? "restoring was cut short"
        : "no response";
    return {
      operation: DESTROY,
      place: addressOf(probe, uuid),
      expected: `the policy at ${probe.base}${addressOf(probe, uuid)} deleted`,
      got,
      curl: probe.command(DESTROY, { uuid }),
    };
  }

  private isMarked(value: unknown): boolean {
    const limits = (value as Row | undefined)?.component_limits_set;
    return Array.isArray(limits) && limits.some((each) => this.limits.includes(Number((each as Row | null)?.limit)));
  }
}

/** Whether a policy is what a body without one of the limits may have made: nearly all of it is the same. */
function isLike(policy: Row, body: Row): boolean {
  const [made, sent] = [policy, body].map(({ component_limits_set: limits }) =>
    Array.isArray(limits) ? (limits[0] as Row | undefined) : undefined,
  );
  const same = [policy.actions === body.actions, made?.component === sent?.component, made?.period === sent?.period];
  return same.filter(Boolean).length >= 2;
}

function addressOf({ contract }: Probe, uuid: string): string {
  return contract.operation(RETRIEVE).path.replace("{uuid}", uuid);
}
