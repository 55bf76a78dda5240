import type { HyperlinkCollection } from "../../generated/forms.js";
import { connect, standard } from "../client/connection.js";
import { ContractError } from "../errors.js";

/**
 * The URL of an object, for fields and filters that want one instead of a uuid. Which collection a field wants is in its
 * description, and in the contract as `x-hyperlink`.
 *
 * @param baseUrl Of the Waldur server, with or without `/api/`; by default that of `configureWaldur`.
 * @throws {@link ContractError} without a base URL, or if it is none; and if `uuid` is not a uuid.
 *
 * @example
 * hyperlink("customers", "4ee5f5975e034a2eb2f8a56eaefb0f45", "https://waldur.example.com");
 * // https://waldur.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
 */
export function hyperlink(collection: HyperlinkCollection, uuid: string, baseUrl?: string): string {
  const configured = standard && "baseUrl" in standard ? standard.baseUrl : undefined;
  let root = baseUrl === undefined ? configured : connect({ baseUrl }).baseUrl;
  // A page that has the same origin as Waldur needs no base URL, but the field wants all of the address.
  if (!root || root.startsWith("/")) root = originOfPage() + (root ?? "");
  if (!/^https?:/.test(root))
    throw new ContractError("give hyperlink() a baseUrl such as https://waldur.example.com, or configureWaldur one");
  if (!/^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i.test(uuid))
    throw new ContractError("give hyperlink() a uuid of 32 hexadecimal digits");
  return `${root}/api/${collection}/${uuid}/`;
}

function originOfPage(): string {
  return (globalThis as { location?: { origin?: string } }).location?.origin ?? "";
}
