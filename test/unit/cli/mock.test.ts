import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { finish, printed, run, start } from "../../helpers/run.js";
import { ask, breakContract, CLI, endAfterTest, mock, PAUSE, staff, URL_PRINTED, USAGES } from "./_cli.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("at the end", () => {
  test("the data and the report are written, and a violation is seen in the exit code", async () => {
    const [world, report] = [join(folder, "world.json"), join(folder, "report")];
    const { url, stop } = await mock("--save", world, "--report", report, "--fail-on-violation");
    const body = '{"paused": true}';
    const headers = { Authorization: "Token staff", "Content-Type": "application/json" };
    expect(await ask(url + PAUSE, { method: "POST", headers, body })).toBe(200);
    await breakContract(url);
    const { stdout, stderr, code } = await stop("SIGINT");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "1 request violated the contract.\n" });
    expect(stdout).toContain(
      `Saved the world to ${world}.\nSaved the report to ${report}.json.\nSaved the report to ${report}.xml.\n`,
    );
    expect(JSON.parse(await readFile(`${report}.json`, "utf8"))).toMatchObject({ requests: 2, broken: 1 });
    expect(await readFile(`${report}.xml`, "utf8")).toMatch(/^<\?xml/);

    // What was saved goes on where it was.
    const next = await mock("--world", world, "--quiet");
    const list = await fetch(next.url + PAUSE.replace("set_paused/", "?field=paused"), { headers: staff });
    expect(await list.json()).toEqual({ paused: true });
    expect(await next.stop()).toMatchObject({ code: 0 });
  });

  test("without a violation, the exit code is 0", async () => {
    const { url, stop } = await mock("--fail-on-violation", "--no-control", "--quiet");
    await ask(url + USAGES);
    expect(await stop()).toMatchObject({ code: 0, stderr: "" });
  });

  test("what cannot be written is said, the rest is written, and the exit code is 2", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const world = join(folder, "kept.json");
    const { url, stop } = await mock("--report", join(file, "report.json"), "--save", world, "--fail-on-violation");
    await breakContract(url);
    const { code, stderr } = await stop();
    expect(code).toBe(2);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(
        /^The report cannot be saved to .*: there is no such folder; make it, or choose another path\.$/,
      ),
      "1 request violated the contract.",
      "",
    ]);
    expect(existsSync(world)).toBe(true);
  });

  test("a second Ctrl+C waits for no client, and loses no data", async () => {
    const world = join(folder, "forced.json");
    const never = `import { Server } from "node:net";
      Server.prototype.close = () => process.stderr.write("closing");`;
    const flags = [`--import=data:text/javascript,${encodeURIComponent(never)}`];
    const child = start(CLI, ["mock", "--port", "0", "--save", world], undefined, flags);
    endAfterTest(child);
    const ended = finish(child);
    await printed(child, URL_PRINTED);
    // npm passes on what the terminal has sent already, so one Ctrl+C may come twice.
    child.kill("SIGINT");
    await new Promise((closing) => child.stderr?.once("data", closing));
    child.kill("SIGINT");
    expect(existsSync(world)).toBe(false);
    const impatient = setInterval(() => child.kill("SIGINT"), 100);
    onTestFinished(() => clearInterval(impatient));
    expect(await ended).toMatchObject({ code: 130, stderr: "closing", stdout: expect.stringContaining(world) });
    expect(JSON.parse(await readFile(world, "utf8"))).toMatchObject({ format: 1 });
  });

  test("with --drain the health check says so, and everything else goes on until then", async () => {
    const { url, child, ended } = await mock("--drain", "1s", "--quiet");
    const health = async () => {
      const response = await fetch(`${url}/_mock/health`);
      return [response.status, (await response.json()).status];
    };
    expect(await health()).toEqual([200, "ok"]);
    child.kill("SIGTERM");
    for (let seen = await health(); seen[0] !== 503; seen = await health()) expect(seen).toEqual([200, "ok"]);
    expect(await health()).toEqual([503, "draining"]);
    expect(await ask(url + USAGES)).toBe(200);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  test("late answers are not waited for", async () => {
    const { url, stop } = await mock("--latency", "60s");
    const answer = ask(url + USAGES);
    const late = await Promise.race([answer, requestSeen(url)]);
    expect(late).toBe("seen");
    expect(await stop()).toMatchObject({ code: 0 });
    expect(await answer).toBe(200);
  });

  /** Calls of the control are not late, so that they show when a request has come. */
  async function requestSeen(url: string): Promise<string> {
    for (;;) {
      const requests = await (await fetch(`${url}/_mock/requests`)).json();
      if (requests.length > 0) return "seen";
    }
  }
});

test("another release is introduced, and played", async () => {
  const { url, stop } = await mock("--release", "8.1");
  const response = await fetch(`${url}/api/marketplace-provider-resources/?field=current_usages&page_size=1`, {
    headers: staff,
  });
  const [{ current_usages }] = (await response.json()) as [{ current_usages: object }];
  expect(Object.values(current_usages).map((value) => typeof value)).toContain("number");
  expect((await stop()).stdout).toContain("\nIt plays Waldur 8.1. Without --release it plays 7.8.\n");
});

describe("a world from a file", () => {
  test("is introduced", async () => {
    const file = join(folder, "small.json");
    await writeFile(file, JSON.stringify({ users: [{ username: "ada", tokens: ["ada-key"], is_staff: true }] }));
    const { url, stop } = await mock("--world", file);
    expect(await ask(url + USAGES, { headers: { Authorization: "Token ada-key" } })).toBe(200);
    expect((await stop()).stdout).toContain("\n  ada-key  staff: may do everything\n");
  });

  test("that is invalid is refused with all issues", async () => {
    const file = join(folder, "wrong.json");
    await writeFile(file, JSON.stringify({ users: [{}], projects: [{ name: "x", customer: "nobody" }] }));
    const { code, stdout, stderr } = await run(CLI, ["mock", "--world", file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^\S+wrong\.json: The world has \d errors\.\n\/users\/0: "username" is missing\.\n\/projects\/0/,
    );
  });
});
