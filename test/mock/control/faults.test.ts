import { expect, test } from "vitest";
import { type FaultChange, MockControlError } from "../../../src/mock/index.js";
import { ask, mockOf, RESOURCES } from "./_mock.js";

const NONE = { latency: [0, 0], failRate: 0 };

test("faults are switched on and off while the mock runs", async () => {
  const mock = await mockOf();
  expect((await ask(mock, "/_mock/faults")).body).toEqual(NONE);
  const set = await ask(mock, "/_mock/faults", { method: "PUT", body: { failRate: 1 } });
  expect([set.status, set.body]).toEqual([200, { latency: [0, 0], failRate: 1 }]);
  const statuses = new Set<number>();
  for (let count = 0; count < 20; count++)
    statuses.add(
      await mock(RESOURCES).then(
        ({ status }) => status,
        () => 0,
      ),
    );
  expect([...statuses].sort()).toEqual([0, 500, 502, 503]);
  expect(mock.control.setFaults({ failRate: 0 })).toEqual(NONE);
  expect((await ask(mock, RESOURCES)).status).toBe(200);
});

test("what is left out stays, also through a reset", async () => {
  const mock = await mockOf({ failRate: 1 });
  expect(mock.control.setFaults({ latency: 3 })).toEqual({ latency: [3, 3], failRate: 1 });
  expect(mock.control.setFaults({ failRate: 0 })).toEqual({ latency: [3, 3], failRate: 0 });
  const before = performance.now();
  expect((await ask(mock, RESOURCES)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(2);
  mock.control.reset();
  expect(mock.control.setFaults({ latency: [0, 0] })).toEqual(NONE);
});

test.each<unknown>([null, [], 5, {}, { latency: -1 }, { latency: [5, 1] }, { failRate: 2 }, { failrate: 1 }])(
  "%j is refused, and nothing changes",
  async (change) => {
    const mock = await mockOf({ latency: 1 });
    const { status, body } = await ask(mock, "/_mock/faults", { method: "PUT", body: JSON.stringify(change) });
    expect([status, Object.keys(body)]).toEqual([400, ["detail"]]);
    expect(() => mock.control.setFaults(change as FaultChange)).toThrow(MockControlError);
    expect(mock.control.faults()).toEqual({ latency: [1, 1], failRate: 0 });
  },
);
