import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../../helpers/contract.js";
import { type Finished, finish, printed, start } from "../../helpers/run.js";

/** `.ci/run` looks for the same name. */
const haproxy = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"]
  .map((folder) => join(folder, "haproxy"))
  .find((file) => existsSync(file));

const SANDBOXES = Array.from({ length: 1000 }, (_, index) => `test-${index}`);
const RESOURCE = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const AS_AT_FIRST = "the example data";

interface Answer {
  status: number;
  text: string;
}
interface RunningMock {
  child: ChildProcess;
  ended: Promise<Finished>;
  url: string;
}

let folder: string;
let proxy: ChildProcess;
let mocks: RunningMock[] = [];
let initial: string;
/** The sandboxes of each mock, as long as all three live. */
let homes: string[][] = [];
const agent = new Agent({ keepAlive: true, maxSockets: 40 });

/** Calls HAProxy. A body is a form or JSON. */
function call(path: string, token?: string, body?: string | object, method = body ? "POST" : "GET"): Promise<Answer> {
  const [type, text] = typeof body === "string" ? [FORM, body] : [JSON_TYPE, JSON.stringify(body ?? {})];
  const headers = {
    ...(token && { authorization: `Token ${token}` }),
    ...(body && { "content-type": type, "content-length": Buffer.byteLength(text) }),
  };
  return new Promise((done, fail) => {
    const sent = request({ socketPath: join(folder, "front"), path, method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
      response.on("error", fail);
    });
    sent.on("error", fail);
    sent.end(body && text);
  });
}

/** Answers other than 200, and how often they came. */
const refused = new Map<string, number>();
async function ok(...args: Parameters<typeof call>): Promise<string> {
  const { status, text } = await call(...args).catch((error: Error) => ({ status: 0, text: error.message }));
  if (status !== 200) refused.set(`${status} ${text}`, (refused.get(`${status} ${text}`) ?? 0) + 1);
  return text;
}

const write = (sandbox: string, mark: string) =>
  ok(RESOURCE, `staff@${sandbox}`, { description: `${mark} of ${sandbox}` }, "PATCH");

/** What another caller sees in a sandbox: the mark that was written there, or that nothing was. */
async function read(sandbox: string): Promise<string> {
  const text = await ok(`${RESOURCE}?field=description`, `support@${sandbox}`);
  if (text === initial) return AS_AT_FIRST;
  return text.replace(`{"description":"`, "").replace(` of ${sandbox}"}`, "");
}

/** The marks of all sandboxes. */
const readAll = async () =>
  new Map(await Promise.all(SANDBOXES.map(async (each) => [each, await read(each)] as const)));
const writeAll = (mark: string) => Promise.all(SANDBOXES.map((each) => write(each, mark)));

/** The sandboxes that a mock has. */
async function sandboxesOf({ url }: RunningMock): Promise<string[]> {
  const list = (await (await fetch(`${url}/_mock/sandboxes`)).json()) as { name: string }[];
  return list.map(({ name }) => name).filter((name) => name.startsWith("test-"));
}

/** How often HAProxy sent a request again, to the same mock or to another. */
async function retries(): Promise<number> {
  const [head = "", ...rows] = (await text(connect(join(folder, "admin")).end("show stat\n"))).split("\n");
  const backend = rows.find((row) => row.startsWith("mocks,BACKEND,"))?.split(",") ?? [];
  const columns = head.split(",");
  return Number(backend[columns.indexOf("wretr")]) + Number(backend[columns.indexOf("wredis")]);
}

