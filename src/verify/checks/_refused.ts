import type { OperationId } from "../../_contract.js";
import type { Context } from "../plan.js";
import type { Answer, Ask } from "../probe.js";
import { badBodies } from "./_bad-bodies.js";
import { NOBODY } from "./_filter-tests.js";
import { hasDetail } from "./refusals.js";

/** Sends a write that has to be refused, and undoes what it does when it is not. */
export type SendRefused = (operation: OperationId, ask: Ask) => Promise<Answer | undefined>;

/**
 * Sends what a write has to refuse.
 *
 * @param good A body that is accepted.
 */
export async function checkRefusedBodies(
  { probe }: Context,
  operation: OperationId,
  uuid: string,
  good: unknown,
  send: SendRefused,
): Promise<void> {
  for (const { rule, place, what, body } of badBodies(operation, good)) {
    const answer = await send(operation, { uuid, body });
    if (!answer || answer.status >= 500) continue;
    const name = place.split("/")[1] ?? "";
    const isNamed = typeof answer.body === "object" && answer.body !== null && Object.hasOwn(answer.body, name);
    if (answer.status === 400 && isNamed) continue;
    const expected = `400 that names ${name}, for ${what}`;
    probe.report({ rule, answer, place, expected, got: `${answer.status} ${answer.text.slice(0, 100)}`.trim() });
  }
  const malformed = await send(operation, { uuid, raw: { text: '{"a": ', type: "application/json" } });
  await expectStatus(malformed, 400, "json-refused");
  // Only POST has a 415 of its own here.
  if (operation.endsWith("_update")) return;
  const other = await send(operation, { uuid, method: "POST", raw: { text: "<a/>", type: "application/xml" } });
  await expectStatus(other, 415, "media-refused");

  async function expectStatus(answer: Answer | undefined, status: number, rule: "json-refused" | "media-refused") {
    if (!answer || answer.status >= 500) return;
    if (answer.status === status && hasDetail(answer)) return;
    const got = `${answer.status} ${answer.text.slice(0, 100)}`.trim();
    probe.report({ rule, answer, expected: `${status} with a detail`, got });
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
    const answer = await send(operation, { uuid, caller, body });
    if (answer && answer.status !== 401 && answer.status < 500)
      probe.report({ rule, answer, expected: "401", got: `${answer.status}` });
  }
  if (uuid === "") return;
  for (const unknown of [NOBODY, "no-uuid"]) {
    const answer = await send(operation, { uuid: unknown, body });
    // Who may not do it to anything is told so first.
    if (answer && answer.status !== 404 && answer.status !== 403 && answer.status < 500)
      probe.report({ rule: "not-found", answer, expected: "404 for a uuid that nothing has", got: `${answer.status}` });
  }
}
