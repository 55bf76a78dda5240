import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  createMockFetch,
  type Mock,
  MockStartError,
  readWorldFile,
  startMock,
  WorldError,
  type WorldFile,
} from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { ask, BEGINNING, USAGES, worldFile } from "../control/_mock.js";

let folder: string;
let path: string;
let mock: Mock | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "saving-"));
  path = join(folder, "world.json");
});
afterEach(async () => {
  await mock?.close().catch(() => {});
  mock = undefined;
  rmSync(folder, { recursive: true, force: true });
});
const start = async (options = {}) => {
  mock = await startMock({ port: 0, world: worldFile(), clock: { fixed: BEGINNING }, save: path, ...options });
  return mock;
};
const report = async ({ url }: Mock, token = "staff") => {
  const body = { resource: id("forecast"), usages: [{ type: "cpu", amount: "5" }] };
  expect((await ask(fetch, `${url}${USAGES}set_usage/`, { method: "POST", token, body })).status).toBe(201);
};
const save = ({ url }: Mock, query = "") => ask(fetch, `${url}/_mock/save${query}`, { method: "POST", token: null });
const saved = () => readWorldFile(path) as WorldFile;

describe("a mock with a file to save to", () => {
  test("saves when it is closed, once, and goes on from there when it is started again", async () => {
    const first = await start();
    await report(first);
    first.control.setClock({ advance: "2h" });
    const [world, clock] = [first.control.world(), first.control.clock()];
    expect(existsSync(path)).toBe(false);
    const [closing, again] = [first.close(), first.close()];
    await Promise.all([closing, again]);
    // Tables of later releases are left out where they are empty.
    expect(world).toMatchObject(saved());
    rmSync(path);
    await first.close();
    expect(existsSync(path)).toBe(false);

    writeFileSync(path, JSON.stringify(world));
    const second = await start({ world: saved(), clock: undefined });
    expect(second.control.clock().mode).toBe("running");
    expect(second.control.clock().now.slice(0, 16)).toBe(clock.now.slice(0, 16));
    const { moment: _, ...rows } = second.control.world();
    expect({ ...rows, moment: world.moment }).toEqual(world);
  });

  test("saves when it is told to, and says where", async () => {
    const running = await start();
    await report(running);
    const { status, body } = await save(running);
    expect([status, body]).toEqual([200, { detail: `The world is saved to ${path}.` }]);
    expect(saved().usages).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["world.json"]);
  });

  test("saves the data of a sandbox when it is told to", async () => {
    const running = await start();
    await report(running, "staff@one");
    expect((await save(running, "?sandbox=one")).status).toBe(200);
    expect(saved().usages).toHaveLength(1);
    expect(running.control.save()).toBe(path);
    expect(saved().usages).toHaveLength(0);
  });

  test("tells when it cannot save, and runs on; at the end it has stopped all the same", async () => {
    const running = await start();
    rmSync(folder, { recursive: true });
    const says = `The world cannot be saved to ${path}: there is no such folder; make it, or choose another path.`;
    expect(await save(running)).toMatchObject({ status: 500, body: { detail: says } });
    await report(running);
    const closing = running.close();
    await expect(closing).rejects.toThrow(WorldError);
    await expect(closing).rejects.toThrow(says);
    await expect(fetch(running.url)).rejects.toThrow("fetch failed");
  });

  test("does not start when it could not save", async () => {
    mkdirSync(join(folder, "inner"));
    for (const [where, says] of [
      [join(folder, "none", "world.json"), "there is no such folder; make it, or choose another path."],
      [join(folder, "inner"), "which is a folder; name a file in it."],
      ["", 'The path to save to is one of a file, not "".'],
    ]) {
      const failure = startMock({ port: 0, save: where });
      await expect(failure).rejects.toThrow(MockStartError);
      await expect(failure).rejects.toThrow(says);
    }
    expect(readdirSync(folder)).toEqual(["inner"]);
  });
});

test("a mock without a file has nowhere to save to", async () => {
  const fetch = await createMockFetch();
  const detail = "This mock was started without a file to save to; start it with `save`.";
  expect(await ask(fetch, "/_mock/save", { method: "POST" })).toMatchObject({ status: 409, body: { detail } });
  expect(() => fetch.control.save()).toThrow(detail);
});
