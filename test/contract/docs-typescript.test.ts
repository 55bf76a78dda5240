import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadFacts } from "../../scripts/docs/facts/file.js";
import type { OperationFacts } from "../../scripts/docs/facts/model.js";
import * as contract from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { EXAMPLE_NOW } from "../../src/mock/world/example-data/index.js";
import { validateResponse } from "../../src/validate/index.js";
import { CONSUMER, PACKAGE } from "../helpers/compiler.js";
import { operations, root } from "../helpers/contract.js";
import { REFUSED } from "./_docs-refused.js";
import { docsWorld } from "./_docs-world.js";

// The docs pages are Waldur's and no part of this repository.
const docs = join(root, "..", "shared", "docs");

/** An example as the docs print it, made of the values in the facts. */
function print({ typescript: name, examples }: OperationFacts): string {
  const options = Object.entries({ auth: "Token YOUR_API_TOKEN", ...examples.typescript });
  const lines = options.map(([key, value]) => `  ${key}: ${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")}`);
  return `import { ${name} } from 'waldur-js-client';

try {
  const response = await ${name}({
${lines.join(",\n")}
});
  console.log('Success:', response);
} catch (error) {
  console.error('Error:', error);
}
`;
}

const pages = loadFacts(`${root}openapi/facts`);
const EXAMPLES = pages.flatMap((page) =>
  Object.entries(page.operations).map(([id, facts]) => {
    const printed = print(facts);
    return { id: id as contract.OperationId, facts, page, printed, code: printed.replace("waldur-js-client", PACKAGE) };
  }),
);

test("the docs print 40 TypeScript examples, and every exception is one of them", () => {
  expect(EXAMPLES).toHaveLength(40);
  for (const { code } of EXAMPLES) expect(code).toContain(`from '${PACKAGE}'`);
  const ids = new Set<string>(EXAMPLES.map(({ id }) => id));
  expect(Object.keys(REFUSED).filter((id) => !ids.has(id))).toEqual([]);
});

describe.skipIf(!existsSync(docs))("the docs print, byte for byte, what is tested here", () => {
  test.each(pages)("$page", (page) => {
    const name = basename(page.page, ".md");
    // In Markdown the examples stand in tabs, so they are indented.
    const text =
      page.form === "markdown"
        ? readFileSync(join(docs, `${name}.md`), "utf8").replace(/^ {4}/gm, "")
        : readFileSync(join(docs, `${name}.rendered.txt`), "utf8");
    const here = EXAMPLES.filter((example) => example.page === page);
    for (const { printed } of here) expect(text).toContain(`\n${printed}`);
    expect(text.match(/^import .*'waldur-js-client'/gm)).toHaveLength(here.length);
  });
});

describe("compiled under strict, in one program", () => {
  let verdicts: Map<string, string[]>;
  beforeAll(() => {
    verdicts = compile(new Map(EXAMPLES.map(({ id, code }) => [`${root}${id}.ts`, code])));
  });

  test.each(EXAMPLES)("$id", ({ id }) => {
    const refusal = REFUSED[id]?.compiler ?? null;
    expect(verdicts.get(`${root}${id}.ts`)).toEqual(refusal === null ? [] : [refusal]);
  });
});

describe("run against the mock, where the placeholder of the docs names something", () => {
  let mock: Mock;
  const requests: Request[] = [];
  beforeAll(async () => {
    mock = await startMock({ port: 0, world: docsWorld(), clock: { from: EXAMPLE_NOW } });
    const observe = (request: Request) => {
      requests.push(request);
      return fetch(request);
    };
    contract.configureWaldur({ baseUrl: mock.url, fetch: observe });
  });
  beforeEach(() => {
    // Some examples end what others need.
    mock.control.reset();
  });
  afterAll(() => mock.close());

  test.each(EXAMPLES)("$id", async ({ id, facts, code }) => {
    requests.length = 0;
    const [first = [], ...others] = await run(code);
    expect([first, ...others]).toEqual([["Success:", expect.anything()]]);
    const { data, error, response } = first[1] as contract.Result<unknown, contract.ApiError>;
    const why = REFUSED[id]?.why;
    const declared = operations.find((operation) => operation.id === id)?.responses ?? [];
    const successes = declared.map(({ status }) => status).filter((status) => status < 300);
    const status = response?.status ?? 0;
    expect({ statuses: why ? [400] : successes, kind: error?.kind, why }).toEqual({
      statuses: expect.arrayContaining([status]),
      kind: why && "validation",
      why,
    });
    const body = error instanceof contract.ApiError ? error.body : data;
    expect(validateResponse(id, { status, headers: new Headers(response?.headers), body })).toEqual([]);
    const sent = requests.map(({ method, url, headers }) => {
      return { method, path: url.slice(mock.url.length), authorization: headers.get("authorization") };
    });
    const { method, examples } = facts;
    expect(sent).toEqual([{ method, path: examples.httpie.path, authorization: "Token YOUR_API_TOKEN" }]);
  });
});

/** What the compiler says of each file: code, place and the heart of the reason. */
function compile(files: Map<string, string>): Map<string, string[]> {
  const host = ts.createCompilerHost(CONSUMER);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(name);
    return code === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, code, language, true);
  };
  const program = ts.createProgram([...files.keys()], CONSUMER, host);
  expect([...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]).toEqual([]);
  const say = (name: string) => {
    const file = program.getSourceFile(name) as ts.SourceFile;
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ code, start = 0, messageText }) => {
      const reason = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n").at(-1)?.trim();
      return `TS${code} at ${placeOf(file, start)}: ${reason?.replace(/ (in|to) type .*/, "")}`;
    });
  };
  return new Map([...files.keys()].map((name) => [name, say(name)]));
}

/** The property whose name stands at `start`, with those around it: `body.project`. */
function placeOf(file: ts.SourceFile, start: number): string {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (start < node.getStart() || start >= node.end) return;
    if (ts.isPropertyAssignment(node)) names.push(node.name.getText().replaceAll('"', ""));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names.join(".") || "the options";
}

/** Runs a module as CommonJS, which can be given a console and this package, and returns what it prints. */
async function run(code: string): Promise<unknown[][]> {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  const AsyncFunction = Object.getPrototypeOf(run).constructor as FunctionConstructor;
  const printed: unknown[][] = [];
  const print = (...values: unknown[]) => printed.push(values);
  const require = (name: string) => (name === PACKAGE ? contract : expect.fail(`imports ${name}`));
  await new AsyncFunction("require", "exports", "console", outputText)(require, {}, { log: print, error: print });
  return printed;
}
