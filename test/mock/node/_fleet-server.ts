import { startMock } from "../../../src/mock/index.js";

// Run as a process of its own, it serves the default world and tells its parent where, and how much memory it holds.

/** What it tells: first where it is, and how many bytes its objects take whenever it is asked. */
export interface Told {
  url: string;
  memory: number;
}

const mock = await startMock({ port: 0, strict: true });
process.on("message", (question) => {
  if (question === "memory") {
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage().heapUsed } satisfies Partial<Told>);
  } else void mock.close().then(() => process.disconnect());
});
process.send?.({ url: mock.url } satisfies Partial<Told>);
