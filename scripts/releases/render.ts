import { HEADER } from "../../src/generate/operations.js";
import type { Bundle } from "../bundle.js";
import { type Declaration, type Declarations, findDifferent, readDeclarations } from "./declarations.js";
import { renderDeclaration, renderMember } from "./delta.js";
import { renderOwnFactories } from "./own-factories.js";

/** The generated files of the base, or of a release line as if it were the base. */
export interface Sources {
  /** None for the base. */
  line?: string;
  bundle: Bundle;
  types: string;
  operations: string;
  factories: string;
  forms: string;
  contract: string;
}

/**
 * The TypeScript files of a release line: only what it has different from the base, everything else from there. Factories
 * and forms are those of the line before, but for what differs.
 *
 * @example renderSources("8.1", base, line, before).get("types.ts"); // 'export * from "../../types.js"; ...'
 * @throws Error when the line lacks an operation of the base, because the functions of the base would still have it.
 */
export function renderSources(name: string, base: Sources, line: Sources, before: Sources): Map<string, string> {
  const types = compare(base.types, line.types);
  const operations = compare(base.operations, line.operations, types.different);
  const gone = [...types.base.keys()].filter((key) => key.startsWith("operations.") && !types.line.has(key));
  if (gone.length > 0)
    throw new Error(
      `Line ${name} lacks ${gone.join(", ")}; leave operations declared in all lines, marked as deprecated.`,
    );
  return new Map([
    ["types.ts", renderTypes(types)],
    ["operations.ts", renderOperations(operations, line.operations)],
    ...renderRecordsAndForms(before, line),
    ["contract.ts", line.contract.slice(0, line.contract.indexOf("/** Query arrays"))],
    ["index.ts", renderIndex(name, types, operations)],
    ["validate.ts", renderValidate(name)],
  ]);
}

/** Two versions of a file, and the names of what differs. */
interface Comparison {
  base: Declarations;
  line: Declarations;
  different: Set<string>;
}

function compare(baseSource: string, lineSource: string, more?: Set<string>): Comparison {
  const [base, line] = [readDeclarations(baseSource), readDeclarations(lineSource)];
  return { base, line, different: findDifferent(base, line, more) };
}

/** What a line declares of its own, in the order of its file. */
function own({ line, different }: Comparison, ...kinds: Declaration["kind"][]): [string, Declaration][] {
  return [...line].filter(([name, { kind }]) => different.has(name) && kinds.includes(kind));
}

/** The members of a large declaration that a line has of its own, and the keys that hide those of the base. */
function ownMembers(comparison: Comparison, owner: string, access?: string): { members: string[]; hidden: string[] } {
  const { base, line, different } = comparison;
  const isOf = (key: string) => key.startsWith(`${owner}.`);
  const members = [...line].filter(([key]) => isOf(key) && different.has(key));
  const hidden = [...base.keys()].filter((key) => isOf(key) && (different.has(key) || !line.has(key)));
  return {
    members: members.map(([key, { node, text }]) =>
      access ? renderMember(access, base.get(key)?.node, node, different) : text,
    ),
    hidden: hidden.map((key) => JSON.stringify(key.slice(owner.length + 1))),
  };
}

const SECTIONS = ["schemas", "responses"];

function renderTypes(types: Comparison): string {
  const declared = own(types, "type", "value").map(([name, { node }]) =>
    renderDeclaration(`base.${name}`, types.base.get(name)?.node, node, types.different),
  );
  const interfaces = ["paths", "operations"].map((name) => {
    const { members, hidden } = ownMembers(types, name, `base.${name}`);
    return `export interface ${name} extends ${without(`base.${name}`, hidden)} {\n    ${members.join("\n    ")}\n}`;
  });
  const sections = SECTIONS.map((section) => {
    const access = `base.components["${section}"]`;
    const { members, hidden } = ownMembers(types, `components.${section}`, access);
    const inherited = without(access, hidden);
    return `    ${section}: ${inherited} & {\n        ${members.join("\n        ")}\n    };`;
  });
  const text = [...interfaces, `export interface components {\n${sections.join("\n")}\n}`, ...declared].join("\n");
  const words = new Set(text.match(/[\w$]+/g));
  const unchanged = [...types.base].filter(([name, { kind }]) => kind === "type" && !types.different.has(name));
  const imported = unchanged.map(([name]) => name).filter((name) => words.has(name));
  return `${HEADER}import type * as base from "../../types.js";
import type { ${imported.sort().join(", ")} } from "../../types.js";

export * from "../../types.js";

${text}
`;
}

function without(type: string, keys: string[]): string {
  return keys.length > 0 ? `Omit<${type}, ${keys.join(" | ")}>` : type;
}

