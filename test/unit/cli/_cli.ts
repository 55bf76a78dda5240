import type { ChildProcess } from "node:child_process";
import { expect, onTestFinished } from "vitest";
import type { UsageErrorCode } from "../../../src/cli/usage.js";
import { type Finished, finish, printed, start } from "../../helpers/run.js";

export const CLI = "src/cli.ts";
export const URL_PRINTED = /http:\/\/127\.0\.0\.1:\d+/;
export const USAGES = "/api/marketplace-component-usages/";
export const PAUSE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/set_paused/";
export const staff = { Authorization: "Token staff@t1" };

/** An error of this code whose message names all of these words. */
export const refusal = (code: UsageErrorCode, ...words: string[]) =>
  expect.objectContaining({
    name: "UsageError",
    code,
    // One line, and every word anywhere in it.
    message: expect.stringMatching(
      new RegExp(`^${words.map((word) => `(?=.*${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")})`).join("")}.*$`),
    ),
  });

/** Ends a process after the running test, whatever becomes of that. */
export function endAfterTest(child: ChildProcess): void {
  onTestFinished(() => void child.kill("SIGKILL"));
}

/** A mock that runs, its address, and what is left of it when it has ended. */
interface Running {
  child: ChildProcess;
  url: string;
  ended: Promise<Finished>;
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

/** Starts a mock and waits until it says where it is. */
export async function mock(...args: string[]): Promise<Running> {
  const child = start(CLI, ["mock", "--port", "0", ...args]);
  endAfterTest(child);
  const ended = finish(child);
  const [url] = await printed(child, URL_PRINTED);
  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    return ended;
  };
  return { child, url, ended, stop };
}

/** Asks and reads the answer to its end. */
export async function ask(address: string, init: RequestInit = {}): Promise<number> {
  const response = await fetch(address, { headers: staff, ...init });
  await response.text();
  return response.status;
}

/** Pauses a resource as the client of the contract would not: what must be true or false is a word. */
export const breakContract = (url: string) =>
  ask(url + PAUSE, {
    method: "POST",
    headers: { ...staff, "Content-Type": "application/json" },
    body: '{"paused": "perhaps"}',
  });
