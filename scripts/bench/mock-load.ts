import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { runNode } from "../../src/io/redocly.js";
import { AUTHORIZATION } from "./mock-requests.js";
import type { Server } from "./mock-server.js";

const autocannon = createRequire(import.meta.url).resolve("autocannon");
const CONNECTIONS = 50;

/** What came of a load. */
export type Load = Record<"rate" | "cpu", number>;

/** What autocannon tells, as far as it matters here. */
interface Result {
  duration: number;
  requests: { total: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}

/**
 * Asks a server for a path on 50 connections, by autocannon in a process of its own.
 *
 * @param extent For how many seconds, or how many requests, and then the path of a HAR file that says which.
 * @returns requests per second, and microseconds of processor time that the server took for one; the latter is no number where
 * the system does not tell it.
 *
 * @example const { rate } = await load(server, "/", { seconds: 2 });
 * @throws Error with one sentence when an answer was no success: a benchmark of errors says nothing.
 */
export async function load(
  server: Server,
  path: string,
  extent: { seconds: number } | { amount: number; har: string },
): Promise<Load> {
  const length = "seconds" in extent ? ["-d", `${extent.seconds}`] : ["-a", `${extent.amount}`, "--har", extent.har];
  const url = `http://127.0.0.1:${server.port}${path}`;
  const args = [autocannon, "-j", "-c", `${CONNECTIONS}`, ...length, "-H", `Authorization: ${AUTHORIZATION}`, url];
  const before = await processorTime(server);
  const { code, stdout, stderr } = await runNode(args, {});
  const after = await processorTime(server);
  if (code !== 0) throw new Error(`autocannon failed: ${(stderr || stdout).trim().split("\n")[0]}`);
  // Of what it does not understand it prints its usage, and ends with success.
  if (stdout === "") throw new Error(`autocannon did not understand ${args.slice(1).join(" ")}.`);
  const result = JSON.parse(stdout) as Result;
  const complaint = complaintOf(result);
  if (complaint) throw new Error(`"${server.name}" was asked for ${path}, and ${complaint}.`);
  const { total } = result.requests;
  return { rate: total / result.duration, cpu: (after - before) / total };
}

/**
 * What makes a result worthless; nothing when it is not.
 *
 * @example complaintOf(result); // "3 answers were no success"
 */
export function complaintOf({ errors, timeouts, non2xx, requests }: Result): string | undefined {
  if (requests.total === 0) return "it answered nothing";
  if (errors > 0) return `${errors} connections failed`;
  if (timeouts > 0) return `${timeouts} requests got no response in time`;
  return non2xx > 0 ? `${non2xx} answers were no success` : undefined;
}

/** Microseconds of processor time that a process has taken. */
async function processorTime({ process: { pid } }: Server): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (text === undefined) return Number.NaN;
  // Behind the name, which may hold anything; in hundredths of a second.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}
