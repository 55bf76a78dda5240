import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { operations, root } from "../helpers/contract.js";
import { generate, type Output } from "./_tool.js";

const document = await readFile(`${root}generated/openapi.json`, "utf8");
/** The function of each operation, by its id. */
const functions = new Map(
  operations.map(({ id }) => [id, id.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())]),
);
const bodies = operations.flatMap(({ responses }) => responses.filter(({ media }) => media.length > 0));

/** What the output of each tool must have; the directory of that name says how it is run. */
const CHECKS: Record<string, (output: Output) => void> = {
  bruno: ({ files }) => {
    expect(requestsOf(files)).toHaveLength(operations.length);
    expect(files.get("collection.json")).toContain('"value": "Sea ice forecasting"');
  },
  "hey-api": hasAllFunctions,
  "hey-api-msw": (output) => {
    hasAllFunctions(output);
    expect(handlersIn(output.files.get("msw.gen.ts"))).toBe(operations.length);
  },
  // Its rules are the style of IBM's own APIs, so all that counts is that it comes to an end.
  "ibm-openapi-validator": ({ stdout }) => {
    expect(stdout).toMatch(/Total number of errors +: \d+/);
  },
  "msw-auto-mock": ({ text }) => {
    expect(handlersIn(text)).toBe(operations.length);
  },
  "ng-openapi-gen": hasAllFunctions,
  "openapi-to-postman": ({ files, stdout, stderr }) => {
    const requests = requestsOf(files);
    expect(requests).toHaveLength(operations.length);
    expect(stdout + stderr).not.toContain("Error");
    // It skips what it cannot read.
    expect(requests.flatMap(({ response = [] }) => response).filter(({ body }) => body)).toHaveLength(bodies.length);
  },
  "openapi-typescript-codegen": hasAllFunctions,
  "openapi-zod-client": hasAllFunctions,
  orval: (output) => {
    for (const client of ["angular", "axios", "fetch", "react-query", "swr", "zod"])
      expect(missing(output.files.get(`${client}/api.ts`) ?? ""), client).toEqual([]);
    expect(handlersIn(output.files.get("react-query/api.msw.ts"))).toBe(operations.length);
  },
  spectral: ({ stdout }) => {
    expect(stdout).toContain("No results");
  },
  "swagger-typescript-api": hasAllFunctions,
};

describe.concurrent("reads the contract, and writes what compiles", () => {
  test.each(Object.entries(CHECKS))("%s", async (name, check) => {
    const output = await generate(name, document);
    expect(output.code, output.stdout + output.stderr).toBe(name === "ibm-openapi-validator" ? 1 : 0);
    expect(output.errors).toBe("");
    check(output);
  });
});

test("every directory has its test", async () => {
  const entries = await readdir(import.meta.dirname, { withFileTypes: true });
  expect(entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))).toEqual(Object.keys(CHECKS));
});

function hasAllFunctions({ text }: Output): void {
  expect(missing(text)).toEqual([]);
}

/** Operations that are not in a text: neither by their function, nor by their id, nor by schemas of theirs. */
function missing(text: string): string[] {
  const words = new Set(text.match(/\w+/g));
  const isThere = ([id, name]: [string, string]) =>
    [id, name, `${capital(name)}Response`, `${capital(name)}Params`].some((word) => words.has(word));
  return [...functions].filter((entry) => !isThere(entry)).map(([id]) => id);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How many handlers a file for MSW has. */
function handlersIn(text = ""): number {
  return text.match(/\bhttp\.\w+[<(]/g)?.length ?? 0;
}

interface Item {
  item?: Item[];
  items?: Item[];
  request?: unknown;
  response?: { body?: string }[];
}

/** The requests of a collection of Postman or Bruno, which has them in folders. */
function requestsOf(files: Map<string, string>): Item[] {
  const inside = (node: Item): Item[] => [node, ...(node.item ?? node.items ?? []).flatMap(inside)];
  return inside(JSON.parse(files.get("collection.json") ?? "{}")).filter(({ request }) => request);
}
