import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/contract.js";

const guide = readFileSync(`${root}docs/generators.md`, "utf8");
const rows = guide.split("\n").flatMap((line) => {
  const [, tool, version, command] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return command?.startsWith("`") ? [{ tool, version, command }] : [];
});
const directory = `${root}test/generators/`;
const tools = readdirSync(directory, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, manifest: JSON.parse(readFileSync(`${directory}${name}/package.json`, "utf8")) }));

describe("docs/generators.md", () => {
  test.each(tools)("has $name as it is tested", ({ manifest }) => {
    const row = rows.find(({ tool = "", version }) => manifest.dependencies[tool] === version);
    expect(row?.command).toBe(`\`${manifest.scripts.generate}\``);
  });

  test("has no other tool in its table, and no link that leads nowhere", () => {
    expect(rows).toHaveLength(tools.length);
    const links = [...guide.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path]) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect(() => readFileSync(`${root}${path}`), path).not.toThrow();
  });
});
