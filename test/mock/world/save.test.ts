import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.js";
import { readWorldFile } from "../../../src/mock/node/read-world-file.js";
import { saveWorld } from "../../../src/mock/node/save-world.js";
import { completeWorld } from "../../../src/mock/world/complete.js";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { createStore } from "../../../src/mock/world/store.js";
import { BUILT } from "../../helpers/contract.js";
import { compile, finish, startFile } from "../../helpers/run.js";
import { saverWorlds } from "./_saver.js";
import { ORIGIN, smallFile } from "./_small.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "save-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const small = () => completeWorld(smallFile(), ORIGIN);

describe("a saved world", () => {
  test("comes back as it was", () => {
    const path = join(folder, "world.json");
    const store = createStore(defaultWorld());
    // A store has no clock, so it knows no moment.
    saveWorld(path, { ...store.toWorld(), moment: "2025-11-21T09:30:00+00:00" });
    expect(loadWorld(readWorldFile(path), { seed: 2, now: 0 })).toEqual(defaultWorld());
    expect(readdirSync(folder)).toEqual(["world.json"]);
  });

  test("has one row a line, so that people can read and compare it", () => {
    const path = join(folder, "world.json");
    saveWorld(path, completeWorld({ customers: [{ name: "A" }, { name: "B" }] }, ORIGIN));
    const lines = readFileSync(path, "utf8").split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "{",
      '"format": 1,',
      '"users": [],',
      '"customers": [',
      expect.stringMatching(/^\{.*"name":"A".*\},$/),
      expect.stringMatching(/^\{.*"name":"B".*\}$/),
      "],",
    ]);
    expect(lines.slice(-3)).toEqual(['"notifications": []', "}", ""]);
  });

  test("replaces what a link points to, and keeps who may read it", () => {
    const [target, link] = [join(folder, "target.json"), join(folder, "link.json")];
    writeFileSync(target, "{}");
    chmodSync(target, 0o600);
    symlinkSync(target, link);
    saveWorld(link, small());
    expect(loadWorld(readWorldFile(target), ORIGIN)).toEqual(small());
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["link.json", "target.json"]);
  });
});

describe("a world that cannot be saved", () => {
  const message = (path: string) => {
    try {
      saveWorld(path, small());
    } catch (error) {
      expect(error).toBeInstanceOf(WorldError);
      return (error as WorldError).message.replaceAll(folder, "");
    }
    throw new Error("The world was saved.");
  };

  test("is told in a sentence, and nothing is left behind", () => {
    mkdirSync(join(folder, "inner"));
    expect(message(join(folder, "none", "world.json"))).toBe(
      "The world cannot be saved to /none/world.json: there is no such folder; make it, or choose another path.",
    );
    expect(message(join(folder, "inner"))).toBe(
      "The world cannot be saved to /inner, which is a folder; name a file in it.",
    );
    expect(readdirSync(folder)).toEqual(["inner"]);
    expect(readdirSync(join(folder, "inner"))).toEqual([]);
  });

  test("leaves the old file as it was when a row cannot be written", () => {
    const path = join(folder, "world.json");
    saveWorld(path, small());
    const [row] = small().resources;
    const attributes: Record<string, unknown> = {};
    attributes.self = attributes;
    expect(() => saveWorld(path, { ...small(), resources: [{ ...row, attributes } as never] })).toThrow(WorldError);
    expect(loadWorld(readWorldFile(path), ORIGIN)).toEqual(small());
    expect(readdirSync(folder)).toEqual(["world.json"]);
  });

  test.skipIf(process.getuid?.() === 0)("does not replace a file that may not be written", () => {
    const path = join(folder, "world.json");
    writeFileSync(path, "{}");
    chmodSync(path, 0o400);
    expect(message(path)).toBe("This user may not save the world to /world.json; choose another path.");
  });
});

describe("a process that is killed while it saves", () => {
  test("leaves the file whole, and its remains are removed by the next save", { timeout: 120_000 }, async () => {
    const path = join(folder, "world.json");
    const expected = saverWorlds().map(({ usages }) => usages.length);
    const saver = `${BUILT}/saver.mjs`;
    const source = readFileSync(`${import.meta.dirname}/_saver.ts`, "utf8");
    await compile(source.replaceAll("../../../src/", "./src/"), saver);
    // Each time it is killed a little later, in another part of another save.
    for (const saves of [1, 2, 3, 6]) {
      const child = startFile(saver, [path]);
      let begun = 0;
      child.stdout?.on("data", (chunk: Buffer) => {
        begun += chunk.length;
        if (begun >= saves) child.kill("SIGKILL");
      });
      const { stderr } = await finish(child);
      expect([stderr, child.signalCode]).toEqual(["", "SIGKILL"]);
      const left = readdirSync(folder);
      expect(left.filter((name) => name.endsWith(".tmp")).length).toBeLessThanOrEqual(1);
      if (saves === 1 && !left.includes("world.json")) continue;
      const world = loadWorld(readWorldFile(path), { seed: 1, now: EXAMPLE_NOW });
      expect(expected).toContain(world.usages.length);
      expect(world.notifications).toHaveLength(3);
    }
    writeFileSync(join(folder, ".world.json.999999-0123abcd.tmp"), "{"); // what a killed process leaves
    saveWorld(path, small());
    expect(readdirSync(folder)).toEqual(["world.json"]);
    expect(loadWorld(readWorldFile(path), ORIGIN)).toEqual(small());
  });
});