describe.skipIf(!haproxy && !process.env.CI)("three mocks behind HAProxy (apt-get install haproxy)", () => {
  beforeAll(async () => {
    if (!haproxy) throw new Error("HAProxy was not found. Install it (apt-get install haproxy).");
    folder = await mkdtemp(join(tmpdir(), "balanced-"));
    mocks = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const child = start("src/cli.ts", ["mock", "--port", "0", "--quiet", "--drain", "5s"]);
        const ended = finish(child);
        const [url] = await printed(child, /http:\/\/[\d.]+:\d+/);
        return { child, ended, url };
      }),
    );
    // The file that is shipped, with the addresses of this test.
    const shipped = await readFile(`${root}deploy/haproxy.cfg`, "utf8");
    const config = mocks.reduce(
      (text, { url }, index) => text.replace(`"mock-${index}\${MOCK_DOMAIN}:4010"`, new URL(url).host),
      shipped.replace("bind :4010", `bind unix@${join(folder, "front")}`),
    );
    expect(config).not.toContain("4010");
    await writeFile(join(folder, "haproxy.cfg"), `${config}\nglobal\n  stats socket ${join(folder, "admin")}\n`);
    proxy = spawn(haproxy, ["-db", "-f", join(folder, "haproxy.cfg")], { stdio: "ignore" });
    initial = await vi.waitFor(
      async () => {
        const { status, text } = await call(`${RESOURCE}?field=description`, "staff");
        expect(status).toBe(200);
        return text;
      },
      { timeout: 20_000 },
    );
  });

  afterAll(async () => {
    agent.destroy();
    const all = [proxy, ...mocks.map(({ child }) => child)];
    for (const child of all) child?.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  test("every sandbox is in one mock, where it sees its own writes and nobody else's", async () => {
    await writeAll("first");
    const seen = await readAll();
    expect([...refused]).toEqual([]);
    expect([...new Set(seen.values())]).toEqual(["first"]);
    homes = await Promise.all(mocks.map(sandboxesOf));
    expect(homes.flat().sort()).toEqual([...SANDBOXES].sort());
    for (const home of homes) expect(home.length).toBeGreaterThan(250);
  });

  test("a sandbox that is named elsewhere is the same", async () => {
    for (const sandbox of SANDBOXES.slice(0, 20)) {
      const clock = await ok(`/_mock/clock?sandbox=${sandbox}`, undefined, { fixed: "2026-01-01" }, "PUT");
      expect(clock).toContain("2026-01-01");
      expect(await ok(`/_mock/clock?sandbox=${sandbox}`)).toBe(clock);
      const user = `mari.kask@${sandbox}`;
      for (const body of [{ username: user, password: "mari.kask" }, `password=mari.kask&username=${user}`])
        expect(await ok("/api-auth/password/", undefined, body)).toBe(`{"token":"staff@${sandbox}"}`);
    }
    expect([...refused]).toEqual([]);
    expect((await Promise.all(mocks.map(sandboxesOf))).flat()).toHaveLength(SANDBOXES.length);
  });

  test("one that is killed takes its own sandboxes with it, and no other", async () => {
    const [lost, ...kept] = homes;
    const during = readAll();
    mocks[0]?.child.kill("SIGKILL");
    for (const mark of (await during).values()) expect(["first", AS_AT_FIRST]).toContain(mark);
    const seen = await readAll();
    expect(await retries()).toBeGreaterThan(0);
    expect([...refused]).toEqual([]);
    expect(lost?.filter((each) => seen.get(each) !== AS_AT_FIRST)).toEqual([]);
    expect(kept.flat().filter((each) => seen.get(each) !== "first")).toEqual([]);
  });

  test("one that is drained loses no request", async () => {
    await writeAll("second");
    const drained = mocks[1] as RunningMock;
    const before = await retries();
    let isOver = false;
    void drained.ended.then(() => {
      isOver = true;
    });
    drained.child.kill("SIGTERM");
    await Promise.all(
      Array.from({ length: 40 }, async (_, lane) => {
        for (let turn = lane; !isOver; turn += 40) {
          const sandbox = SANDBOXES[turn % SANDBOXES.length] as string;
          await (turn % 3 === 0 ? write(sandbox, "second") : read(sandbox));
        }
      }),
    );
    expect(await drained.ended).toMatchObject({ code: 0, stderr: "" });
    expect(await retries()).toBe(before);
    expect([...refused]).toEqual([]);
    const seen = await readAll();
    expect(homes[2]?.filter((each) => seen.get(each) !== "second")).toEqual([]);
  });
});
