import { describe, expect, test } from "vitest";
import type { MockFetch } from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { ask, BEGINNING, mockOf, RESOURCES, USAGES, worldFile } from "../control/_mock.js";

const FORECAST = `${RESOURCES}${id("forecast")}/`;

/** Pauses the resource as the caller of this token. */
const pause = (mock: MockFetch, token: string) =>
  ask(mock, `${FORECAST}set_paused/`, { method: "POST", token, body: { paused: true } });
const isPaused = async (mock: MockFetch, token: string) =>
  (await ask(mock, `${FORECAST}?field=paused`, { token })).body.paused;
const names = (mock: MockFetch) => mock.control.sandboxes().map(({ name }) => name);

describe("a sandbox", () => {
  test("is a copy of the data that the others do not see", async () => {
    const mock = await mockOf();
    expect((await pause(mock, "staff@one")).status).toBe(200);
    expect(await isPaused(mock, "staff@one")).toBe(true);
    expect(await isPaused(mock, "aurora-owner@one")).toBe(true);
    expect(await isPaused(mock, "staff@two")).toBe(false);
    expect(await isPaused(mock, "staff")).toBe(false);
  });

  test("begins with the data as they were loaded, whatever became of those of callers without one", async () => {
    const mock = await mockOf();
    await pause(mock, "staff");
    expect(await isPaused(mock, "staff@one")).toBe(false);
  });

  test("has a clock of its own, which begins as all do", async () => {
    const mock = await mockOf();
    mock.control.setClock({ fixed: "2026-05-01" }, "one");
    mock.control.setClock({ fixed: "2026-06-01" });
    expect(mock.control.clock("one").now).toBe("2026-05-01T00:00:00+00:00");
    expect(mock.control.clock("two").now).toBe(BEGINNING);
    expect(mock.control.clock().now).toBe("2026-06-01T00:00:00+00:00");
  });

  test("is put back without the others", async () => {
    const mock = await mockOf();
    for (const token of ["staff@one", "staff@two", "staff"]) await pause(mock, token);
    mock.control.setClock({ fixed: "2026-05-01" }, "one");
    mock.control.reset("one");
    const paused = [];
    for (const token of ["staff@one", "staff@two", "staff"]) paused.push(await isPaused(mock, token));
    expect(paused).toEqual([false, true, true]);
    expect(mock.control.clock("one").now).toBe(BEGINNING);
  });

  test("is put back with all when none is named", async () => {
    const mock = await mockOf();
    for (const token of ["staff@one", "staff"]) await pause(mock, token);
    mock.control.setClock({ fixed: "2026-05-01" });
    mock.control.reset();
    expect([await isPaused(mock, "staff@one"), await isPaused(mock, "staff")]).toEqual([false, false]);
    expect(mock.control.clock().now).toBe(BEGINNING);
  });

  test("may have a world of its own, with which it begins anew", async () => {
    const mock = await mockOf();
    mock.control.loadWorld(
      { users: [{ username: "ada", is_staff: true }], moment: "2026-05-01T00:00:00+00:00" },
      "one",
    );
    const count = async (token: string) => (await ask(mock, RESOURCES, { token })).headers.get("x-result-count");
    expect([await count("ada@one"), await count("staff@one"), await count("staff@two")]).toEqual(["0", null, "1"]);
    mock.control.setClock({ advance: "1d" }, "one");
    mock.control.reset("one");
    expect([await count("ada@one"), await count("ada@two")]).toEqual(["0", null]);
    // It stands because the clock before it did.
    expect(mock.control.clock("one")).toEqual({ now: "2026-05-01T00:00:00+00:00", mode: "fixed", offset: null });
    expect(mock.control.sandboxes().map(({ name, has_own_world }) => [name, has_own_world])).toEqual([
      ["two", false],
      ["one", true],
    ]);
    mock.control.reset();
    expect(await count("ada@one")).toBe("0");
  });

  test("begins anew when all get another world", async () => {
    const mock = await mockOf();
    await pause(mock, "staff@one");
    mock.control.loadWorld({ users: [{ username: "ada" }] }, "two");
    mock.control.loadWorld(worldFile());
    expect(names(mock)).toEqual([]);
    expect(await isPaused(mock, "staff@one")).toBe(false);
    expect((await ask(mock, USAGES, { token: "ada@two" })).status).toBe(401);
  });

  test("makes the same uuids as any other", async () => {
    const mock = await mockOf();
    const made = async (token: string) => {
      const body = { resource: id("forecast"), usages: [{ type: "cpu", amount: "1" }] };
      await ask(mock, `${USAGES}set_usage/`, { method: "POST", token, body });
      return (await ask(mock, USAGES, { token })).body[0].uuid;
    };
    const [first, second] = [await made("staff@one"), await made("staff@two")];
    expect(first).toBe(second);
  });
});

