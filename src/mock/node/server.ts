import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { BodyStream, MockRequest, MockResponse } from "../exchange/exchange.js";
import { errorResponse } from "../exchange/refuse.js";
import { bodyLimitOf, type MockApp, respond } from "../http/respond.js";
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
/** Maximum number of bytes that wait for a client that does not read its stream; more end it. */
const MAX_UNREAD = 4 * 1024 * 1024;
/** Maximum number of requests of a connection that wait for the response to an earlier one; more close it. */
const MAX_PIPELINED = 1000;

/** A server that is listening, or was. */
export interface Listening {
  readonly server: Server;
  /** Goes on as before, but asks clients to close their connections, so that few are open when it stops. */
  drain(): void;
  /** Stops listening, finishes in-flight requests, and closes all connections. */
  close(): Promise<void>;
}

/** Starts to listen. Fails with Node's error when it cannot. */
export async function listen(app: MockApp, port: number, host: string, limits = LIMITS): Promise<Listening> {
  const inFlight = new InFlightRequests();
  const handler = new RequestHandler(app, inFlight);
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.check,
    },
    (request, response) => handler.receive(request, response),
  );
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
    drain: () => {
      inFlight.isDraining = true;
    },
    close: () => {
      closed ??= stop(server, inFlight, limits.stop);
      return closed;
    },
  };
}

async function stop(server: Server, inFlight: InFlightRequests, grace: number): Promise<void> {
  const ended = new Promise<void>((done) => server.close(() => done()));
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await Promise.race([inFlight.finished(), ended]);
  // The remaining connections have no complete request: browsers preconnect, and some clients never finish a request.
  server.closeAllConnections();
  await ended;
  clearTimeout(timer);
}

/** Counts in-flight requests. */
class InFlightRequests {
  private count = 0;
  private onFinished: (() => void) | undefined;
  isDraining = false;

  /** Counts a request until its response is sent or its connection is lost. */
  add(response: ServerResponse): void {
    if (response.destroyed) return;
    this.count++;
    // Keeps clients from sending another request on a connection that is about to close.
    if (this.isDraining || this.onFinished) response.shouldKeepAlive = false;
    response.once("close", () => {
      this.count--;
      if (this.count === 0) this.onFinished?.();
    });
  }

  /** Resolves when there is none. */
  finished(): Promise<void> {
    return new Promise((done) => {
      this.onFinished = done;
      if (this.count === 0) done();
    });
  }
}

/** The requests of a connection that have not been responded to. */
interface Pipeline {
  last: ServerResponse;
  waiting: number;
}

/** Handles the requests of all connections. */
class RequestHandler {
  private readonly pipelines = new WeakMap<Socket, Pipeline>();

  constructor(
    private readonly app: MockApp,
    private readonly inFlight: InFlightRequests,
  ) {}

  /**
   * Called with every request. A pipelined request is handled when the previous response is sent: a client sees the effects of
   * its requests in their order, and one that does not read its responses cannot exhaust the memory.
   */
  receive(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const pipeline = this.pipelines.get(socket) ?? { last: response, waiting: 0 };
    this.pipelines.set(socket, pipeline);
    const previous = pipeline.last;
    pipeline.last = response;
    if (previous === response || previous.writableFinished) {
      this.read(request, response);
      return;
    }
    if (++pipeline.waiting > MAX_PIPELINED) {
      socket.destroy();
      return;
    }
    previous.once("close", () => {
      pipeline.waiting--;
      if (!socket.destroyed) this.read(request, response);
    });
  }

  private read(request: IncomingMessage, response: ServerResponse): void {
    if (!hasBody(request)) {
      this.handle(request, response, undefined, false);
      return;
    }
    receive(request, bodyLimitOf(this.app, request.url ?? "/")).then(
      (received) => this.handle(request, response, received.tooLarge ? undefined : received.body, received.tooLarge),
      // The client went away.
      () => response.destroy(),
    );
  }

  private handle(
    request: IncomingMessage,
    response: ServerResponse,
    body: Uint8Array | undefined,
    tooLarge: boolean,
  ): void {
    this.inFlight.add(response);
    const received = new NodeRequest(request, response, body);
    const fail = (error: unknown) => this.fail(received, request, response, error);
    try {
      const result = respond(this.app, received, tooLarge);
      if (result instanceof Promise) result.then((late) => send(request, response, late)).catch(fail);
      else send(request, response, result);
    } catch (error) {
      fail(error);
    }
  }

  private fail(received: MockRequest, request: IncomingMessage, response: ServerResponse, error: unknown): void {
    try {
      this.app.onFailure?.(error, received);
    } catch {
      // The observer of failures has failed, too.
    }
    if (response.headersSent) response.destroy();
    else send(request, response, errorResponse(500, `The mock failed; please report it. ${(error as Error).message}`));
  }
}

function send(request: IncomingMessage, response: ServerResponse, answer: MockResponse): void {
  const { status, headers, body, bytes, stream } = answer;
  const { socket } = request;
  // The client went away.
  if (response.destroyed) return;
  if (status === 0) {
    // The client sees an error instead of a response.
    socket.resetAndDestroy();
    return;
  }
  if (stream && request.method !== "HEAD") {
    response.writeHead(status, headers as string[]);
    response.flushHeaders();
    sendStream(socket, response, stream);
    return;
  }
  if (body === undefined) {
    // Node knows which of these have a length.
    for (let index = 0; index < headers.length; index += 2)
      response.setHeader(headers[index] as string, headers[index + 1] as string);
    response.statusCode = status;
    response.end();
    return;
  }
  response.writeHead(status, headers as string[]);
  response.end(bytes ?? body);
}

/** Writes a body without an end. The time between two parts of it is not limited. */
function sendStream(socket: Socket, response: ServerResponse, stream: BodyStream): void {
  socket.setTimeout(0);
  const stop = stream({
    write(text) {
      if (response.writableLength > MAX_UNREAD) response.destroy();
      else response.write(text);
    },
    end: () => response.end(),
  });
  response.once("close", stop);
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
