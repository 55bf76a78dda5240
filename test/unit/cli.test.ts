import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { contract } from "../../generated/contract.js";
import { root } from "../helpers/contract.js";
import { finish, printed, run, start } from "../helpers/run.js";

const CLI = "src/cli.ts";

/** Code that runs before the command, in the same process. */
const preload = (code: string) => `--import=data:text/javascript,${encodeURIComponent(code)}`;

describe("waldur-contract mock", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("prints calls that work, and stops on %s", async (signal) => {
    const child = start(CLI, ["mock", "--port", "0"]);
    const ended = finish(child);
    try {
      const [banner, url] = await printed(child, /contract: (http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ctrl\+C/);
      const calls = [...banner.matchAll(/curl (.*) '(http:\S+)'/g)];
      expect(calls).toHaveLength(3);
      for (const [, flags = "", address = ""] of calls) {
        expect(address.startsWith(`${url}/api/`)).toBe(true);
        const body = flags.match(/-d '(.*)'/)?.[1];
        const headers = Object.fromEntries(
          [...flags.matchAll(/-H '(.*?): (.*?)'/g)].map(([, name, value]) => [name, value]),
        );
        const response = await fetch(address, body ? { method: "POST", headers, body } : { headers });
        expect(response.status).toBe(200);
        await response.text();
      }
    } finally {
      child.kill(signal);
    }
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("says which port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((listening) => other.once("listening", listening));
    const { port } = other.address() as AddressInfo;
    try {
      expect(await run(CLI, ["mock", "--port", String(port)])).toEqual({
        code: 2,
        stdout: "",
        stderr: `Port ${port} on 127.0.0.1 is taken; choose another port, or 0 for any free one.\n`,
      });
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });

  test("says which command installs Prism when it is missing", async () => {
    const hooks = `export async function resolve(name, context, next) {
      if (!name.startsWith("@stoplight/")) return next(name, context);
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    }`;
    const child = start(CLI, ["mock"], root, [
      preload(`import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hooks)}");`),
    ]);
    const { code, stderr } = await finish(child);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The mock needs Prism; install it with: npm install --save-dev @stoplight\/.*\n$/);
  });

  test("says that Node is too old", async () => {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } });`;
    const child = start(CLI, ["mock"], root, [preload(old)]);
    expect(await finish(child)).toEqual({
      code: 2,
      stdout: "",
      stderr: "waldur-contract needs Node 20.19 or newer, and this is 18.20.4; install a newer Node.\n",
    });
  });
});

describe("wrong calls get one sentence and exit code 2", () => {
  test.each([
    { args: [], says: "No command was given; the only one is mock. See --help." },
    { args: ["serve"], says: 'There is no command "serve"; the only one is mock. See --help.' },
    { args: ["mock", "spec.yaml"], says: 'mock takes no argument, but "spec.yaml" was given. See --help.' },
    { args: ["mock", "--prot", "1"], says: "Unknown option '--prot'. See --help." },
    { args: ["mock", "--port", "-1"], says: "Option '--port' argument is ambiguous. See --help." },
    { args: ["mock", "--port"], says: "Option '--port <value>' argument missing. See --help." },
    { args: ["mock", "--port", "eighty"], says: '--port takes a number from 0 to 65535, not "eighty".' },
    { args: ["mock", "--port", "65536"], says: '--port takes a number from 0 to 65535, not "65536".' },
    { args: ["mock", "--port="], says: '--port takes a number from 0 to 65535, not "".' },
    { args: ["mock", "--host="], says: "--host takes an address, not an empty text." },
    {
      args: ["mock", "--host", "192.0.2.1"],
      says: "192.0.2.1 is not an address of this machine; choose another host.",
    },
  ])("$args", async ({ args, says }) => {
    expect(await run(CLI, args)).toEqual({ code: 2, stdout: "", stderr: `${says}\n` });
  });
});

describe("what is printed for people", () => {
  test.each(["--help", "-h"])("%s", async (flag) => {
    expect(await run(CLI, [flag])).toEqual({
      code: 0,
      stderr: "",
      stdout: `Usage: waldur-contract <command> [options]

Commands:
  mock    Serve the contract as a mock API, until Ctrl+C

Options of mock:
  --port <number>   Port to listen on, 0 for any free one (default 4010)
  --host <address>  Address to listen on (default 127.0.0.1, this machine only)
  --stateless       Answer with the examples of the contract, and remember nothing

  --help            Show this text
  --version         Show the version of the contract

Exit codes: 0 done, 2 could not run (the message says why)
`,
    });
  });

  test.each(["--version", "-v"])("%s", async (flag) => {
    expect(await run(CLI, [flag])).toEqual({ code: 0, stdout: `${contract.version}\n`, stderr: "" });
  });

  test("a reader that goes away is no failure", async () => {
    const child = start(CLI, ["--help"]);
    child.stdout?.destroy();
    expect(await finish(child)).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
