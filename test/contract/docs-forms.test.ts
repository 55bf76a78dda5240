import { expect, test } from "vitest";
import { bodiesOf, schemaName } from "../../src/generate/forms.js";
import { bundle, operations } from "../helpers/contract.js";
import { quoted, table } from "./_readme.js";

test("the table has the schema of every function with a body", () => {
  const rows = [...bodiesOf(operations)].flatMap(([model, functions]) =>
    functions.map((name) => [`\`${name}\``, `\`${schemaName(model)}\``]),
  );
  expect(table("| function | schema |")).toEqual(rows);
});

test("the table has every collection whose hyperlinks have one uuid", () => {
  const collections = [...JSON.stringify(bundle).matchAll(/"x-hyperlink":"([^"]+)"/g)].map(([, name]) => name);
  const listed = table("| collection | wanted by |").map(([name = ""]) => quoted(name)[0]);
  expect(listed).toEqual([...new Set(collections)].filter((name) => !name?.includes("/")).sort());
});
