import type { OperationId } from "../../../contract/contract.js";
import type { Context } from "../../check.js";
import type { RuleName } from "../../judge/rules.js";
import type { Ask, ProbeResponse } from "../../requests/probe.js";
import { NOBODY } from "../filters/filter-tests.js";
import { badBodies } from "./bad-bodies.js";
import { hasDetail } from "./refusals.js";

/** Sends a write that has to be refused, and undoes what it does when it is not. */
export type SendRefused = (operation: OperationId, ask: Ask) => Promise<ProbeResponse | undefined>;

/**
 * Sends what a write has to refuse. A caller who is forbidden all of it may not do it at all, which is no fault.
 *
 * @param good A body that is accepted.
 */
export async function checkRefusedBodies(
  { probe, skip }: Context,
  operation: OperationId,
  uuid: string,
  good: unknown,
  send: SendRefused,
): Promise<void> {
  let forbidden: Parameters<typeof probe.report>[0][] = [];
  let isAllowed = false;
  for (const { rule, place, what, body } of badBodies(probe.contract.operation(operation), good)) {
    const name = place.split("/")[1] ?? "";
    const isNamed = (response: ProbeResponse) =>
      typeof response.body === "object" && response.body !== null && Object.hasOwn(response.body, name);
    await expectRefusal({ body }, rule, `400 that names ${name}, for ${what}`, 400, isNamed, place);
  }
  const malformed = { raw: { text: '{"a": ', type: "application/json" } };
  await expectRefusal(malformed, "json-refused", "400 with a detail", 400, hasDetail);
  // Only POST has a 415 of its own here.
  if (!operation.endsWith("_update")) {
    const other = { method: "POST", raw: { text: "<a/>", type: "application/xml" } };
    await expectRefusal(other, "media-refused", "415 with a detail", 415, hasDetail);
  }
  if (forbidden[0]) skip(operation, `the caller may not do it: ${forbidden[0].got}`);

  async function expectRefusal(
    ask: Ask,
    rule: RuleName,
    expected: string,
    status: number,
    isRight: (response: ProbeResponse) => boolean,
    place?: string,
  ): Promise<void> {
    const response = await send(operation, { uuid, ...ask });
    if (!response || response.status >= 500) return;
    const got = `${response.status} ${response.text.slice(0, 100)}`.trim();
    const broken = { rule, response, place, expected, got };
    if (response.status === 403 && !isAllowed) return void forbidden.push(broken);
    isAllowed = true;
    for (const each of forbidden) probe.report(each);
    forbidden = [];
    if (response.status !== status || !isRight(response)) probe.report(broken);
  }
}

/** A write without a token, with an unknown one, and to a uuid that nothing has: nothing may be changed by it. */
export async function checkRefusedCallers(
  { probe }: Context,
  operation: OperationId,
  uuid: string,
  body: unknown,
  send: SendRefused,
): Promise<void> {
  for (const [caller, rule] of [
    ["none", "auth-missing"],
    ["unknown", "auth-wrong"],
  ] as const) {
    const response = await send(operation, { uuid, caller, body });
    if (response && response.status !== 401 && response.status < 500)
      probe.report({ rule, response, expected: "401", got: `${response.status}` });
  }
  if (uuid === "") return;
  for (const unknown of [NOBODY, "no-uuid"]) {
    const response = await send(operation, { uuid: unknown, body });
    // Callers without the permission at all are refused first.
    if (response && response.status !== 404 && response.status !== 403 && response.status < 500)
      probe.report({
        rule: "not-found",
        response,
        expected: "404 for a uuid that nothing has",
        got: `${response.status}`,
      });
  }
}
