import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { contract } from "../../../generated/contract.js";
import type { Command } from "../../../src/cli/command.js";
import { commands } from "../../../src/cli/commands/index.js";
import { mock } from "../../../src/cli/commands/mock.js";
import { renderHelp, renderOverview } from "../../../src/cli/help.js";
import { root } from "../../helpers/contract.js";
import { finish, printed, run, start } from "../../helpers/run.js";

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
        expect((await ask("code=418"))[0]).toBe(404);
        expect((await ask("example=Nothing"))[0]).toBe(404);
        expect(
          (await fetch(`${url}/api/marketplace-component-usages/`, { headers: { Prefer: "code=404" } })).status,
        ).toBe(401);
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
      stderr: "Node 18.20.4 is too old. waldur-contract needs Node 20.19 or newer.\n",
    });
  });
});

describe("an invalid call gets one error and exit code 2", () => {
  test.each([
    { args: [], says: /^A command is missing\. Commands: mock, verify, diff, operations, completion, help\. / },
    { args: ["--port", "1"], says: /^Unknown option --port\. / },
    {
      args: ["serve"],
      says: /^Unknown command "serve"\. Commands: mock, verify, diff, operations, completion, help\. /,
    },
    { args: ["toString"], says: /^Unknown command "toString"\. / },
    { args: ["verfy"], says: /^Unknown command "verfy"\. Did you mean verify\? / },
    { args: ["docs"], says: /^Unknown command "docs"\. / },
    { args: ["mock", "spec.yaml"], says: /^Unexpected argument "spec\.yaml"\. / },
    { args: ["mock", "--prot", "1"], says: /^Unknown option --prot\. Did you mean --port\?$/ },
    { args: ["mock", "--port", "eighty"], says: /--port/ },
    { args: ["mock", "--stateless", "--world", "w.json"], says: /--world .*--stateless/ },
    { args: ["mock", "--report", "report.html"], says: /report\.html/ },
    { args: ["mock", "--save", "no/such/folder/w.json"], says: /no\/such\/folder\/w\.json/ },
    { args: ["mock", "--world", "missing.json"], says: /missing\.json/ },
    { args: ["mock", "--host", "192.0.2.1"], says: /192\.0\.2\.1/ },
    { args: ["mock", "--watch"], says: /^--watch requires --world/ },
    { args: ["mock", "--config", "missing.json"], says: /^missing\.json: There is no such file/ },
    { args: ["operations", "nothing-like-it"], says: /^No operation matches / },
  ])("$args", async ({ args, says }) => {
    const { code, stdout, stderr } = await run(CLI, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr.trimEnd()).toMatch(says);
  });
});

describe("what is printed for people", () => {
  test.each(["--help", "-h"])("%s", async (flag) => {
    expect(await run(CLI, [flag])).toEqual({ code: 0, stderr: "", stdout: renderOverview(commands) });
  });

  test.each([...commands])("$name --help", async (command) => {
    expect(await run(CLI, [command.name, "--help"])).toEqual({ code: 0, stderr: "", stdout: renderHelp(command) });
  });

  test("help, help mock", async () => {
    const [all, one] = await Promise.all([run(CLI, ["help"]), run(CLI, ["help", "mock"])]);
    expect(all).toEqual({ code: 0, stderr: "", stdout: renderOverview(commands) });
    expect(one).toEqual({ code: 0, stderr: "", stdout: renderHelp(mock as Command) });
  });

  test.each(["--version", "-v", "-V"])("%s", async (flag) => {
    expect(await run(CLI, [flag])).toEqual({ code: 0, stdout: `${contract.version}\n`, stderr: "" });
  });

  test("a reader that goes away is no failure", async () => {
    const child = start(CLI, ["--help"]);
    child.stdout?.destroy();
    expect(await finish(child)).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
