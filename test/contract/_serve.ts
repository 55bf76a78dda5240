import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { Send } from "./verify/_mutate.js";

/** A server on a free port. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves what answers requests on a free port, for programs that need a real address. */
export async function serve(send: Send): Promise<Served> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = "GET", headers, url: path = "/" } = incoming;
    const hasBody = method !== "GET" && method !== "HEAD";
    const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" as const } : {};
    const list = new Headers(headers as Record<string, string>);
    const response = await send(new Request(`http://${headers.host}${path}`, { method, headers: list, ...body }));
    const answer = Buffer.from(await response.arrayBuffer());
    // Whoever changed the answer may not have told its length.
    response.headers.set("content-length", String(answer.length));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
