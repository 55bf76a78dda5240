import { expect, test } from "vitest";
import { lineOf } from "../../src/contract/lines.js";

test.each([
  ["7.8.8", { line: "7.8" }],
  ["8.0.5", { line: "8.0" }],
  ["v8.1", { line: "8.1" }],
  ["8.0.5.dev3", { line: "8.0" }],
  ["7.6.2", { line: "7.8", nearest: "oldest" }],
  ["7.10.0", { line: "7.9", nearest: "nearest older" }],
  ["8.10.1", { line: "8.1", nearest: "newest" }],
  ["develop", undefined],
  ["8", undefined],
])("%s is of the line %o", (release, line) => expect(lineOf(release)).toEqual(line));
