import { baseContract, type Contract, type Json, perKey } from "../../../contract/contract.js";
import type { Call } from "../call.js";

/** How a release's schema differs from that of the docs. */
interface Difference {
  /** Properties that it has beyond it, with an empty value of their type. */
  readonly added: Readonly<Record<string, unknown>>;
  readonly removed: ReadonlySet<string>;
}

/**
 * A record as the release shows it that the mock plays: with the properties that its schema has beyond that of the docs, and
 * without those that it lost. The contract alone says which these are. Whatever neither `details` nor `later` gives is empty:
 * null, `""`, 0, false, `[]` or `{}`, or the first value of an enum.
 *
 * @param details What the world says of properties that the mock does not model; of those that releases added, it counts first.
 * @param later Values of what releases added or changed; those that the release does not have are left out.
 * @example inRelease(call, "Project", record, project.details)
 * @example inRelease(call, "CustomerComponentUsagePolicy", record, {}, () => ({ affected_resources_count: 2 }))
 */
export function inRelease<Shown extends object>(
  { contract }: Pick<Call, "contract">,
  schema: string,
  record: Shown,
  details: object = {},
  later: () => object = () => ({}),
): Shown {
  if (contract === baseContract) return record;
  const { added, removed } = differenceOf(contract, schema);
  const known = propertiesOf(contract, schema);
  const given = Object.entries(later()).filter(([name, value]) => value !== undefined && Object.hasOwn(known, name));
  const said = Object.entries(details).filter(([name]) => Object.hasOwn(added, name));
  const shown = { ...record, ...added, ...Object.fromEntries([...given, ...said]) };
  return removed.size === 0
    ? shown
    : (Object.fromEntries(Object.entries(shown).filter(([name]) => !removed.has(name))) as Shown);
}

/** The keys of a free-form object that the release still has. */
export function keysInRelease<Shown extends object>(
  { contract }: Pick<Call, "contract">,
  schema: string,
  value: Shown,
): Shown {
  if (contract === baseContract) return value;
  const { removed } = differenceOf(contract, schema);
  return Object.fromEntries(Object.entries(value).filter(([name]) => !removed.has(name))) as Shown;
}

const differenceOf = perKey((contract, schema): Difference => {
  const [before, now] = [propertiesOf(baseContract, schema), propertiesOf(contract, schema)];
  const added = Object.entries(now).filter(([name]) => !Object.hasOwn(before, name));
  return {
    added: Object.fromEntries(added.map(([name, node]) => [name, emptyOf(contract, node as Json)])),
    removed: new Set(Object.keys(before).filter((name) => !Object.hasOwn(now, name))),
  };
});

function propertiesOf(contract: Contract, schema: string): Json {
  return contract.locate(`/components/schemas/${schema}`).node.properties as Json;
}

const EMPTY: Readonly<Record<string, unknown>> = { string: "", number: 0, integer: 0, boolean: false };

function emptyOf(contract: Contract, node: Json): unknown {
  if (typeof node.$ref === "string") return emptyOf(contract, contract.locate(node.$ref.slice(1)).node);
  const branches = (node.oneOf ?? node.anyOf ?? []) as Json[];
  const types = [node.type, ...branches.map(({ type }) => type)].flat();
  if (types.includes("null")) return null;
  if (types.includes("array")) return [];
  if (Array.isArray(node.enum)) return node.enum.includes("") ? "" : node.enum[0];
  if (types.includes("object")) return {};
  if (branches.some((branch) => (branch.enum as unknown[] | undefined)?.includes(""))) return "";
  const type = types.find((each) => typeof each === "string" && Object.hasOwn(EMPTY, each)) as string | undefined;
  return type === undefined ? null : EMPTY[type];
}
