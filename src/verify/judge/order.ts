import { type Contract, type OperationId, perContract } from "../../contract/contract.js";

/** The place of each operation in the contract. */
export const orderOf = perContract(
  ({ operations }) => new Map<string, number>(operations.map(({ id }, index) => [id, index])),
);

/** Operations in the order of the contract. */
export function inOrder(contract: Contract, operations: ReadonlySet<OperationId>): OperationId[] {
  const order = orderOf(contract);
  return [...operations].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
