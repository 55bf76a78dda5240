import { expect, test } from "vitest";
import { bodiesOf, schemaName } from "../../src/generate/forms.js";
import { lines, operations } from "../helpers/contract.js";
import { quoted, table } from "./_readme.js";

const schemasOf = ({ operations }: Pick<(typeof lines)[number], "operations">) =>
  [...bodiesOf(operations)].flatMap(([model, functions]) =>
    functions.map((name) => [`\`${name}\``, `\`${schemaName(model)}\``]),
  );

test("the table has the schema of every function with a body", () => {
  expect(table("| function | schema |")).toEqual(schemasOf({ operations }));
});

test("the table of other releases has the schemas that came with each line", () => {
  const known = new Set<string>();
  const rows = lines.flatMap((each) =>
    schemasOf(each).flatMap((row) => {
      if (known.has(String(row))) return [];
      known.add(String(row));
      return each.line === "7.8" ? [] : [[each.line, ...row]];
    }),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(table("| since | function | schema |")).toEqual(rows);
});

test.each(lines)("the table has every collection of $line whose hyperlinks have one uuid", ({ bundle }) => {
  const collections = [...JSON.stringify(bundle).matchAll(/"x-hyperlink":"([^"]+)"/g)].map(([, name]) => name);
  const listed = table("| collection | wanted by |").map(([name = ""]) => quoted(name)[0]);
  expect(listed).toEqual([...new Set(collections)].filter((name) => !name?.includes("/")).sort());
});
