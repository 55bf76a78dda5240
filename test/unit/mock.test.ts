import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { type MockOptions, MockStartError, startMock } from "../../src/mock/index.js";

const hasIpv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));

describe("startMock", () => {
  test("listens on a free port of this machine, and not after it was closed", async () => {
    const mock = await startMock({ port: 0 });
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${mock.url}/api/marketplace-component-usages/`)).status).toBe(401);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
    await mock.close();
  });

  test.runIf(hasIpv6)("writes an IPv6 address the way a URL needs it", async () => {
    const mock = await startMock({ port: 0, host: "::1" });
    expect(mock.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${mock.url}/api/marketplace-component-usages/`)).status).toBe(401);
    await mock.close();
  });

  test("closes although a connection is open that has sent nothing", async () => {
    const mock = await startMock({ port: 0 });
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    await new Promise((connected) => socket.once("connect", connected));
    const ended = new Promise((end) => socket.once("close", end));
    await mock.close();
    await ended;
  });

  test.each([
    { options: { port: 70000 }, says: "The port is a number from 0 to 65535, not 70000." },
    { options: { port: 1.5 }, says: "The port is a number from 0 to 65535, not 1.5." },
    { options: { port: "4010" }, says: 'The port is a number from 0 to 65535, not "4010".' },
    { options: { host: "" }, says: 'The host is an address such as 127.0.0.1, not "".' },
    { options: { host: 5 }, says: "The host is an address such as 127.0.0.1, not 5." },
    {
      options: { port: 0, host: "no-such-host.invalid" },
      says: "no-such-host.invalid is not an address of this machine; choose another host.",
    },
  ])("refuses $options", async ({ options, says }) => {
    const failure = startMock(options as MockOptions);
    await expect(failure).rejects.toThrow(MockStartError);
    await expect(failure).rejects.toThrow(says);
  });
});
