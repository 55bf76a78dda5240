import type { OperationId } from "../../contract/contract.js";
import type { Context } from "../plan.js";
import type { Answer } from "../probe.js";
import { badBodies } from "./_bad-bodies.js";
import { NOBODY } from "./_filter-tests.js";
import { hasDetail } from "./refusals.js";

/**
 * Sends what a write has to refuse.
 *
 * @param good A body that is accepted.
 * @param accepted Called when something was accepted that should not have been, to put things right.
 */
export async function checkRefusedBodies(
  { probe }: Context,
  operation: OperationId,
  uuid: string,
  good: unknown,
  accepted: (answer: Answer) => Promise<void>,
): Promise<void> {
  for (const { rule, place, what, body } of badBodies(operation, good)) {
    const answer = await probe.ask(operation, { uuid, body });
    if (!answer || answer.status >= 500) continue;
    if (answer.status < 300) await accepted(answer);
    const name = place.split("/")[1] ?? "";
    const isNamed = typeof answer.body === "object" && answer.body !== null && Object.hasOwn(answer.body, name);
    if (answer.status === 400 && isNamed) continue;
    const expected = `400 that names ${name}, for ${what}`;
    probe.report({ rule, answer, place, expected, got: `${answer.status} ${answer.text.slice(0, 100)}`.trim() });
  }
  const malformed = await probe.ask(operation, { uuid, raw: { text: '{"a": ', type: "application/json" } });
  await expectStatus(malformed, 400, "json-refused");
  const other = await probe.ask(operation, { uuid, method: "POST", raw: { text: "<a/>", type: "application/xml" } });
  if (operation.endsWith("_update")) return;
  await expectStatus(other, 415, "media-refused");

  async function expectStatus(answer: Answer | undefined, status: number, rule: "json-refused" | "media-refused") {
    if (!answer || answer.status >= 500) return;
    if (answer.status < 300) await accepted(answer);
    if (answer.status === status && hasDetail(answer)) return;
    const got = `${answer.status} ${answer.text.slice(0, 100)}`.trim();
    probe.report({ rule, answer, expected: `${status} with a detail`, got });
  }
}

/** A write without a token, with an unknown one, and to a uuid that nothing has: nothing can be changed by it. */
export async function checkRefusedCallers({ probe }: Context, operation: OperationId, uuid: string, body: unknown) {
  for (const [caller, rule] of [
    ["none", "auth-missing"],
    ["unknown", "auth-wrong"],
  ] as const) {
    const answer = await probe.ask(operation, { uuid, caller, body });
    if (answer && answer.status !== 401 && answer.status < 500)
      probe.report({ rule, answer, expected: "401", got: `${answer.status}` });
  }
  if (uuid === "") return;
  for (const unknown of [NOBODY, "no-uuid"]) {
    const answer = await probe.ask(operation, { uuid: unknown, body });
    // Who may not do it to anything is told so first.
    if (answer && answer.status !== 404 && answer.status !== 403 && answer.status < 500)
      probe.report({ rule: "not-found", answer, expected: "404 for a uuid that nothing has", got: `${answer.status}` });
  }
}
