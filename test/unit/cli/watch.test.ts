import type { ChildProcess } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { printed, start } from "../../helpers/run.js";
import { ask, CLI, endAfterTest, mock, URL_PRINTED, USAGES } from "./_cli.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "watch-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const worldOf = (token: string) => JSON.stringify({ users: [{ username: token, tokens: [token], is_staff: true }] });

/** Saves as editors do: another file takes the name. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Waits until a process has printed this to standard error. */
const complained = (child: ChildProcess, pattern: RegExp) =>
  new Promise<string>((done) => {
    let text = "";
    child.stderr?.on("data", (chunk) => {
      text += chunk;
      if (pattern.test(text)) done(text);
    });
  });

const askAs = (url: string, token: string) => ask(url + USAGES, { headers: { Authorization: `Token ${token}` } });

describe("mock --watch", () => {
  test("loads a saved world, goes on after an invalid one, and keeps port, connections and report", async () => {
    const path = join(directory, "world.json");
    writeFileSync(path, worldOf("ada"));
    const { url, child, stop } = await mock("--world", path, "--watch");
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    const askKept = (token: string) =>
      new Promise<number | undefined>((done, fail) => {
        const request = get(url + USAGES, { agent, headers: { Authorization: `Token ${token}` } }, (response) => {
          ports.add(response.socket.localPort);
          response.resume().on("end", () => done(response.statusCode));
        });
        request.on("error", fail);
      });
    expect(await askKept("ada")).toBe(200);

    let event: Promise<unknown> = printed(child, /Reloaded .*world\.json/);
    save(path, worldOf("bob"));
    await event;
    expect([await askKept("bob"), await askKept("ada")]).toEqual([200, 401]);

    const message = complained(child, /goes on/);
    save(path, JSON.stringify({ users: [{ username: 1 }] }));
    expect(await message).toMatch(/world\.json: The world has .*\n\/users\/0\/username/);
    expect(await askKept("bob")).toBe(200);

    event = printed(child, /Reloaded/);
    writeFileSync(path, worldOf("eve"));
    await event;
    expect(await askKept("eve")).toBe(200);
    agent.destroy();
    expect(ports.size).toBe(1);
    expect((await stop()).stdout).toMatch(/\n5 requests, /);
  });

  test("loads a changed configuration, follows its world, and says what waits for the next start", async () => {
    const [path, config] = [join(directory, "world.json"), join(directory, "waldur-contract.config.json")];
    writeFileSync(path, worldOf("ada"));
    writeFileSync(config, JSON.stringify({ mock: { port: 0, watch: true } }));
    const child = start(CLI, ["mock"], directory);
    endAfterTest(child);
    const [url = ""] = await printed(child, URL_PRINTED);
    expect(await askAs(url, "ada")).toBe(401);

    let event = printed(child, /Reloaded .*\n/);
    save(config, JSON.stringify({ mock: { port: 1, watch: true, world: "world.json" } }));
    expect((await event)[0]).toMatch(/^Reloaded waldur-contract\.config\.json\..* --port\.\n$/);
    expect(await askAs(url, "ada")).toBe(200);

    event = printed(child, /Reloaded .*\n/);
    save(path, worldOf("bob"));
    expect((await event)[0]).toMatch(/^Reloaded world\.json\./);
    expect(await askAs(url, "bob")).toBe(200);

    const message = complained(child, /goes on/);
    save(config, JSON.stringify({ mock: { port: 0, watch: true, wrold: "x" } }));
    expect(await message).toMatch(/Unknown option \/mock\/wrold\. Did you mean world\?/);
    expect(await askAs(url, "bob")).toBe(200);
  });
});
