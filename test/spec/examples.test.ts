import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../helpers/contract.js";

const read = (folder: string) => JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
const projects = readdirSync(`${root}examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(projects.map(({ name }) => name))("examples/%s has the versions with which it is tested", (name) => {
  const { name: packageName, version, devDependencies } = read(".");
  const example = read(`examples/${name}`);
  expect({ ...devDependencies, [packageName]: version }).toMatchObject({
    ...example.dependencies,
    ...example.devDependencies,
  });
});
