import type { Ask, ProbeResponse } from "../requests/probe.js";
import type { Ledger, Leftover, Undoable } from "./ledger.js";

const SET_USER = "marketplace_component_usages_set_user_usage";

/** Shares of users in a usage, which nothing lists or deletes: what was accepted by mistake can only be reported. */
export class UserUsages implements Undoable {
  private readonly accepted: Leftover[] = [];

  private constructor(
    private readonly ledger: Ledger,
    private readonly usage: string,
  ) {}

  /** Those of a usage. */
  static async of(ledger: Ledger, usage: string): Promise<UserUsages> {
    return (await ledger.entry(`shares ${usage}`, async () => new UserUsages(ledger, usage))) as UserUsages;
  }

  /** Sends what has to be refused. */
  async refused(ask: Ask): Promise<ProbeResponse | undefined> {
    const response = await this.ledger.probe.ask(SET_USER, ask);
    if (!response || response.status >= 300 || ask.uuid !== this.usage) return response;
    const { username } = (ask.body ?? {}) as { username?: unknown };
    const body = { username: typeof username === "string" ? username : "verify", usage: "0" };
    this.accepted.push({
      ...{ operation: SET_USER, place: "/username", expected: `no share of a user in the usage ${this.usage}` },
      got: `${response.status} for what has to be refused; no operation deletes a share, so set it to 0`,
      curl: this.ledger.probe.command(SET_USER, { uuid: this.usage, body }),
    });
    return response;
  }

  async settle(): Promise<Leftover[]> {
    return this.accepted;
  }
}
