import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { contract } from "../../generated/contract.js";
import type { CommandName } from "../../src/cli/flags.js";
import { COMMAND_HELP, HELP } from "../../src/cli/texts.js";
import { root } from "../helpers/contract.js";
import { finish, printed, run, start } from "../helpers/run.js";

const CLI = "src/cli.ts";

/** Code that runs before the command, in the same process. */
const preload = (code: string) => `--import=data:text/javascript,${encodeURIComponent(code)}`;

describe("waldur-contract mock cannot start", () => {
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

  describe("without Prism", () => {
    const hooks = `export async function resolve(name, context, next) {
      if (!name.startsWith("@stoplight/")) return next(name, context);
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    }`;
    const hidden = preload(`import Module, { register } from "node:module";
      register("data:text/javascript,${encodeURIComponent(hooks)}");
      const { _resolveFilename } = Module;
      Module._resolveFilename = function (name, ...more) {
        if (!name.startsWith("@stoplight/")) return _resolveFilename.call(this, name, ...more);
        throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
      };`);

    test("--stateless says which command installs it", async () => {
      const { code, stderr } = await finish(start(CLI, ["mock", "--stateless"], root, [hidden]));
      expect(code).toBe(2);
      expect(stderr).toMatch(/not installed; install it with: npm install --save-dev @stoplight\/.*\n$/);
    });

    test("the mock of a Waldur runs, gives named examples, and says of what only Prism can do that it cannot", async () => {
      const child = start(CLI, ["mock", "--port", "0"], root, [hidden]);
      const ended = finish(child);
      try {
        const [url = ""] = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);
        const ask = async (prefer?: string) => {
          const headers = { Authorization: "Token staff", ...(prefer && { Prefer: prefer }) };
          const response = await fetch(`${url}/api/marketplace-component-usages/`, { headers });
          return [response.status, JSON.stringify(await response.json())] as const;
        };
        expect((await ask())[0]).toBe(200);
        expect((await ask("code=200"))[0]).toBe(200);
        const [status, body] = await ask("dynamic=true");
        expect([status, body.includes("npm install --save-dev @stoplight/")]).toEqual([501, true]);
      } finally {
        child.kill();
        await ended;
      }
    });
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
    { args: [], says: "No command was given; there are mock, verify, diff. See --help." },
    { args: ["serve"], says: 'There is no command "serve"; there are mock, verify, diff. See --help.' },
    { args: ["mock", "spec.yaml"], says: 'mock takes no argument, but "spec.yaml" was given. See --help.' },
    { args: ["mock", "--prot", "1"], says: "Unknown option '--prot'. See --help." },
    { args: ["mock", "--port"], says: "Option '--port <value>' argument missing. See --help." },
    { args: ["mock", "--port", "eighty"], says: '--port takes a number from 0 to 65535, not "eighty".' },
    {
      args: ["mock", "--stateless", "--world", "w.json"],
      says: "--stateless keeps no data, so --world has no meaning; leave one of them out.",
    },
    {
      args: ["mock", "--report", "report.html"],
      says: "The report cannot be saved to report.html: it is written as .json or as .xml, and to both when the path has no ending.",
    },
    {
      args: ["mock", "--save", "no/such/folder/w.json"],
      says: "The world cannot be saved to no/such/folder/w.json: there is no such folder; make it, or choose another path.",
    },
    { args: ["mock", "--world", "missing.json"], says: "There is no world file missing.json; check the path." },
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
    expect(await run(CLI, [flag])).toEqual({ code: 0, stderr: "", stdout: HELP });
  });

  test.each(Object.keys(COMMAND_HELP) as CommandName[])("%s --help", async (name) => {
    expect(await run(CLI, [name, "--help"])).toEqual({ code: 0, stderr: "", stdout: COMMAND_HELP[name] });
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
