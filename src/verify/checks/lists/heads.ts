import { type Contract, isNeighbour, type Operation, type OperationId } from "../../../contract/contract.js";
import type { Check, Context } from "../../check.js";
import { between, type Look, type Problem, reportConfirmed, UNSTEADY } from "../../confirm.js";
import type { Ask, Probe, ProbeResponse } from "../../requests/probe.js";

/** Headers that HEAD has to give as GET does. */
const COMPARED = ["x-result-count", "link"];

/** HEAD beside GET. */
export function headChecks({ operations }: Contract): readonly Check[] {
  return operations
    .filter(({ method }) => method === "head")
    .map((head) => {
      const { id, path } = head;
      const get = operations.find((each) => each.path === path && each.method === "get") as Operation;
      return {
        name: `HEAD of ${path}`,
        operations: [id],
        ...(isNeighbour(head) && { neighbours: true as const }),
        run: async (context: Context) => {
          const { probe } = context;
          for (const ask of asksOf(head, context))
            await reportConfirmed(probe, "head", headLook(probe, id, get.id, ask));
        },
      };
    });
}

function asksOf(head: Operation, { seen }: Context): Ask[] {
  const { contract, id, path } = head;
  // The neighbours are many, and one by one they would take as many requests as the families.
  if (isNeighbour(head)) return [{}, { query: { page: "1000000" } }];
  if (path.includes("{")) {
    const uuid = seen.resources.rows[0]?.uuid;
    return typeof uuid === "string" ? [{ uuid }, { uuid, caller: "none" }] : [];
  }
  const asks: Ask[] = [{}, { caller: "none" }];
  if (id === "marketplace_customer_component_usage_policies_actions_count") return asks;
  const customer = [...seen.usages.rows, ...seen.resources.rows].find((row) => row.customer_uuid)?.customer_uuid;
  if (typeof customer === "string") asks.push({ query: { customer_uuid: customer } });
  const values = contract.parametersOf(id).flatMap(({ name, pointer }) => {
    // The names that `o` has are listed for most lists, not for all.
    const isNamed = (name === "o" || name === "field") && "items" in contract.locate(`${pointer}/schema`).node;
    const items = isNamed ? contract.locate(`${pointer}/schema/items`) : undefined;
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

/** Compares the response to HEAD with that to GET. */
export function headLook(probe: Probe, head: OperationId, get: OperationId, ask: Ask, place?: string): Look {
  return between({
    outer: () => probe.ask(get, ask),
    inner: () => probe.ask(head, ask),
    judge: (gets, response) => differencesOf(gets, response, place),
  });
}

function differencesOf(
  gets: readonly [ProbeResponse, ...ProbeResponse[]],
  response: ProbeResponse,
  place: string | undefined,
): readonly Problem[] | typeof UNSTEADY {
  const [full] = gets;
  const problem = (where: string, got: string) => [{ response, place: place ?? where, expected: EXPECTED, got }];
  const agreeOn = (read: (each: ProbeResponse) => unknown) => gets.every((each) => read(each) === read(full));
  if (full.status !== response.status)
    return agreeOn(({ status }) => status) ? problem("", `${response.status} where GET has ${full.status}`) : UNSTEADY;
  const different = COMPARED.filter((name) => full.headers.get(name) !== response.headers.get(name));
  const steady = different.find((name) => agreeOn(({ headers }) => headers.get(name)));
  if (steady) {
    const [is, was] = [response.headers.get(steady) ?? "none", full.headers.get(steady) ?? "none"];
    return problem(steady, `${is} where GET has ${was}`);
  }
  if (different.length > 0) return UNSTEADY;
  return response.text === "" ? [] : problem("", "a body");
}

const EXPECTED = "the response to GET, without its body";