function renderOperations(operations: Comparison, source: string): string {
  const functions = own(operations, "value").map(([, { text }]) => text);
  const rows = ownMembers(operations, "operationTable").members;
  return `${HEADER}${importsOf(source, [...functions, "operations"])}
import { operationTable as base, type OperationEntry } from "../../operations.js";

export * from "../../operations.js";

const rows = {
  ${rows.join(",\n  ")}
} satisfies Partial<Record<keyof operations, OperationEntry>>;

/** What the contract says of each operation: where it is, what it may answer, and which examples show it. */
export const operationTable: Readonly<Record<keyof operations, OperationEntry>> = /* @__PURE__ */ Object.assign({}, base, rows);

${functions.join("\n\n")}
`;
}

/** The import declarations of a generated file, as those of a line's file, with the names alone that its declarations use. */
function importsOf(source: string, declarations: string[]): string {
  const used = new Set(declarations.join("\n").match(/(?<![@\w$])[\w$]+/g));
  return source
    .slice(HEADER.length, source.indexOf("/**"))
    .replaceAll('"../src/', '"../../../src/')
    .split("\n")
    .flatMap((line) => {
      const [, head = "", names = "", tail = ""] = /^(import .*\{ )(.*)( \} .*)$/.exec(line) ?? [];
      const left = names.split(", ").filter((name) => used.has(name.replace("type ", "")));
      return left.length > 0 ? [head + left.join(", ") + tail] : [];
    })
    .join("\n");
}

/** `factories.ts` and `forms.ts`: everything that the line before has, and what differs. */
function renderRecordsAndForms(before: Sources, line: Sources): [string, string][] {
  const { different } = compare(before.types, line.types);
  const renderFile = (name: "factories" | "forms", declarations: string[]): [string, string] => {
    const from = before.line ? `../${before.line}/${name}.js` : `../../../src/${name}/index.js`;
    const imports = importsOf(line[name].replace(", factory }", ", factory, withChanges }"), declarations);
    return [
      `${name}.ts`,
      `${HEADER}${imports}
import * as before from "${from}";

export * from "${from}";

${declarations.join("\n\n")}
`,
    ];
  };
  return [
    renderFile("factories", renderOwnFactories(before.bundle, line.bundle, different)),
    renderFile("forms", renderOwnForms(compare(before.forms, line.forms, different))),
  ];
}

/** Declarations of forms, with the value of the line before where only the type differs. */
function renderOwnForms(forms: Comparison): string[] {
  return own(forms, "value").map(([name, { text }]) =>
    forms.base.get(name)?.text === text ? text.replace(/(?<= = ).*$/, `before.${name};`) : text,
  );
}

function renderIndex(name: string, types: Comparison, operations: Comparison): string {
  const list = (names: string[]) => `{\n  ${names.sort().join(",\n  ")},\n}`;
  const namesOf = (comparison: Comparison, kind: Declaration["kind"]) => own(comparison, kind).map(([key]) => key);
  const client = "../../../src/client";
  return `${HEADER}import { createWaldurClient as create } from "${client}/client.js";
import type { WaldurClient as Client, WaldurClientOptions } from "${client}/connection.js";
import type { operations, paths } from "./types.js";

export { contract } from "./contract.js";
export ${list(["operationTable", ...namesOf(operations, "value")])} from "./operations.js";
export type ${list(["components", "operations", "paths", ...namesOf(types, "type")])} from "./types.js";
export ${list(namesOf(types, "value"))} from "./types.js";
export * from "../../../src/index.js";

/**
 * A client with \`GET\`, \`POST\`, \`PUT\`, \`PATCH\`, \`DELETE\` and \`HEAD\` by path, typed by the contract of Waldur ${name}, and
 * \`use\` for openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export type WaldurClient = Client<paths>;

/** Name of an operation of the contract of Waldur ${name}. */
export type OperationId = keyof operations;

/**
 * Creates a client to be called by path or passed as the \`client\` option of an operation function.
 *
 * @throws {@link ContractError} if \`baseUrl\` is not a URL or a header is malformed.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
 * const { data, error } = await waldur.GET("/api/marketplace-component-usages/");
 */
export const createWaldurClient: (options?: WaldurClientOptions) => WaldurClient = create<paths>;
`;
}

function renderValidate(name: string): string {
  return `${HEADER}import changes from "../../../generated/releases/${name}/changes.json" with { type: "json" };
import { validationOf } from "../../../src/validate/validation.js";
import type { operations } from "./types.js";

export * from "../../../src/validate/index.js";

/** Name of an operation of the contract of Waldur ${name}. */
export type OperationId = keyof operations;

/**
 * Validate requests and responses against the contract of Waldur ${name}, as those of \`waldur-marketplace-contract/validate\` do
 * against that of the docs.
 *
 * @throws {@link UnknownOperationError} if the contract has no such operation.
 *
 * @example
 * validateResponse("marketplace_component_usages_list", { status: 200, headers, body: [] }); // []
 */
export const { validateRequest, validateResponse } = validationOf<OperationId>(changes);
`;
}
