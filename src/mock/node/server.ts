import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { MockRequest } from "../exchange/exchange.js";
import { bodyLimitOf, type MockApp } from "../http/respond.js";
import { RequestBatcher } from "./request-batcher.js";
import { hasBody, receive } from "./request-body.js";

/** Timeouts of clients in milliseconds, and the maximum number of connections. */
export interface Limits {
  /** For the headers of a request, and before the first request of a connection. */
  headers: number;
  /** For a whole request. */
  request: number;
  /** Without sending or taking a byte. */
  silence: number;
  /** Between two requests. */
  keepAlive: number;
  /** Interval of the timeout checks. */
  check: number;
  /** For in-flight requests when the server stops. */
  stop: number;
  /** Maximum number of connections; further ones are closed. */
  connections: number;
}
/**
 * `keepAlive` is Node's default, which Prism announces to its clients. With a thousand clients on a slow machine it takes ten
 * seconds until the first request of a new connection is read; such clients must not time out.
 */
const LIMITS: Limits = {
  headers: 30_000,
  request: 60_000,
  silence: 70_000,
  keepAlive: 5_000,
  check: 2_000,
  stop: 10_000,
  connections: 10_000,
};
/** Maximum number of pipelined requests of a connection. */
const MAX_PIPELINED = 100;

/** A server that is listening, or was. */
export interface Listening {
  readonly server: Server;
  /** Stops listening, finishes in-flight requests, and closes all connections. */
  close(): Promise<void>;
}

/** Starts to listen. Fails with Node's error when it cannot. */
export async function listen(front: MockApp, port: number, host: string, limits = LIMITS): Promise<Listening> {
  const running = new InFlightRequests();
  const reception = new ConnectionHandler(front, running);
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.check,
    },
    (request, response) => reception.ask(request, response),
  );
  server.on("connection", (socket: Socket) => reception.connect(socket));
  // Node would close a half-closed connection even if responses are still pending.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.maxConnections = limits.connections;
  server.setTimeout(limits.silence);
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
  let closed: Promise<void> | undefined;
  return {
    server,
    close: () => {
      closed ??= stop(server, running, limits.stop);
      return closed;
    },
  };
}

async function stop(server: Server, running: InFlightRequests, grace: number): Promise<void> {
  const ended = new Promise<void>((done) => server.close(() => done()));
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await Promise.race([running.finished(), ended]);
  // The remaining connections have no complete request: browsers preconnect, and some clients never finish a request.
  server.closeAllConnections();
  await ended;
  clearTimeout(timer);
}

/** Counts in-flight requests. */
class InFlightRequests {
  private count = 0;
  private tell: (() => void) | undefined;

  /** Counts a request until its response is sent or its connection is lost. */
  add(response: ServerResponse): void {
    if (response.destroyed) return;
    this.count++;
    // Keeps clients from sending another request on a connection that is about to close.
    if (this.tell) response.shouldKeepAlive = false;
    response.once("close", () => {
      this.count--;
      if (this.count === 0) this.tell?.();
    });
  }

  /** Resolves when there is none. */
  finished(): Promise<void> {
    return new Promise((done) => {
      this.tell = done;
      if (this.count === 0) done();
    });
  }
}

/** Handles the requests of all connections. */
class ConnectionHandler {
  private readonly turns: RequestBatcher;
  /** Number of pipelined requests by connection. */
  private readonly behind = new WeakMap<Socket, number>();

  constructor(
    private readonly front: MockApp,
    private readonly running: InFlightRequests,
  ) {
    this.turns = new RequestBatcher(front);
  }

  /** Called with every connection. */
  connect(socket: Socket): void {
    // A half-closed client may still read: it gets the responses that are ready, but the connection is not kept open.
    socket.once("end", () => {
      if (this.turns.isLate(socket)) socket.end();
    });
  }

  /**
   * Called with every request. A pipelined request waits for the previous response, so that a client that sends requests
   * without reading responses cannot exhaust the memory.
   */
  ask(request: IncomingMessage, response: ServerResponse): void {
    if (response.socket) {
      this.read(request, response);
      return;
    }
    const { socket } = request;
    this.count(socket, 1);
    response.once("socket", () => {
      this.count(socket, -1);
      this.read(request, response);
    });
  }

  /** Pauses reading from a connection with too many pipelined requests. */
  private count(socket: Socket, more: 1 | -1): void {
    const waiting = (this.behind.get(socket) ?? 0) + more;
    this.behind.set(socket, waiting);
    const isHeld = Object.hasOwn(socket, "resume");
    if (waiting >= MAX_PIPELINED && !isHeld) hold(socket);
    else if (waiting < MAX_PIPELINED / 2 && isHeld) release(socket);
  }

  private read(request: IncomingMessage, response: ServerResponse): void {
    if (!hasBody(request)) {
      this.add(request, response, undefined, false);
      return;
    }
    receive(request, bodyLimitOf(this.front, request.url ?? "/")).then(
      (received) => this.add(request, response, received.tooLarge ? undefined : received.body, received.tooLarge),
      // The client went away.
      () => response.destroy(),
    );
  }

  private add(
    request: IncomingMessage,
    response: ServerResponse,
    body: Uint8Array | undefined,
    tooLarge: boolean,
  ): void {
    this.running.add(response);
    this.turns.add({ request: new NodeRequest(request, response, body), response, tooLarge });
  }
}

/** Node resumes a connection whenever a request on it has been read; this one stays paused. */
function hold(socket: Socket): void {
  socket.pause();
  socket.resume = () => socket;
}

function release(socket: Socket): void {
  delete (socket as { resume?: unknown }).resume;
  socket.resume();
}

class NodeRequest implements MockRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: MockRequest["headers"];

  constructor(
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
    readonly body: Uint8Array | undefined,
  ) {
    this.method = request.method ?? "GET";
    this.url = request.url ?? "/";
    this.headers = request.headers;
  }

  /** Created on access, because few responses are delayed. Also aborts after the response is sent, which is harmless. */
  get signal(): AbortSignal {
    const gone = new AbortController();
    this.response.once("close", () => gone.abort());
    return gone.signal;
  }

  /** Origin from the `Host` header, for hyperlinks; without one, the address of the server. */
  get origin(): string {
    const { host } = this.headers;
    if (host !== undefined) return `http://${host}`;
    const { localAddress, localPort } = this.request.socket;
    return `http://${localAddress}:${localPort}`;
  }
}
