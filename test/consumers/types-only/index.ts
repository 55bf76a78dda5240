// A team with an HTTP library of its own, which takes the contract's types alone.
import type {
  ComponentUsage,
  CustomerComponentUsagePolicyRequest,
  operations,
} from "waldur-marketplace-contract/types";
// Compilers that see one file at a time may leave an import of types in, so that it has to run too.
import "waldur-marketplace-contract/types";

type Query = NonNullable<operations["marketplace_component_usages_list"]["parameters"]["query"]>;

export const query: Query = { type: "cpu", o: ["-usage"] };

export const policy: CustomerComponentUsagePolicyRequest = {
  scope: "https://waldur.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
  actions: "request_pausing",
  component_limits_set: [{ component: "18a5e504631f45a9b7b97ee2f9df3dcb", limit: 100, period: 2 }],
};

export function total(usages: readonly Pick<ComponentUsage, "usage">[]): number {
  return usages.reduce((sum, { usage }) => sum + Number(usage), 0);
}

// @ts-expect-error There is no such order.
export const misspelt: Query = { o: ["-amount"] };
// @ts-expect-error The user who reported may be unknown.
export const modifiedBy = (usage: ComponentUsage): number => usage.modified_by;

if (total([{ usage: "1.50" }, { usage: 2 }]) !== 3.5) throw new Error("The types have changed what runs.");
