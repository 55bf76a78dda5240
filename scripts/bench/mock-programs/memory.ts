// A mock that tells how much memory it holds after garbage collection, whenever it is sent a message. Needs --expose-gc.
// Arguments: `dist` of the package, port, "stateless" or "stateful".
const [dist = "", port = "", kind = ""] = process.argv.slice(2);
const { startMock } = (await import(`${dist}/src/mock/index.js`)) as typeof import("../../../src/mock/index.js");

process.on("message", () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
await startMock({ port: Number(port), stateless: kind === "stateless" });