describe("the name of a sandbox", () => {
  test.each([
    ["staff@one", 200, ["one"]],
    ["staff@A.b_c-9", 200, ["A.b_c-9"]],
    [`staff@${"x".repeat(64)}`, 200, ["x".repeat(64)]],
    [`staff@${"x".repeat(65)}`, 401, []],
    ["staff@", 401, []],
    ["@one", 401, []],
    ["staff@one/two", 401, []],
    ["staff@ö", 401, []],
    ["ada@example.com", 200, []],
    ["ada@example.com@one", 200, ["one"]],
    ["nobody@one", 401, []],
    // A token of the world itself, although staff is one, too.
    ["staff@home", 200, []],
  ])("in %s is answered with %i", async (token, status, made) => {
    const world = worldFile();
    const mock = await mockOf({
      world: {
        ...world,
        users: [...world.users, { username: "ada@example.com" }, { username: "bo", tokens: ["staff@home"] }],
      },
    });
    // Headers carry bytes.
    const reply = await ask(mock, RESOURCES, { token: Buffer.from(token).toString("latin1") });
    expect(reply.status).toBe(status);
    if (status === 401) expect(reply.body).toEqual({ detail: "Invalid token." });
    expect(names(mock)).toEqual(made);
  });

  test.each(["", "a b", "x".repeat(65), "ö", "a/b", 5, null, {}])("cannot be %j for the control", async (name) => {
    const { control } = await mockOf();
    expect(() => control.clock(name as string)).toThrow(
      "The name of a sandbox has 1 to 64 letters, digits, dots, hyphens and underscores, and is not",
    );
    expect(control.sandboxes()).toEqual([]);
  });
});

describe("the number of sandboxes", () => {
  test("is limited: the least recently used one is dropped, and that is told", async () => {
    const dropped: string[] = [];
    const mock = await mockOf({ sandboxes: 2, onSandboxDropped: (name) => dropped.push(name) });
    await pause(mock, "staff@one");
    await pause(mock, "staff@two");
    await isPaused(mock, "staff@one");
    expect(dropped).toEqual([]);
    await isPaused(mock, "staff@three");
    expect([dropped, names(mock)]).toEqual([["two"], ["one", "three"]]);
    // What was dropped begins anew, and what was kept is as it was.
    expect(await isPaused(mock, "staff@one")).toBe(true);
    expect(await isPaused(mock, "staff@two")).toBe(false);
    expect(dropped).toEqual(["two", "three"]);
  });

  test("is not touched by those who may not call", async () => {
    const dropped: string[] = [];
    const mock = await mockOf({ sandboxes: 1, onSandboxDropped: (name) => dropped.push(name) });
    await pause(mock, "staff@one");
    for (const token of ["nobody@two", "staff@b@d@", "staff@no name"]) await ask(mock, USAGES, { token });
    expect([dropped, names(mock)]).toEqual([[], ["one"]]);
  });

  test("is a thousand by default", async () => {
    const dropped: string[] = [];
    const { control } = await mockOf({ onSandboxDropped: (name) => dropped.push(name) });
    for (let number = 0; number <= 1000; number++) control.clock(`s${number}`);
    expect([dropped, control.sandboxes().length]).toEqual([["s0"], 1000]);
    control.reset();
    expect([dropped, control.sandboxes().length]).toEqual([["s0"], 1000]);
  });
});
