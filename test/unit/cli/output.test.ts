import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contract } from "../../../generated/contract.js";
import { finish, printed, start } from "../../helpers/run.js";
import { ask, breakContract, CLI, endAfterTest, mock, PAUSE, USAGES } from "./_cli.js";

describe("text", () => {
  test("has calls that work when they are pasted, until SIGINT", async () => {
    const child = start(CLI, ["mock", "--port", "0"]);
    endAfterTest(child);
    const ended = finish(child);
    const [banner, url] = await printed(child, /contract: (http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ctrl\+C/);
    expect(banner).toContain(`\nControl   ${url}/_mock/\n`);
    expect(banner).toMatch(/\n {2}staff or YOUR_API_TOKEN +staff: may do everything\n/);
    const calls = [...banner.replaceAll("\\\n", "").matchAll(/curl (.*) '(http:\S+)'/g)];
    expect(calls).toHaveLength(3);
    for (const [, flags = "", address = ""] of calls) {
      expect(address.startsWith(`${url}/api/`)).toBe(true);
      const body = flags.match(/-d '(.*)'/)?.[1];
      const headers = Object.fromEntries(
        [...flags.matchAll(/-H '(.*?): (.*?)'/g)].map(([, name, value]) => [name, value]),
      );
      expect(await ask(address, body ? { method: "POST", headers, body } : { headers })).toBe(body ? 201 : 200);
    }
    child.kill("SIGINT");
    const { stdout, ...rest } = await ended;
    expect(rest).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\n3 requests, no.*\.\n/);
  });

  test("has a line for every request, and what came of it at the end", async () => {
    const { url, stop } = await mock();
    expect(await ask(`${url}${USAGES}?type=cpu`)).toBe(200);
    expect(await ask(`${url}${USAGES}`, { headers: { Authorization: "Token 5up3rs3cr3t" } })).toBe(401);
    expect(await breakContract(url)).toBe(400);
    expect(await ask(`${url}/_mock/clock`)).toBe(200);
    const { stdout, stderr, code } = await stop();
    const lines = stdout.slice(stdout.indexOf("Ctrl+C stops the mock.\n\n")).split("\n").slice(2);
    const cost = String.raw` *\d+(\.\d)? ms +[\d.]+ k?B `;
    expect(lines[0]).toMatch(new RegExp(String.raw`^\d\d:\d\d:\d\d 200 GET   ${cost}staff@t1 +${USAGES}\?type=cpu$`));
    expect(lines[1]).toMatch(new RegExp(String.raw`^\S+ 401 GET   ${cost}\? +${USAGES}$`));
    expect(lines[2]).toMatch(new RegExp(String.raw`^\S+ 400 POST  ${cost}staff@t1 +${PAUSE}$`));
    expect(lines[3]).toMatch(/^ {9}\S.*body \/paused must be boolean$/);
    expect(lines[4]).toMatch(new RegExp(String.raw`^\S+ 200 GET   ${cost}staff@t1 +/_mock/clock$`));
    expect(lines[5]).toMatch(/^3 requests, 1 /);
    expect(stdout).not.toMatch(/5up3rs3cr3t|\p{Cc}\[/u);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

test("--log json: standard output has lines of JSON only, from the address to the end", async () => {
  const { url, stop } = await mock("--log", "json", "--fixed-clock", "2025-12-01T00:00:00Z");
  await ask(`${url}${USAGES}?page_size=many`);
  const { stdout, stderr, code } = await stop();
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events).toMatchObject([
    { event: "started", url, contract: contract.version, clock: "2025-12-01T00:00:00+00:00" },
    {
      event: "request",
      url: `${USAGES}?page_size=many`,
      caller: "staff",
      sandbox: "t1",
      violations: [{ part: "query", place: "page_size" }],
    },
    { event: "stopped", requests: 1, broken: 1, written: [] },
  ]);
  expect(stderr).toContain(`Mock of the Waldur marketplace contract: ${url}\n`);
  expect(code).toBe(0);
});

test("--quiet: the address, and no more", async () => {
  const { url, stop } = await mock("--quiet");
  await breakContract(url);
  expect(await stop()).toEqual({ code: 0, stdout: `${url}\n`, stderr: "" });
});

test("a host that others can reach gets a warning", async () => {
  const child = start(CLI, ["mock", "--port", "0", "--host", "0.0.0.0", "--quiet"]);
  endAfterTest(child);
  const ended = finish(child);
  await printed(child, /http:\/\/0\.0\.0\.0:\d+/);
  child.kill();
  const { code, stderr } = await ended;
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Warning: other machines can reach this mock/);
});

describe("output that cannot be written", () => {
  test("ends no mock when the reader went away", async () => {
    const { child, url, stop } = await mock();
    child.stdout?.destroy();
    for (let times = 0; times < 3; times++) expect(await ask(url + USAGES)).toBe(200);
    expect(await stop()).toMatchObject({ code: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("is told once when the disk is full", async () => {
    const full = openSync("/dev/full", "w");
    const child = start(CLI, ["mock", "--port", "0"], undefined, [], ["ignore", full, "pipe"]);
    endAfterTest(child);
    closeSync(full);
    const ended = finish(child);
    await new Promise((said) => child.stderr?.once("data", said));
    child.kill();
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The output cannot be written: .*ENOSPC.*\n$/);
  });
});
