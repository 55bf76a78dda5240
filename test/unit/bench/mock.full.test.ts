import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { complaintOf, load } from "../../../scripts/bench/mock-load.js";
import { ask, type Server, startServer, stopServer } from "../../../scripts/bench/mock-server.js";

/** A program that answers every request with a status, its port and the path. */
const answering = (status: number) => (port: number) => [
  "-e",
  `require("node:http").createServer((request, response) => {
     response.writeHead(${status}, ["X-Port", "${port}"]).end(request.url);
   }).listen(${port}, "127.0.0.1");`,
];

describe("a server in a process of its own", () => {
  test("is there when it has answered, and gone when it was stopped", async () => {
    const server = await startServer("one", answering(201), "/path");
    try {
      expect(server.started).toBeGreaterThan(0);
      const headers = ["X-Port", `${server.port}`, "Transfer-Encoding", "chunked"];
      expect(await ask(server, "/path")).toEqual({ status: 201, headers, body: "/path" });
    } finally {
      await stopServer(server);
    }
    await expect(ask(server, "/path")).rejects.toThrow("ECONNREFUSED");
    await stopServer(server);
  });

  test("that ends at once is an error with what it said", async () => {
    const broken = () => ["-e", 'console.error("No such file."); process.exitCode = 3;'];
    await expect(startServer("two", broken, "/")).rejects.toThrow(
      'The server "two" did not start. It did not answer. No such file.',
    );
  });
});

describe("a load", () => {
  /** A server of this process, for a load that need not be measured. */
  async function loaded(listener: RequestListener): Promise<Record<"rate" | "cpu", number>> {
    const server = createServer(listener).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    try {
      return await load({ name: "here", port, process: { pid: process.pid } } as Server, "/", { seconds: 1 });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test("tells how many requests were answered in a second, as the caller that is expected", async () => {
    const callers = new Set<string | undefined>();
    const { rate } = await loaded((request, response) => {
      callers.add(request.headers.authorization);
      response.end("{}");
    });
    expect(rate).toBeGreaterThan(10);
    expect([...callers]).toEqual(["Token YOUR_API_TOKEN"]);
  });

  test("that meets an answer of no success says nothing", async () => {
    let asked = 0;
    const answer = loaded((_, response) => {
      response.statusCode = ++asked === 5 ? 500 : 200;
      response.end();
    });
    await expect(answer).rejects.toThrow('"here" was asked for /, and 1 answers were no success.');
  });

  test.each([
    { result: {}, complaint: undefined },
    { result: { requests: { total: 0 } }, complaint: "it answered nothing" },
    { result: { errors: 2 }, complaint: "2 connections failed" },
    { result: { timeouts: 3 }, complaint: "3 requests got no response in time" },
    { result: { non2xx: 4 }, complaint: "4 answers were no success" },
  ])("of $result: $complaint", ({ result, complaint }) => {
    const fine = { duration: 1, requests: { total: 10 }, errors: 0, timeouts: 0, non2xx: 0 };
    expect(complaintOf({ ...fine, ...result })).toBe(complaint);
  });
});
