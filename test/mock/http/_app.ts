import { type AddressInfo, connect, type Socket } from "node:net";
import type { Engine, Exchange, MockRequest, MockResponse } from "../../../src/mock/exchange/exchange.js";
import { waldurCors } from "../../../src/mock/http/cors.js";
import type { MockApp } from "../../../src/mock/http/respond.js";
import { type Listening, listen } from "../../../src/mock/node/server.js";

/** Answers with what it was asked. */
export function echo(request: MockRequest): Exchange {
  const { method, url, body } = request;
  return exchanged(request, JSON.stringify({ method, url, body: body && Buffer.from(body).toString() }));
}

/** An exchange that ends with this text. */
export function exchanged(request: MockRequest, body: string): Exchange {
  const headers = ["Content-Type", "application/json", "Content-Length", String(Buffer.byteLength(body))];
  const response: MockResponse = { status: 200, headers, body };
  const none = { requestViolations: [], responseViolations: [], findings: [] };
  return { request, response, operation: undefined, stateless: false, ...none };
}

/** A app around an engine. */
export function appOf(engine: Engine, options: Partial<MockApp> = {}): MockApp {
  return { engine, cors: waldurCors, bodyLimit: 1000, strict: true, observers: [], ...options };
}

const LIMITS = {
  headers: 10_000,
  request: 30_000,
  silence: 60_000,
  keepAlive: 5_000,
  check: 2_000,
  stop: 10_000,
  connections: 100,
};

/** Starts a server on a free port of this machine. */
export async function start(app: MockApp, limits: Partial<typeof LIMITS> = {}) {
  const listening: Listening = await listen(app, 0, "127.0.0.1", { ...LIMITS, ...limits });
  const { port } = listening.server.address() as AddressInfo;
  return { ...listening, port, url: `http://127.0.0.1:${port}` };
}

/** Opens a connection, sends some text, and gives what comes back until the other side closes it. */
export function talk(port: number, text: string): { socket: Socket; ended: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk;
  });
  socket.on("error", () => {});
  if (text !== "") socket.write(text);
  return { socket, ended: new Promise((done) => socket.once("close", () => done(heard))) };
}
