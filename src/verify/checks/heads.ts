import { operationTable } from "../../../generated/operations.js";
import { locate, type OperationId, parametersOf } from "../../contract/contract.js";
import { type Check, type Context, twice } from "../plan.js";
import type { Ask } from "../probe.js";

/** Headers that HEAD has to give as GET does. */
const COMPARED = ["x-result-count", "link"];

/** HEAD beside GET. */
export const headChecks: readonly Check[] = (Object.keys(operationTable) as OperationId[])
  .filter((id) => operationTable[id].method === "HEAD")
  .map((head) => {
    const { path } = operationTable[head];
    const get = (Object.keys(operationTable) as OperationId[]).find(
      (id) => operationTable[id].path === path && operationTable[id].method === "GET",
    ) as OperationId;
    return {
      name: `HEAD of ${path}`,
      operations: [head],
      run: async (context: Context) => {
        for (const ask of asksOf(head, context)) await compare(context, head, get, ask);
      },
    };
  });

function asksOf(head: OperationId, { seen }: Context): Ask[] {
  const asks: Ask[] = [{}, { caller: "none" }];
  if (head === "marketplace_customer_component_usage_policies_actions_count") return asks;
  const customer = [...seen.usages.rows, ...seen.resources.rows].find((row) => row.customer_uuid)?.customer_uuid;
  if (typeof customer === "string") asks.push({ query: { customer_uuid: customer } });
  const values = parametersOf(head).flatMap(({ name, pointer }) => {
    const items = name === "o" || name === "field" ? locate(`${pointer}/schema/items`) : undefined;
    const [value] = (items?.node.enum as string[] | undefined) ?? [];
    return value === undefined ? [] : [{ query: { [name]: value } }];
  });
  return [
    ...asks,
    ...values,
    { query: { page: "1000000" } },
    { query: { page_size: "3" } },
    { query: { customer_uuid: "no-uuid" } },
  ];
}

async function compare({ probe }: Context, head: OperationId, get: OperationId, ask: Ask): Promise<void> {
  const problem = await twice(async () => {
    const [full, answer] = [await probe.ask(get, ask), await probe.ask(head, ask)];
    if (!full || !answer) return undefined;
    if (full.status !== answer.status)
      return { answer, place: "", got: `${answer.status} where GET has ${full.status}` };
    const different = COMPARED.find((name) => full.headers.get(name) !== answer.headers.get(name));
    if (different) {
      const [is, was] = [answer.headers.get(different) ?? "none", full.headers.get(different) ?? "none"];
      return { answer, place: different, got: `${is} where GET has ${was}` };
    }
    return answer.text === "" ? undefined : { answer, place: "", got: "a body" };
  });
  if (problem) probe.report({ rule: "head", expected: "the answer to GET, without its body", ...problem });
}
