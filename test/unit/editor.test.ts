import ts from "typescript";
import { describe, expect, test } from "vitest";
import { functionName } from "../../src/generate/functions.js";
import { componentUsageFieldNameValues, resourceFieldNameValues } from "../../src/index.js";
import { CONSUMER, PACKAGE } from "../helpers/compiler.js";
import { operations, root } from "../helpers/contract.js";

const FILE = `${root}editor.ts`;
const names = operations.map(({ id }) => functionName(id));
const IMPORT = `import { ${names.join(", ")}, paginate } from "${PACKAGE}";\nconst path = { uuid: "" };\n`;

/** What stands in the editor; each test writes its own. */
let text = "";
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => CONSUMER,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? String(version) : "0"),
  getScriptSnapshot: (name) => {
    const code = name === FILE ? text : ts.sys.readFile(name);
    return code === undefined ? undefined : ts.ScriptSnapshot.fromString(code);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
});

/** Writes code after the imports. Gives the position of the cursor, `|` in the code. */
function write(code: string): number {
  const written = IMPORT + code.replace("|", "");
  if (written !== text) version += 1;
  text = written;
  return IMPORT.length + code.indexOf("|");
}

function hover(at: number) {
  const info = service.getQuickInfoAtPosition(FILE, at);
  return { type: ts.displayPartsToString(info?.displayParts), docs: documentation(info) };
}

/** What is offered at the cursor, by name, with its documentation where that is asked for. */
function complete(code: string, isDocumented = false): Record<string, string> {
  const at = write(code);
  const offered = service.getCompletionsAtPosition(FILE, at, {})?.entries ?? [];
  const docsOf = (name: string) =>
    documentation(service.getCompletionEntryDetails(FILE, at, name, undefined, undefined, undefined, undefined));
  return Object.fromEntries(offered.map(({ name }) => [name, isDocumented ? docsOf(name) : ""]));
}

/** Text and tags, as an editor shows them. */
function documentation(of?: { documentation?: ts.SymbolDisplayPart[]; tags?: ts.JSDocTagInfo[] }): string {
  const tags = of?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
  return [ts.displayPartsToString(of?.documentation), ...tags].join("\n").trim();
}

describe("hovering shows", () => {
  test.each(operations)("what $id does, who may call it, and its docs page", ({ id, node, docs }) => {
    write("|");
    const shown = hover(text.indexOf(`${functionName(id)},`)).docs;
    const expected = `${node.summary}.\n${String(node.description)}\n@see ${docs}`;
    expect(shown.replace(/\n+/g, "\n")).toBe(expected.replace(/\n+/g, "\n"));
  });

  test("of a record with field, its few fields alone", () => {
    const code = 'const { data| } = await marketplaceComponentUsagesList({ query: { field: ["date", "usage"] } });';
    const fields = hover(write(code)).type.match(/\w+\??: [\w |]+(?=;)/g);
    expect(fields?.sort()).toEqual(["date: string", "usage: string | number"]);
  });
});

/** Query parameters of an operation with their descriptions and examples, on one line. */
function parametersOf(id: string): Record<string, string> {
  const parameters = operations.find((operation) => operation.id === id)?.parameters ?? [];
  const query = parameters.filter((parameter) => parameter.in === "query");
  const write = (example: unknown) => (Array.isArray(example) ? JSON.stringify(example, null, 1) : String(example));
  return onOneLine(
    query.map(({ name, node }) => [name, `@description ${node.description} @example ${write(node.example)}`]),
  );
}

function onOneLine(docs: [string, string][]): Record<string, string> {
  return Object.fromEntries(docs.map(([name, text]) => [name, text.replace(/\s+/g, " ")]));
}

describe("completion offers", () => {
  test.each([
    ["marketplace_component_usages_list", "marketplaceComponentUsagesList({ query: { | } });"],
    ["marketplace_component_usages_list", "paginate(marketplaceComponentUsagesList, { query: { | } });"],
    ["marketplace_component_usages_count", "marketplaceComponentUsagesCount({ query: { | } });"],
    ["marketplace_component_usages_retrieve", "marketplaceComponentUsagesRetrieve({ path, query: { | } });"],
  ])("the parameters of %s with their descriptions: %s", (id, code) => {
    const field = "The response contains only these fields, and so does the type of the record.";
    const declared = parametersOf(id);
    const offered = onOneLine(Object.entries(complete(code, true)));
    expect(offered).toEqual(declared.field ? { ...declared, field } : declared);
  });

  const USAGE = componentUsageFieldNameValues;
  test.each([
    ["fields", 'marketplaceComponentUsagesList({ query: { field: ["|"] } });', USAGE],
    ["fields after others", 'marketplaceComponentUsagesList({ query: { page: 2, field: ["uuid", "|"] } });', USAGE],
    ["fields of all pages", 'paginate(marketplaceComponentUsagesList, { query: { field: ["|"] } });', USAGE],
    [
      "fields of one",
      'marketplaceProviderResourcesRetrieve({ path, query: { field: ["|"] } });',
      resourceFieldNameValues,
    ],
    [
      "fields there are",
      "(await marketplaceComponentUsagesRetrieve({ path, query: { field: ['uuid', 'usage'] } })).data?.|",
      ["uuid", "usage"],
    ],
    ["body fields", "marketplaceProviderResourcesSetPaused({ path, body: { | } });", ["paused"]],
    [
      "kinds of error",
      'if ((await marketplaceComponentUsagesList()).error?.kind === "|") path;',
      ["validation", "detail", "unexpected", "network", "timeout", "aborted", "invalid"],
    ],
    [
      "options",
      "marketplaceComponentUsagesList({ | });",
      [
        ...["auth", "baseUrl", "client", "fetch", "headers", "query", "signal", "throwOnError"],
        ...["cache", "credentials", "integrity", "keepalive", "mode", "next", "priority", "referrer", "referrerPolicy"],
      ],
    ],
  ])("the %s", (_, code, expected) => {
    expect(Object.keys(complete(code)).sort()).toEqual([...expected].sort());
  });
});
