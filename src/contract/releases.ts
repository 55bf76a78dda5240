import { ContractError } from "../errors.js";
import { applyChanges, type Changes } from "./changes.js";
import { baseContract, Contract } from "./contract.js";
import { RELEASE_LINES, type ReleaseLine } from "./lines.js";

/** What each line changes, loaded when it is asked for. */
const CHANGES: Readonly<Record<Exclude<ReleaseLine, "7.8">, () => Promise<{ default: unknown }>>> = {
  "7.9": () => import("../../generated/releases/7.9/changes.json", { with: { type: "json" } }),
  "8.0": () => import("../../generated/releases/8.0/changes.json", { with: { type: "json" } }),
  "8.1": () => import("../../generated/releases/8.1/changes.json", { with: { type: "json" } }),
};

const made = new Map<ReleaseLine, Promise<Contract>>();

/**
 * The contract of a release line.
 *
 * @throws {@link ContractError} for a line that the contract does not have.
 *
 * @example
 * const contract = await contractOf("8.0");
 * contract.find("marketplace_provider_resources_set_effective_id"); // an operation that came with 8.0
 */
export async function contractOf(line: ReleaseLine = baseContract.line): Promise<Contract> {
  if (line === baseContract.line) return baseContract;
  let contract = made.get(line);
  if (!contract) {
    contract = load(line);
    made.set(line, contract);
  }
  return contract;
}

async function load(line: ReleaseLine): Promise<Contract> {
  if (!Object.hasOwn(CHANGES, line))
    throw new ContractError(
      `There is no release line ${JSON.stringify(line)}; the contract has ${RELEASE_LINES.join(", ")}.`,
    );
  const { default: changes } = await CHANGES[line as keyof typeof CHANGES]();
  return new Contract(applyChanges(baseContract.document, changes as Changes));
}
