import { expect, test } from "vitest";
import { mergeHeaders } from "../../../src/client/headers.js";

const merged = (...sources: Parameters<typeof mergeHeaders>) => Object.fromEntries(mergeHeaders(...sources));

test("later sources replace the headers of earlier ones, in whatever form", () => {
  const pairs: [string, string][] = [["x-b", "2"]];
  expect(merged({ "X-A": "1", "X-B": "1" }, pairs, new Headers({ "x-a": "3" }))).toEqual({ "x-a": "3", "x-b": "2" });
});

test("null removes a header, and undefined leaves it", () => {
  expect(merged({ "X-A": "1", "X-B": "1" }, { "x-a": null, "x-b": undefined, "x-c": null })).toEqual({ "x-b": "1" });
  expect(merged(null, undefined, {})).toEqual({});
});

test("numbers and booleans are written, lists joined", () => {
  expect(merged({ "X-A": "old" }, { "X-A": [1, null, "b"], "X-B": 0, "X-C": false })).toEqual({
    "x-a": "1, b",
    "x-b": "0",
    "x-c": "false",
  });
  expect(merged([["x-a", "1"] as [string, string], ["x-a", "2"] as [string, string]])).toEqual({ "x-a": "1, 2" });
});
