import { describe, expect, test, vi } from "vitest";
import {
  createMockFetch,
  type MockFetchOptions,
  MockStartError,
  startMock,
  WorldError,
} from "../../../src/mock/index.js";
import { id } from "../_world.js";
import { ask, BEGINNING, mockOf, USAGES, worldFile } from "../control/_mock.js";

describe("options that make no sense", () => {
  test.each<[object, string]>([
    [{ scale: 0 }, "The scale is a whole number from 1 to 1000000, not 0."],
    [{ scale: 1.5 }, "The scale is a whole number from 1 to 1000000, not 1.5."],
    [{ scale: "2" }, 'The scale is a whole number from 1 to 1000000, not "2".'],
    [
      { scale: 500_000 },
      "A scale of 500000 makes 6500000 rows of one kind, and at most 1000000 fit into memory; choose one up to 76923.",
    ],
    [{ seed: 0.5 }, "The seed is a whole number, not 0.5."],
    [{ seed: "1" }, 'The seed is a whole number, not "1".'],
    [{ sandboxes: 0 }, "The number of sandboxes is a whole number from 1 to 100000, not 0."],
    [{ sandboxes: Number.NaN }, "The number of sandboxes is a whole number from 1 to 100000, not NaN."],
    [{ clock: { fixed: "soon" } }, '"fixed" is a moment such as "2025-11-21T09:30:00Z", or milliseconds'],
    [{ clock: {} }, "A clock is set by an object with one of"],
    [{ clock: { advance: "P90Y" } }, "A clock shows the moments of the years 1970 to 2099; so much from 2025-11-29"],
  ])("are refused: %j", async (options, says) => {
    const failure = createMockFetch({ world: worldFile(), ...options });
    await expect(failure).rejects.toThrow(MockStartError);
    await expect(failure).rejects.toThrow(says);
  });

  test.each<MockFetchOptions & { save?: string }>([
    { world: {} },
    { scale: 1 },
    { orderDelay: 0 },
    { clock: { offset: 0 } },
    { sandboxes: 5 },
    { save: "world.json" },
  ])("need data, and examples are none: %j", async (options) => {
    const failure = startMock({ port: 0, stateless: true, ...options });
    const [name] = Object.keys(options);
    await expect(failure).rejects.toThrow(MockStartError);
    await expect(failure).rejects.toThrow(
      `A mock with \`stateless\` answers examples and has no data, so it has no use for \`${name}\`; leave out one of the two.`,
    );
  });

  test("a wrong world is told with all its mistakes", async () => {
    const failure = createMockFetch({ world: { users: [{}], colour: "red" } as object });
    await expect(failure).rejects.toThrow(WorldError);
    await expect(failure).rejects.toMatchObject({ mistakes: [{ place: "/colour" }, { place: "/users/0" }] });
  });
});

describe("options about the data", () => {
  const count = async (options: MockFetchOptions) => {
    const mock = await mockOf(options);
    return mock.control.world().resources.length;
  };

  test("scale multiplies any world", async () => {
    expect([await count({}), await count({ scale: 3 })]).toEqual([1, 3]);
  });

  test("seed fixes the uuids that a world leaves out, and those that are made", async () => {
    const uuids = async (seed: number | undefined) => {
      const mock = await mockOf({ seed });
      const body = { resource: id("forecast"), usages: [{ type: "cpu", amount: "1" }] };
      await ask(mock, `${USAGES}set_usage/`, { method: "POST", body });
      const { categories, usages } = mock.control.world();
      return [categories[0]?.uuid, usages[0]?.uuid];
    };
    const [usual, one, two] = [await uuids(undefined), await uuids(1), await uuids(2)];
    expect(usual).toEqual(one);
    expect(new Set([...one, ...two]).size).toBe(4);
  });

  test.each<[string, MockFetchOptions, string, "fixed" | "running"]>([
    ["the moment of the world", {}, BEGINNING, "running"],
    ["what the clock is told", { clock: { fixed: "2026-05-01" } }, "2026-05-01T00:00:00+00:00", "fixed"],
    ["so much after the moment of the world", { clock: { advance: "P1M" } }, "2025-12-29T23:59:00+00:00", "running"],
  ])("the clock begins at %s", async (_, options, now, mode) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { control } = await createMockFetch({ world: worldFile(), ...options });
      expect(control.clock()).toMatchObject({ now, mode });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a fetch of the mock", () => {
  test("takes what any fetch takes", async () => {
    const mock = await mockOf();
    const [url, headers] = [`http://mock${USAGES}`, { Authorization: "Token staff" }];
    const statuses = [
      await mock(url, { headers }),
      await mock(new URL(url), { headers }),
      await mock(new Request(url, { headers })),
      await mock(new Request(url), { headers }),
      await mock(USAGES, { headers }),
      await mock(USAGES),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 401]);
  });

  test("has hyperlinks of the host that was asked", async () => {
    const mock = await mockOf();
    const link = async (url: string) =>
      (await mock(url, { headers: { Authorization: "Token staff" } })).headers.get("link");
    const many = `${USAGES}?page_size=1`;
    expect([await link(many), await link(`https://waldur.test${many}`)]).toEqual([
      expect.stringContaining("<http://mock/api/"),
      expect.stringContaining("<https://waldur.test/api/"),
    ]);
  });

  test("refuses what is no URL, as any fetch does", async () => {
    await expect((await mockOf())("http://")).rejects.toThrow(TypeError);
  });
});
