import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operationTable } from "../../generated/operations.js";
import { RELEASE_LINES } from "../../src/contract/lines.js";
import { type OperationId, validateResponse } from "../../src/validate/index.js";
import { validationOf } from "../../src/validate/validation.js";
import { root } from "../helpers/contract.js";

/** A response of a real Waldur; the README beside the files says what the fields are. */
interface Case {
  operation: OperationId;
  query?: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
  recorded: string | null;
  expect: "valid" | "invalid";
  violations?: string[];
  release?: string;
}

const directory = `${root}test/fixtures/recorded/`;
const cases = readdirSync(directory)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ file, fixture: JSON.parse(readFileSync(directory + file, "utf8")) as Case }));

function changesOf(line: string): unknown {
  return JSON.parse(readFileSync(`${root}generated/releases/${line}/changes.json`, "utf8"));
}

/** What is violated, as `location rule`. */
function violationsOf({ operation, query, status, headers, body }: Case): string[] {
  return validateResponse(operation, { status, headers, body: body ?? undefined, query })
    .map(({ part, place, rule, message }) => {
      // The location of a missing key is the object that lacks it; its name is in the message.
      const key = part === "body" && rule === "required" ? `/${/'(.+)'/.exec(message)?.[1]}` : "";
      return `${place}${key} ${rule}`;
    })
    .sort();
}

describe("recorded responses", () => {
  test.each(cases)("$file is $fixture.expect", ({ fixture }) => {
    expect(violationsOf(fixture)).toEqual([...(fixture.violations ?? [])].sort());
  });

  const dated = cases.flatMap((each) => {
    const line = RELEASE_LINES.find((name) => name !== "7.8" && `${each.fixture.release}.`.startsWith(`${name}.`));
    return line ? [{ ...each, line }] : [];
  });

  test.each(dated)("$file is $fixture.expect in line $line, which it is of", ({ fixture, line }) => {
    const { validateResponse: validate } = validationOf<OperationId>(changesOf(line));
    const { operation, query, status, headers, body } = fixture;
    const violations = validate(operation, { status, headers, body: body ?? undefined, query });
    expect(violations.length === 0).toBe(fixture.expect === "valid");
  });

  test("there are some of each later line", () =>
    expect(new Set(dated.map(({ line }) => line))).toEqual(new Set(["7.9", "8.0", "8.1"])));

  const readme = readFileSync(`${directory}README.md`, "utf8");
  const documented = [...readme.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  const prefixes = [...readme.matchAll(/^\| `(\w+-)` /gm)].map(([, prefix]) => prefix);

  test.each(cases)("$file has the documented fields", ({ file, fixture }) => {
    expect(documented).toEqual(expect.arrayContaining(Object.keys(fixture)));
    expect(fixture).toMatchObject({
      status: expect.any(Number),
      headers: expect.any(Object),
      expect: expect.stringMatching(/^(in)?valid$/),
    });
    expect(fixture).toHaveProperty("body");
    expect(operationTable).toHaveProperty(fixture.operation);
    expect(prefixes).toContain(file.replace(/-.*/, "-"));
    expect(fixture.recorded === null).toBe(file.startsWith("made-"));
    expect(fixture.violations === undefined).toBe(fixture.expect === "valid");
  });
});
