import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { MockRequest, MockResponse } from "../exchange/exchange.js";
import { errorResponse } from "../exchange/refuse.js";
import { type MockApp, respond } from "../http/respond.js";

/** So many answers are made before the first of them is sent: enough to gain by, few enough to be held in memory. */
const MAX_BATCH = 32;

/** A request that has come in whole. */
export interface PendingRequest {
  readonly request: MockRequest;
  readonly response: ServerResponse;
  /** Did its body pass the limit? */
  readonly tooLarge: boolean;
}

/**
 * Does the work of one turn of the event loop in stages: all requests that have come are read, then some are answered, then
 * their answers are sent, and so on. Each kind of code stays in the processor's cache that way: an answer takes a third less
 * time than with one request after the other. Requests are answered in the order in which they came.
 */
export class RequestBatcher {
  private asked: PendingRequest[] = [];
  /** Connections with an answer that has to be waited for. */
  private readonly late = new WeakSet<Socket>();

  constructor(private readonly front: MockApp) {}

  /** Answers a request in this turn. */
  add(asked: PendingRequest): void {
    if (this.asked.push(asked) === 1) setImmediate(() => this.take());
  }

  /** Is an answer on this connection waited for? */
  isLate(socket: Socket): boolean {
    return this.late.has(socket);
  }

  private take(): void {
    const turn = this.asked;
    this.asked = [];
    for (let start = 0; start < turn.length; start += MAX_BATCH) {
      const some = turn.slice(start, start + MAX_BATCH);
      const responses = some.map((asked) => this.respond(asked));
      for (const [index, response] of responses.entries())
        if (response) this.send(some[index] as PendingRequest, response);
    }
  }

  /** Nothing when the answer comes later, or not at all. */
  private respond(asked: PendingRequest): MockResponse | undefined {
    try {
      const answered = respond(this.front, asked.request, asked.tooLarge);
      if (!(answered instanceof Promise)) return answered;
      this.wait(asked, answered);
    } catch (error) {
      this.fail(asked, error);
    }
    return undefined;
  }

  private wait(asked: PendingRequest, answered: Promise<MockResponse>): void {
    const { socket } = asked.response;
    if (socket) this.late.add(socket);
    void answered
      .then(
        (response) => this.send(asked, response),
        (error: unknown) => this.fail(asked, error),
      )
      .finally(() => socket && this.late.delete(socket));
  }

  private send(asked: PendingRequest, response: MockResponse): void {
    // The client went away: nobody is left to be told.
    if (asked.response.destroyed) return;
    try {
      write(asked.response, response);
    } catch (error) {
      this.fail(asked, error);
    }
  }

  private fail({ request, response }: PendingRequest, error: unknown): void {
    try {
      this.front.onFailure?.(error, request);
    } catch {
      // Whoever asked to be told cannot be.
    }
    if (response.destroyed) return;
    if (response.headersSent) response.destroy();
    else write(response, errorResponse(500, `The mock failed; please report it. ${(error as Error).message}`));
  }
}

function write(response: ServerResponse, { status, headers, body, bytes, ascii }: MockResponse): void {
  if (status === 0) {
    // The client sees no answer but an error.
    response.socket?.resetAndDestroy();
    return;
  }
  if (body === undefined) {
    // Node works out by itself which of these have a length.
    for (let index = 0; index < headers.length; index += 2)
      response.setHeader(headers[index] as string, headers[index + 1] as string);
    response.statusCode = status;
    response.end();
    return;
  }
  response.writeHead(status, headers as string[]);
  // The bytes are the same; Node need not look for letters that take two.
  response.end(bytes ?? body, ascii ? "latin1" : "utf8");
}
