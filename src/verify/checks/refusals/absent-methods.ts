import { type Contract, isNeighbour, type Operation } from "../../../contract/contract.js";
import type { Check } from "../../check.js";
import { NOBODY } from "../filters/filter-tests.js";
import { hasDetail } from "./refusals.js";

/**
 * Methods that the contract does not have at a URL that can be read.
 *
 * A right server refuses them before it looks at anything. A faulty one has nothing to change either: the uuid is one that
 * nothing has, the body is no JSON, and a list is never asked to be deleted. All the same they are sent only where writes are
 * allowed, for without that nothing but GET and HEAD is promised.
 */
export function absentMethodChecks({ operations }: Contract): readonly Check[] {
  // Of the neighbours the contract has only some of the methods that Waldur has.
  const reading = operations.filter((each) => each.method === "get" && !isNeighbour(each));
  return [
    {
      name: "methods that a URL does not have",
      operations: reading.map(({ id }) => id),
      writes: true,
      run: async ({ probe, options }) => {
        for (const operation of reading) {
          if (!(options.operations?.includes(operation.id) ?? true)) continue;
          for (const method of absentAt(operation)) {
            const raw = { text: '{"', type: "application/json" };
            const response = await probe.ask(operation.id, { uuid: NOBODY, method, raw });
            // Callers without any write permission are refused first.
            if (!response || response.status === 403) continue;
            const expected = `405 with a detail and Allow for ${method}`;
            const allowed = (response.headers.get("allow") ?? "").split(/\s*,\s*/);
            const isRight = response.status === 405 && hasDetail(response) && allowed.includes("GET");
            const got = `${response.status} ${response.text.slice(0, 100)}, Allow: ${response.headers.get("allow") ?? "none"}`;
            if (!isRight) probe.report({ rule: "method", response, place: method, expected, got });
          }
        }
      },
    },
  ];
}

function absentAt({ contract, id, path }: Operation): string[] {
  const there = contract.operations.filter((each) => each.path === path).map(({ method }) => method.toUpperCase());
  const isRecord = path.endsWith("/{uuid}/");
  const isList = id.endsWith("_list") && !path.includes("{uuid}");
  const methods = isRecord ? ["POST", "PUT", "PATCH", "DELETE"] : isList ? ["POST", "PUT", "PATCH"] : ["POST"];
  return methods.filter((method) => !there.includes(method));
}
