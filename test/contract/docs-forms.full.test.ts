import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { bodiesOf, schemaName } from "../../src/generate/forms.js";
import { CONSUMER, PACKAGE } from "../helpers/compiler.js";
import { bundle, operations, root } from "../helpers/contract.js";
import { page, quoted, table } from "./_readme.js";

const PAGES = ["docs/factories.md", "docs/forms.md"];

test("the examples of factories and forms compile", async () => {
  // Inside of the repository, so that the form libraries are found.
  await mkdir(join(root, ".built"), { recursive: true });
  const folder = await mkdtemp(join(root, ".built/docs-"));
  try {
    const blocks = PAGES.flatMap((name) => [...page(name).matchAll(/^```ts\n([\s\S]*?)^```/gm)]);
    const files = blocks.map((_, index) => join(folder, `${index}.mts`));
    await Promise.all(files.map((file, index) => writeFile(file, blocks[index]?.[1] ?? "")));
    const paths = Object.fromEntries(
      ["", "/factories", "/forms"].map((entry) => [PACKAGE + entry, [`${root}src${entry}/index.ts`]]),
    );
    const program = ts.createProgram(files, { ...CONSUMER, paths, skipLibCheck: true });
    const found = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(files).toHaveLength(8);
    expect(found).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the table has the schema of every function with a body", () => {
  const rows = [...bodiesOf(operations)].flatMap(([model, functions]) =>
    functions.map((name) => [`\`${name}\``, `\`${schemaName(model)}\``]),
  );
  expect(table("| function | schema |")).toEqual(rows);
});

test("the table has every collection that a hyperlink leads to", () => {
  const collections = [...JSON.stringify(bundle).matchAll(/"x-hyperlink":"([^"]+)"/g)].map(([, name]) => name);
  const listed = table("| collection | wanted by |").map(([name = ""]) => quoted(name)[0]);
  expect(listed).toEqual([...new Set(collections)].sort());
});
