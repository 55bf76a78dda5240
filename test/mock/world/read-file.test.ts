import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.js";
import { readWorldFile } from "../../../src/mock/node/read-world-file.js";

describe("a file that cannot be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "world-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const message = (path: string) => {
    try {
      readWorldFile(path);
    } catch (error) {
      expect(error).toBeInstanceOf(WorldError);
      return (error as WorldError).message.replaceAll(folder, "");
    }
    throw new Error("The file was read.");
  };

  test("has an error that says why", () => {
    expect(message(join(folder, "none.json"))).toBe("There is no world file /none.json; check the path.");
    expect(message(join(file("plain", "{}"), "x.json"))).toBe("There is no world file /plain/x.json; check the path.");
    expect(message(folder)).toBe(" is a directory and not a world file; name a file in it.");
    expect(message(file("empty.json", " \n"))).toBe("The world file /empty.json is not JSON: it is empty.");
    expect(message(file("short.json", '{"users": ['))).toBe(
      "The world file /short.json is not JSON: it ends too early.",
    );
    expect(message(file("comma.json", '{\n  "users": [],\n}'))).toBe(
      "The world file /comma.json is not JSON: see line 3, column 1.",
    );
    expect(message(file("yaml.json", "users: []"))).toMatch(
      /^The world file \/yaml.json is not JSON(: see line 1, column 1)?\.$/,
    );
  });

  test("nor one that is too large, which is not even opened", () => {
    const path = file("large.json", "");
    truncateSync(path, 500 * 2 ** 20);
    expect(message(path)).toBe(
      "The world file /large.json has 500 MB, and at most 400 MB are read; make a smaller one.",
    );
  });

  test.skipIf(process.getuid?.() === 0)("nor one that is somebody else's", () => {
    const path = file("secret.json", "{}");
    chmodSync(path, 0);
    expect(message(path)).toBe("This user may not read the world file /secret.json.");
  });

  test("but one with a byte order mark is read", () => {
    expect(readWorldFile(file("marked.json", '\uFEFF{"format": 1}'))).toEqual({ format: 1 });
  });
});
