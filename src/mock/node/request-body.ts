import type { IncomingMessage } from "node:http";

/** Bytes beyond the limit that are read and discarded, so that a client can finish sending and see the response. */
const MAX_DRAINED = 16 * 1024 * 1024;

/** A body, or why there is none. */
export type Received = { readonly body: Uint8Array; readonly tooLarge: false } | { readonly tooLarge: true };

/** Says whether a request has a body, which may be empty. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return (
    (length !== undefined && length !== "0") || (length === undefined && headers["transfer-encoding"] !== undefined)
  );
}

/** Reads the body of a request up to a limit in bytes. Rejects if the client disconnects. */
export function receive(request: IncomingMessage, limit: number): Promise<Received> {
  return new Promise((done, fail) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const announced = Number(request.headers["content-length"] ?? 0);
    let tooLarge = announced > limit;
    if (tooLarge) done({ tooLarge: true });
    request.on("data", (chunk: Uint8Array) => {
      size += chunk.length;
      if (!tooLarge && size > limit) {
        tooLarge = true;
        chunks.length = 0;
        done({ tooLarge: true });
      }
      if (!tooLarge) chunks.push(chunk);
      else if (size > limit + MAX_DRAINED) request.destroy();
    });
    request.on("end", () => {
      if (!tooLarge) done({ body: Buffer.concat(chunks), tooLarge: false });
    });
    request.on("error", fail);
    request.on("close", () => fail(new Error("The client went away.")));
  });
}
