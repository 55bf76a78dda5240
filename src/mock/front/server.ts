import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { MockRequest, MockResponse } from "../engine/exchange.js";
import { refuse } from "../engine/refuse.js";
import { hasBody, receive } from "./body.js";
import { type Front, respond } from "./respond.js";

/** How long a client may take, in milliseconds. */
export interface Limits {
  /** For the headers of a request, and before the first request of a connection. */
  headers: number;
  /** For a whole request. */
  request: number;
  /** Without sending or taking a byte. */
  silence: number;
  /** Between two requests. */
  keepAlive: number;
  /** How often connections are looked at. */
  check: number;
  /** For the requests that are being answered when the server is to stop. */
  stop: number;
}
/** `keepAlive` is Node's own, which Prism tells its clients. */
const LIMITS: Limits = {
  headers: 10_000,
  request: 30_000,
  silence: 60_000,
  keepAlive: 5_000,
  check: 2_000,
  stop: 10_000,
};
const MOST_CONNECTIONS = 10_000;

/** A server that is listening, or was. */
export interface Listening {
  readonly server: Server;
  /** Stops listening, lets requests that are being answered finish, and ends every connection. */
  close(): Promise<void>;
}

/** Starts to listen. Fails with Node's error when it cannot. */
export async function listen(front: Front, port: number, host: string, limits = LIMITS): Promise<Listening> {
  const running = new Running();
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: limits.check,
    },
    (request, response) => handle(front, running, request, response),
  );
  server.maxConnections = MOST_CONNECTIONS;
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

async function stop(server: Server, running: Running, grace: number): Promise<void> {
  const ended = new Promise<void>((done) => server.close(() => done()));
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await Promise.race([running.finished(), ended]);
  // What is left has nothing to be answered: browsers open connections ahead, and some clients never finish a request.
  server.closeAllConnections();
  await ended;
  clearTimeout(timer);
}

/** Counts the requests that are being answered. */
class Running {
  private count = 0;
  private tell: (() => void) | undefined;

  /** Counts a request until its answer is sent or its connection breaks. */
  add(response: ServerResponse): void {
    if (response.destroyed) return;
    this.count++;
    // A client that is told so opens no second request on a connection that is about to end.
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

function handle(front: Front, running: Running, request: IncomingMessage, response: ServerResponse): void {
  const lost = (error: unknown) => {
    // The client went away: nobody is left to be told.
    if (response.destroyed) return;
    front.onFailure?.(error, new NodeRequest(request, undefined));
    if (response.headersSent) response.destroy();
    else send(response, refuse(500, `The mock failed; please report it. ${(error as Error).message}`));
  };
  const answer = (body: Uint8Array | undefined, tooLarge: boolean) => {
    running.add(response);
    const answered = respond(front, new NodeRequest(request, body), tooLarge);
    if (answered instanceof Promise) answered.then((late) => send(response, late)).catch(lost);
    else send(response, answered);
  };
  if (hasBody(request))
    receive(request, front.bodyLimit)
      .then((received) => answer(received.tooLarge ? undefined : received.body, received.tooLarge))
      .catch(lost);
  else {
    try {
      answer(undefined, false);
    } catch (error) {
      lost(error);
    }
  }
}

class NodeRequest implements MockRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: MockRequest["headers"];

  constructor(
    private readonly request: IncomingMessage,
    readonly body: Uint8Array | undefined,
  ) {
    this.method = request.method ?? "GET";
    this.url = request.url ?? "/";
    this.headers = request.headers;
  }

  /** As the client named this server, for links; a client that names none is told the address. */
  get origin(): string {
    const { localAddress, localPort } = this.request.socket;
    return `http://${this.headers.host ?? `${localAddress}:${localPort}`}`;
  }
}

function send(response: ServerResponse, { status, headers, body }: MockResponse): void {
  if (body === undefined) {
    // Node works out by itself which of these have a length.
    for (let index = 0; index < headers.length; index += 2)
      response.setHeader(headers[index] as string, headers[index + 1] as string);
    response.statusCode = status;
    response.end();
    return;
  }
  response.writeHead(status, headers as string[]);
  response.end(body);
}
