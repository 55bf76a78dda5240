import { lstat, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { METHODS } from "./operations.js";
import type { Node } from "./published.js";

/** What is there in place of a file of the skeleton: the same, something else (and in what), or nothing. */
export type Existing = "absent" | "same" | { differs: string[] };

/** Compares a planned file with the one that is there, if there is one. */
export async function compareWithFile(file: string, planned: string): Promise<Existing> {
  if ((await lstat(file).catch(() => undefined)) === undefined) return "absent";
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { differs: ["it cannot be read"] };
  if (text === planned) return "same";
  let mine: unknown;
  try {
    mine = parse(text);
  } catch {
    return { differs: ["it is not YAML"] };
  }
  const differs = differences(mine, parse(planned));
  return differs.length === 0 ? "same" : { differs };
}

/**
 * Where what is there states something else than what is planned. Descriptions, examples, provenance and narrower types
 * are people's work, and no difference.
 *
 * @example differences({ type: "object", properties: { a: {} } }, { type: "object", properties: { b: {} } }); // ["a is more", "b is missing"]
 */
function differences(mine: unknown, planned: unknown, at = ""): string[] {
  if (!isNode(mine) || !isNode(planned)) return mine === planned ? [] : [`${at || "it"} is of another kind`];
  if (isNode(mine.operations) || isNode(planned.operations)) return compareFacts(mine, planned);
  if (METHODS.some((method) => method in mine || method in planned)) return compareKeys(mine, planned, METHODS, "");
  const place = (name: string) => (at === "" ? name : `${at}.${name}`);
  if (planned.in !== undefined || mine.in !== undefined) {
    const parts = ["name", "in"].filter((key) => mine[key] !== planned[key]);
    if ((mine.required === true) !== (planned.required === true)) parts.push("required");
    return [...parts.map((part) => `${place(part)} differs`), ...differences(mine.schema, planned.schema, at)];
  }
  const [one, other] = [plain(mine), plain(planned)];
  // What a reference leads to is compared in its own file.
  if (one === undefined || other === undefined) return [];
  const types = (node: Node) => [node.type].flat().filter((type) => type !== "null" && type !== undefined);
  const found: string[] = [];
  if (types(one).length > 0 && types(other).length > 0 && !types(other).some((type) => types(one).includes(type)))
    found.push(`${at || "it"} is ${types(one).join(" or ")}, not ${types(other).join(" or ")}`);
  const values = (node: Node) =>
    Array.isArray(node.enum) ? node.enum.filter((value) => value !== null).map(String) : [];
  if (values(other).length > 0 && [...values(one)].sort().join("\n") !== [...values(other)].sort().join("\n"))
    found.push(`${at || "it"} has other values`);
  if (isNode(one.items) && isNode(other.items)) found.push(...differences(one.items, other.items, at));
  if (isNode(one.properties) || isNode(other.properties)) {
    const [has, wants] = [one.properties ?? {}, other.properties ?? {}] as [Node, Node];
    for (const name of Object.keys(wants)) {
      if (!Object.hasOwn(has, name)) found.push(`${place(name)} is missing`);
      else found.push(...differences(has[name], wants[name], place(name)));
    }
    for (const name of Object.keys(has)) if (!Object.hasOwn(wants, name)) found.push(`${place(name)} is more`);
  }
  return found;
}

function compareFacts(mine: Node, planned: Node): string[] {
  const keys = (node: Node) => Object.keys((node.operations ?? {}) as Node);
  const names = [...new Set([...keys(mine), ...keys(planned)])];
  const found = compareKeys((mine.operations ?? {}) as Node, (planned.operations ?? {}) as Node, names, "");
  const text = (name: string, { operations }: Node) => JSON.stringify((operations as Node)[name]);
  return [
    ...found,
    ...names
      .filter((name) => found.length === 0 && text(name, mine) !== text(name, planned))
      .map((name) => `${name} states something else`),
  ];
}

function compareKeys(mine: Node, planned: Node, names: readonly string[], at: string): string[] {
  return names.flatMap((name) => {
    if (name in mine === name in planned) return [];
    return [`${at}${name} is ${name in planned ? "missing" : "more"}`];
  });
}

/** A schema without null, or nothing for a reference or a choice. */
function plain(schema: Node): Node | undefined {
  const parts = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) =>
    Array.isArray(list) ? (list as Node[]) : [],
  );
  const others = parts.filter(({ type }) => type !== "null");
  if (typeof schema.$ref === "string" || others.length > 1) return undefined;
  return others[0] === undefined ? schema : plain(others[0]);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
