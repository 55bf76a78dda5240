import { expect, test } from "vitest";
import { withOrigin } from "../../../src/mock/world/addresses.js";

test("paths of the API get the origin, at any depth, and nothing else does", () => {
  const value = {
    image: "/media/a.png",
    list: [{ url: "/api/users/1/" }, "/home/alice", "see /api/users/1/"],
    other: "https://example.com/api/",
    none: null,
    count: 1,
  };
  const before = structuredClone(value);
  expect(withOrigin(value, "http://127.0.0.1:4010")).toEqual({
    ...value,
    image: "http://127.0.0.1:4010/media/a.png",
    list: [{ url: "http://127.0.0.1:4010/api/users/1/" }, "/home/alice", "see /api/users/1/"],
  });
  expect(value).toEqual(before);
  const plain = { a: [1, { b: "c" }] };
  expect(withOrigin(plain, "http://x")).toBe(plain);
  expect(withOrigin(null, "http://x")).toBeNull();
});
