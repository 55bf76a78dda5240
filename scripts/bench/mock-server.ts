import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { AUTHORIZATION } from "./mock-requests.js";

/** A server in a process of its own. */
export interface Server {
  name: string;
  port: number;
  process: ChildProcess;
  /** Milliseconds from its start to the first answer with a status of 2xx. */
  started: number;
}

/** An answer as it came over the wire, without what Node says of the day and of the connection. */
export interface Answer {
  status: number;
  headers: string[];
  body: string;
}

/**
 * Starts a server in a process of its own and asks it for a path until it answers.
 *
 * @param argumentsFor Arguments of Node for the port that it is to listen on.
 *
 * @example const server = await startServer("bare", (port) => ["bare.mjs", `${port}`], "/");
 * @throws Error with one sentence when it ends before it has answered, or does not answer within a minute.
 */
export async function startServer(
  name: string,
  argumentsFor: (port: number) => string[],
  path: string,
): Promise<Server> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, argumentsFor(port), { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const server: Server = { name, port, process: child, started: 0 };
  for (;;) {
    const response = await ask(server, path).catch(() => undefined);
    if (response && response.status >= 200 && response.status < 300) break;
    const late = performance.now() - start > 60_000;
    if (late || child.exitCode !== null || child.signalCode !== null) {
      await stopServer(server);
      const status = response ? `It answered ${response.status}.` : "It did not answer.";
      throw new Error(`The server "${name}" did not start. ${status} ${complaint.trim().split("\n")[0]}`);
    }
    await setTimeout(2);
  }
  server.started = performance.now() - start;
  return server;
}

/** Ends a server. */
export async function stopServer({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Asks a server for a path, as staff. */
export function ask({ port }: Pick<Server, "port">, path: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const headers = { Authorization: AUTHORIZATION };
    const asked = request({ port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        done({ status: response.statusCode ?? 0, headers: ownHeaders(response), body });
      });
    });
    asked.on("error", fail);
    asked.end();
  });
}

function ownHeaders({ rawHeaders }: IncomingMessage): string[] {
  const pairs = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] as string]] : []));
  return pairs.filter(([name]) => !["Date", "Connection", "Keep-Alive"].includes(name as string)).flat();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
