import { afterAll, describe, expect, test } from "vitest";
import { type Finding, formatResult, type Progress, type VerifyOptions, verify } from "../../../src/verify/index.js";
import { all, type Mutation, type Row, remembering, rightServer, rows, type Send } from "./_mutate.js";
import { answerMutations, harmless } from "./_mutations-answers.js";
import { bodyMutations } from "./_mutations-bodies.js";
import { detailMutations } from "./_mutations-details.js";
import { listMutations } from "./_mutations-lists.js";
import { writeMutations } from "./_mutations-writes.js";

const isRead = ({ writes }: Mutation) => !writes;
const reading = [...bodyMutations, ...answerMutations, ...listMutations, ...detailMutations.filter(isRead)];
const writing = [...writeMutations, ...detailMutations.filter((each) => !isRead(each))];

const survived: string[] = [];
afterAll(() => {
  const count = reading.length + writing.length;
  const told = survived.length === 0 ? "none survived" : `survived: ${survived.join(", ")}`;
  process.stdout.write(`Faults found: ${count - survived.length} of ${count}; ${told}.\n`);
});

/** Nobody changes it. */
const shared = rightServer().then(remembering);

/** Verifies a server as far as a fault of it can show. */
async function verifyFor(
  fetch: Send,
  { operation, writes }: Pick<Mutation, "operation" | "writes">,
  options: Partial<VerifyOptions> = {},
) {
  return verify({
    ...options,
    url: "http://mock",
    token: "staff",
    fetch,
    timeout: 300,
    operations: [operation],
    ...(writes && { allowWrites: true, resource: RESOURCE, customer: CUSTOMER }),
  });
}

const RESOURCE = "b9005020ea014056801f86ab919a8aef";
const CUSTOMER = "4ee5f5975e034a2eb2f8a56eaefb0f45";

describe.each([
  { title: "faults that reading shows", mutations: reading },
  { title: "faults that writing shows", mutations: writing },
])("$title", ({ mutations }) => {
  test.each(mutations)("$name: $rule", async (mutation) => {
    const right = mutation.writes ? await rightServer() : await shared;
    const faulty = mutation.make(right);
    const isIt = ({ rule, operations }: Finding) => rule === mutation.rule && operations.includes(mutation.operation);
    // Most faults are found first, and then there is no need to look for others.
    const enough = new AbortController();
    const onProgress = ({ broken }: Progress) => broken > 0 && enough.abort();
    const quick = mutation.writes
      ? undefined
      : await verifyFor(faulty, mutation, { signal: enough.signal, onProgress });
    const isQuick = quick?.findings.some(isIt) === true;
    const { findings } = isQuick ? quick : await verifyFor(faulty, mutation);
    const found = findings.some(isIt);
    if (!found) survived.push(mutation.name);
    expect(found, findings.map(({ message, operations }) => `${operations[0]} ${message}`).join("\n")).toBe(true);
  });
});

test("a wrong value in a nullable object is one finding, in every format", async () => {
  const operation = "marketplace_provider_resources_retrieve";
  const make = rows(operation, (row) => ({ ...row, creation_order: { ...(row.creation_order as Row), output: 5 } }));
  const result = await verifyFor(make(await shared), { operation });
  expect(result.findings).toMatchObject([{ rule: "body-type", place: "/creation_order/output" }]);
  expect(formatResult(result, "junit").match(/<failure/g)).toHaveLength(1);
  expect(formatResult(result, "github").match(/^::error title=Contract%3A/gm)).toHaveLength(1);
});

test("there are more than sixty faults, each with a name of its own", () => {
  const names = [...reading, ...writing].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});

test("amounts that something on the way made numbers of are no fault, but noted", async () => {
  const operation = "marketplace_component_usages_list";
  const numbers = (row: Row) => ("usage" in row ? { ...row, usage: Number(row.usage) } : row);
  const make = all(rows(operation, numbers), rows("marketplace_component_usages_retrieve", numbers));
  const { findings, notes } = await verifyFor(make(await shared), { operation });
  expect(findings).toEqual([]);
  expect(notes).toContainEqual(expect.objectContaining({ operations: [operation], place: "/*/usage" }));
});

test("a right server has no fault, nor one with more than the contract has", async () => {
  for (const make of [(send: Send) => send, harmless]) {
    const fetch = make(await rightServer());
    const { findings, outcome } = await verify({
      url: "http://mock",
      token: "staff",
      fetch,
      allowWrites: true,
      resource: RESOURCE,
      customer: CUSTOMER,
    });
    expect(findings).toEqual([]);
    expect(outcome).toBe("holds");
  }
});
