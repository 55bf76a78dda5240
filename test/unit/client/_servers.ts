import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from "vitest";

/** What came in, with its body. */
export interface Seen {
  request: IncomingMessage;
  body: string;
}

/** A server on a free port of this machine that ends with the test. */
export async function serve(answer: RequestListener): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const found = { request, body: "" };
    seen.push(found);
    for await (const chunk of request) found.body += chunk;
    await answer(request, response);
  });
  const url = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    return closed(server);
  });
  return { url, seen };
}

/** The same for what is not HTTP: it gets the connection once something has been sent. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  const url = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return closed(server);
  });
  return url;
}

/** An address of this machine where nobody listens. */
export async function nowhere(): Promise<string> {
  const server = createTcpServer();
  const url = await listen(server);
  await closed(server);
  return url;
}

function listen(server: Server): Promise<string> {
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((end) => {
    server.close(() => end());
  });
}

/** Fails a test of this file that leaves a rejected promise behind. */
export function refuseUnhandledRejections(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeAll(() => {
    process.on("unhandledRejection", note);
  });
  afterEach(async () => {
    // They are told of when the promises of this turn are done.
    await new Promise((done) => setImmediate(done));
    expect(unhandled.splice(0)).toEqual([]);
  });
  afterAll(() => {
    process.off("unhandledRejection", note);
  });
}
