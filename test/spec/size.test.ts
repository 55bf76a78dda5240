import { describe, expect, test } from "vitest";
import { compat, functions, packageName, queries } from "../../scripts/bench/peers.js";
import { compatBudget, type Size, sizeBudget, sizePrograms, weigh } from "../../scripts/bench/size.js";
import { operations, root } from "../helpers/contract.js";

// From the sources: dist/ need not be there, and weighs the same.
const bundle = (program: string) => weigh(program, { folder: root, entry: "src/index.ts" });
const programs = sizePrograms(functions, operations);

const modules = (size: Size) => size.modules.map(([path]) => path);
const paths = (size: Size) => new Set(size.code.match(/\/api(-auth)?\/[\w{}/-]+/g));

describe("a program that uses the functions, minified and gzipped", () => {
  test.each(["one", "all"] as const)("%s: is within the budget", async (name) => {
    const { gzipped } = await bundle(programs[name]);
    expect(gzipped).toBeLessThanOrEqual(sizeBudget[name]);
  });
});

test("a function of a release line costs what it costs from the base", async () => {
  const ofLine = (program: string) => program.replaceAll(`"${packageName}"`, `"${packageName}/8.1"`);
  expect(ofLine(programs.one)).not.toBe(programs.one);
  const [base, line] = await Promise.all([bundle(programs.one), bundle(ofLine(programs.one))]);
  expect(Math.abs(line.gzipped - base.gzipped)).toBeLessThan(20);
  expect([...paths(line)]).toEqual(["/api/marketplace-component-usages/"]);
  const all = await bundle(`import * as everything from "${packageName}/8.1"; console.log({ ...everything });`);
  expect(paths(all)).toContain("/api/marketplace-provider-resources/{uuid}/restore/");
});

describe("a program that uses /compat", () => {
  const programs = sizePrograms(compat, operations);

  test.each(["one", "all"] as const)("%s: is within the budget", async (name) => {
    const { gzipped } = await bundle(programs[name]);
    expect(gzipped).toBeLessThanOrEqual(compatBudget[name]);
  });

  test("of one function has one path, and neither the other client nor lists of values", async () => {
    const size = await bundle(programs.one);
    expect([...paths(size)]).toEqual(["/api/marketplace-component-usages/"]);
    for (const path of ["generated/types.ts", "src/client/send.ts", "src/client/operation.ts"])
      expect(modules(size)).not.toContain(path);
  });
});

test("a query costs little more than its function", async () => {
  const [query, call] = await Promise.all([bundle(sizePrograms(queries, operations).one), bundle(programs.one)]);
  expect(query.gzipped - call.gzipped).toBeLessThanOrEqual(sizeBudget.query);
  expect(modules(query).filter((path) => path.startsWith("src/query/"))).toEqual(
    expect.arrayContaining(["src/query/key.ts", "src/query/query-options.ts"]),
  );
  expect(modules(query)).not.toContain("src/client/paginate.ts");
  expect(query.code).not.toContain("tanstack");
});

describe("what is not imported is not bundled", () => {
  test.each(["one", "alone"] as const)("%s: has one path, and none of what the program does not name", async (name) => {
    const size = await bundle(programs[name] ?? "");
    expect([...paths(size)]).toEqual(["/api/marketplace-component-usages/"]);
    expect(size.code).not.toContain("docs.waldur.com");
    expect(size.code).not.toContain("ComponentUsageListNovember");
    for (const path of ["generated/types.ts", "src/client/retry.ts", "src/client/paginate.ts"])
      expect(modules(size)).not.toContain(path);
  });

  test("a program that names everything has all of that, so its absence means something", async () => {
    const size = await bundle(`import * as everything from "${packageName}"; console.log({ ...everything });`);
    expect(paths(size)).toEqual(new Set(operations.map(({ path }) => path)));
    expect(size.code).toContain("docs.waldur.com");
    expect(size.code).toContain("ComponentUsageListNovember");
    expect(modules(size)).toEqual(
      expect.arrayContaining(["generated/types.ts", "src/client/retry.ts", "src/client/paginate.ts"]),
    );
  });
});
