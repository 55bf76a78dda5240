import type { Row } from "../lists.js";
import type { Check, Context } from "../plan.js";
import { checkRefusedBodies, checkRefusedCallers } from "./_refused.js";

const SET = "marketplace_component_usages_set_usage";
const SET_USER = "marketplace_component_usages_set_user_usage";
const LIST = "marketplace_component_usages_list";

/** Reports of usage, which say again what is known already. */
export const usageWriteChecks: readonly Check[] = [
  { name: "reports of usage", operations: [SET], writes: true, run: checkSetUsage },
  { name: "reports of the usage of users", operations: [SET_USER], writes: true, run: checkSetUserUsage },
];

async function checkSetUsage(context: Context): Promise<void> {
  const { probe, options, skip } = context;
  const { resource } = options;
  if (resource === undefined) return skip(SET, "no resource was given that may be changed");
  const usage = await lastUsage(context, resource);
  const known = usage
    ? { type: usage.type, amount: String(usage.usage), description: usage.description, recurring: usage.recurring }
    : { type: "cpu", amount: "1" };
  const good = { resource, usages: [known] };
  await checkRefusedCallers(context, SET, "", good);
  // Broken for a component that is not there, so that nothing is reported should it be accepted.
  await checkRefusedBodies(context, SET, "", good, async () => {});
  if (!usage) return skip(SET, "the resource that was given has no usage this month that could be reported again");
  // Old SLURM offerings take minutes and send whole hours as a number.
  if (Number.isInteger(usage.usage))
    return skip(SET, "the usage of the resource that was given is a whole number, which may not be what was reported");
  const answer = await probe.ask(SET, { body: good });
  if (!answer) return;
  if (answer.status >= 300)
    return skip(SET, `it was refused for the resource that was given: ${answer.status} ${answer.text.slice(0, 100)}`);
  const after = await lastUsage(context, resource);
  if (after?.uuid !== usage.uuid || Number(after?.usage) !== Number(usage.usage))
    probe.report({
      rule: "effect",
      answer,
      place: "/usages/0/amount",
      expected: `the usage ${usage.uuid} with ${usage.usage}`,
      got: after ? `${after.uuid} with ${after.usage}` : "no usage",
    });
}

/** A usage of the newest month of the resource, which is the one that reports go to. */
async function lastUsage({ probe }: Context, resource: string): Promise<Row | undefined> {
  const query = { resource_uuid: resource, o: "-billing_period", page_size: "1" };
  const answer = await probe.ask(LIST, { query });
  const [row] = Array.isArray(answer?.body) ? (answer.body as Row[]) : [];
  return typeof row?.billing_period === "string" && row.billing_period === (await monthOf(probe, resource))
    ? row
    : undefined;
}

/** First day of the month by the server's clock, which the moment of a synchronization shows. */
async function monthOf(probe: Context["probe"], uuid: string): Promise<string | undefined> {
  await probe.ask("marketplace_provider_resources_refresh_last_sync", { uuid });
  const answer = await probe.ask("marketplace_provider_resources_retrieve", { uuid });
  const { last_sync } = (answer?.body ?? {}) as Row;
  return typeof last_sync === "string" ? `${last_sync.slice(0, 7)}-01` : undefined;
}

async function checkSetUserUsage(context: Context): Promise<void> {
  const { probe, options, skip } = context;
  const { resource } = options;
  if (resource === undefined) return skip(SET_USER, "no resource was given that may be changed");
  const answer = await probe.ask(LIST, { query: { resource_uuid: resource, page_size: "1" } });
  const [usage] = Array.isArray(answer?.body) ? (answer.body as Row[]) : [];
  if (!usage) return skip(SET_USER, "the resource that was given has no usage");
  const good = { username: "verify", usage: "1" };
  await checkRefusedCallers(context, SET_USER, String(usage.uuid), good);
  await checkRefusedBodies(context, SET_USER, String(usage.uuid), { username: "verify" }, async () => {});
  skip(SET_USER, "what is reported for a user cannot be taken back, so only what has to be refused was tried");
}
