import { type Json, locate, type OperationId, parametersOf } from "../../contract/contract.js";
import { families, type Row, rowsOf } from "../lists.js";
import type { Check, Context } from "../plan.js";
import type { Answer } from "../probe.js";

/** `field`: every name alone, and some together, for lists and records. */
export const fieldChecks: readonly Check[] = (["usages", "resources"] as const).map((name) => {
  const { list, retrieve } = families[name];
  return {
    name: `fields of ${name}`,
    operations: [list, retrieve],
    run: async (context: Context) => {
      const names = namesOf(list);
      const rows = context.seen[name].rows;
      for (const each of names) await checkList(context, list, rows, [each]);
      await checkList(context, list, rows, names.slice(0, 2));
      await checkList(context, list, rows, ["uuid", ...names.slice(-3)]);
      const record = rows.find(({ uuid }) => typeof uuid === "string");
      if (!record) return context.skip(retrieve, `the caller sees no ${name}`);
      for (const each of [["uuid"], names.slice(0, 2)]) await checkRecord(context, retrieve, record, each);
    },
  };
});

function namesOf(operation: OperationId): string[] {
  const parameter = parametersOf(operation).find(({ name }) => name === "field");
  const schema = parameter && locate(`${parameter.pointer}/schema/items`);
  return ((schema?.node as Json | undefined)?.enum as string[] | undefined) ?? [];
}

async function checkList({ probe }: Context, list: OperationId, rows: readonly Row[], field: string[]): Promise<void> {
  const answer = await probe.ask(list, { query: { field, page_size: "5" } });
  if (answer?.status !== 200) return;
  for (const [index, row] of rowsOf(answer).entries()) {
    const full = rows[index];
    if (!compare(probe, answer, row, full, field, `/${index}`)) return;
  }
}

async function checkRecord({ probe }: Context, retrieve: OperationId, full: Row, field: string[]): Promise<void> {
  const answer = await probe.ask(retrieve, { uuid: String(full.uuid), query: { field } });
  if (answer?.status !== 200 || typeof answer.body !== "object" || answer.body === null) return;
  compare(probe, answer, answer.body as Row, full, field, "");
}

function compare(
  probe: Context["probe"],
  answer: Answer,
  row: Row,
  full: Row | undefined,
  field: readonly string[],
  place: string,
): boolean {
  const keys = Object.keys(row);
  const more = keys.find((key) => !field.includes(key));
  // Some fields are left out where they mean nothing, so a missing one is wrong only when the whole record has it.
  const missing = full && field.find((key) => Object.hasOwn(full, key) && !keys.includes(key));
  if (more === undefined && missing === undefined) return true;
  probe.report({
    rule: "field",
    answer,
    place,
    expected: "the fields that were named, and only those",
    got: more === undefined ? `no ${missing}` : `also ${more}`,
  });
  return false;
}
