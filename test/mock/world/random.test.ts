import { describe, expect, test } from "vitest";
import { createRandom, uuidFrom } from "../../../src/mock/values/random.js";

describe("numbers from a seed", () => {
  test("are the same on every machine", () => {
    const random = createRandom(1, "test");
    expect([random.integer(1, 6), random.integer(1, 6), random.pick(["a", "b", "c"])]).toMatchInlineSnapshot(`
      [
        1,
        2,
        "b",
      ]
    `);
    expect(uuidFrom(1, "/users/0")).toMatchInlineSnapshot(`"681dce7a14914f6cbe1082cfe52323fa"`);
  });

  test("depend on the seed and on the place", () => {
    const values = [createRandom(1, "a"), createRandom(2, "a"), createRandom(1, "b")].map((random) => random.next());
    expect(new Set(values).size).toBe(3);
  });

  test("fill their span evenly", () => {
    const random = createRandom(3, "dice");
    const counts = [0, 0, 0, 0, 0, 0];
    for (let throws = 0; throws < 6000; throws++) {
      const value = random.integer(1, 6);
      counts[value - 1] = (counts[value - 1] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test("uuids do not collide", () => {
    const uuids = new Set<string>();
    for (let place = 0; place < 20_000; place++) uuids.add(uuidFrom(1, `/usages/${place}`));
    expect(uuids.size).toBe(20_000);
    for (const uuid of [...uuids].slice(0, 100)) expect(uuid).toMatch(/^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });
});
