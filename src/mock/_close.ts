import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { Server } from "node:http";

/** How long requests that are being answered may take once the mock is to stop. */
const GRACE_MS = 500;

/**
 * Runs `listen` and gives the HTTP server that it starts. Prism keeps its server to itself, and waits for every
 * connection when it closes: one that a browser opened ahead, or that broke off, would keep it from ending.
 */
export function captureServer<T>(listen: () => T): { result: T; server: Server | undefined } {
  let server: Server | undefined;
  const onListen = (message: unknown) => {
    const started = (message as { server?: unknown }).server;
    if (started instanceof Server) server = started;
  };
  subscribe("tracing:net.server.listen:asyncStart", onListen);
  try {
    return { result: listen(), server };
  } finally {
    unsubscribe("tracing:net.server.listen:asyncStart", onListen);
  }
}

/** Closes the server, and after a grace period the connections that are still open. */
export async function closeServer(close: () => Promise<void>, server: Server | undefined): Promise<void> {
  const timer = setTimeout(() => server?.closeAllConnections(), GRACE_MS);
  try {
    await close();
  } finally {
    clearTimeout(timer);
  }
}
