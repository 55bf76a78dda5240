import { isDeepStrictEqual } from "node:util";
import { withChanges } from "../../src/factories/factory.js";
import {
  findSamples,
  identityOf,
  type Maker,
  makerOf,
  renderCall,
  renderFactory,
  withUuid,
} from "../../src/generate/factories.js";
import { type Bundle, listOperations } from "../bundle.js";

/**
 * The factories of a release line whose example or type is not that of the line before, as declarations. Where the example
 * is the same, it is the earlier factory with the line's type; others start from the earlier record, where that is shorter.
 *
 * @param different Names of the types that differ.
 */
export function renderOwnFactories(before: Bundle, line: Bundle, different: ReadonlySet<string>): string[] {
  const samples = findSamples(before, listOperations(before));
  return [...findSamples(line, listOperations(line))].flatMap(([name, sample]) => {
    const own = makerOf(line, name, sample.value);
    const old = samples.get(name)?.value;
    const shared = old === undefined ? undefined : derive(before, name, old, line, sample.value);
    if (shared === "same") return different.has(name) ? [renderFactory(name, sample, cast(name, own))] : [];
    const isShorter = shared !== undefined && shared.length < own.source.length;
    return [renderFactory(name, sample, isShorter ? { ...own, source: shared } : own)];
  });
}

const cast = (name: string, { kind }: Maker): Maker => ({ kind, source: `before.make${name} as ${kind}<${name}>` });

/** The factory of a line's example as changes of the earlier record; undefined where these would not give the example. */
function derive(before: Bundle, name: string, old: unknown, line: Bundle, value: unknown): string | undefined {
  const identity = identityOf(line, name, value);
  if (!isDeepStrictEqual(identity, identityOf(before, name, old))) return undefined;
  if (isDeepStrictEqual(old, value)) return "same";
  if (!identity) return undefined;
  const changes = changesBetween(old, value) as object;
  if (!isDeepStrictEqual(copy(withChanges(copy(old as object), changes)), value)) return undefined;
  const { key, uuid } = identity;
  const given = uuid === undefined ? "" : `{ ${key === "uuid" ? key : `${key}: uuid`} }`;
  const json = JSON.stringify(changes, (_, each) => (each === undefined ? GONE : each), 2);
  const source = withUuid(json, identity).replaceAll(JSON.stringify(GONE), "undefined");
  return renderCall(name, identity, `withChanges(before.make${name}(${given}), ${source})`);
}

/** Stands for `undefined`, which JSON does not have. */
const GONE = "(gone)";

/** What `withChanges()` needs to make one value of another. */
function changesBetween(old: unknown, value: unknown): unknown {
  if (!isObject(old) || !isObject(value) || Array.isArray(old) !== Array.isArray(value)) return value;
  if (Array.isArray(value) && value.length < Object.keys(old).length) return value;
  const keys = Object.keys({ ...old, ...value }).filter((key) => !isDeepStrictEqual(old[key], value[key]));
  return Object.fromEntries(keys.map((key) => [key, changesBetween(old[key], value[key])]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
