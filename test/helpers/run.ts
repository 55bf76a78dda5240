import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { transformSync } from "esbuild";
import { BUILT, root } from "./contract.js";

/** By address, so that it is found from any working directory. */
const TSX = import.meta.resolve("tsx");

/** What a finished process left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript file of this repository the way its npm scripts do, and waits for its end. */
export function run(script: string, args: string[] = [], cwd = root): Promise<Finished> {
  return finish(start(script, args, cwd));
}

/** Starts a TypeScript file of this repository and leaves it running; `nodeFlags` are Node's own. */
export function start(
  script: string,
  args: string[] = [],
  cwd = root,
  nodeFlags: string[] = [],
  stdio: StdioOptions = "pipe",
): ChildProcess {
  return startFile(`${root}${script}`, args, cwd, nodeFlags, stdio);
}

/** Starts a file from anywhere: TypeScript with tsx, but JavaScript and what is built already by Node alone. */
export function startFile(
  file: string,
  args: string[] = [],
  cwd = root,
  nodeFlags: string[] = [],
  stdio: StdioOptions = "pipe",
): ChildProcess {
  const env = { ...process.env, NO_COLOR: "1" };
  const built = file.startsWith(`${root}src/`) ? builtOf(file.slice(root.length)) : file;
  const program = built.endsWith("js") ? [...nodeFlags, built] : ["--import", TSX, ...nodeFlags, built];
  return spawn(process.execPath, [...program, ...args], { cwd, env, stdio });
}

/**
 * Writes the JavaScript of a program in TypeScript, which Node starts in a fraction of tsx's time.
 *
 * @param file Ends in `.mjs`.
 */
export function compile(source: string, file: string): Promise<void> {
  return writeFile(file, transformSync(source, { loader: "ts", format: "esm", target: "node20.19" }).code);
}

/** What was built of a file of this repository. */
export function builtOf(file: string): string {
  return `${BUILT}/${file.replace(/\.ts$/, ".js")}`;
}

/** Waits for the end of a process and gives what it printed. */
export function finish(child: ChildProcess): Promise<Finished> {
  return new Promise((done, fail) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
}

/** Waits until a process has printed a text that matches, and gives the match. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  return new Promise((done, fail) => {
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      const match = text.match(pattern);
      if (match) done(match);
    });
    child.on("close", () => fail(new Error(`The process ended before it printed ${pattern}: ${text}`)));
  });
}
