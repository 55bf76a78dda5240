import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { start } from "../../helpers/run.js";
import type { Told } from "./_fleet-server.js";

// FLEET_SECONDS=60 lets the clients go on for so long, in place of ten requests each.
const SECONDS = Number(process.env.FLEET_SECONDS ?? 0);
const CLIENTS = 1000;
const SANDBOXES = ["north", "east", "south", "west"] as const;
const MB = 2 ** 20;

const USAGES = "/api/marketplace-component-usages/";
const POLICIES = "/api/marketplace-customer-component-usage-policies/";
const RESOURCES = "/api/marketplace-provider-resources/";

interface Answer {
  status: number;
  count: number;
  text: string;
}

// The server has a process and a memory of its own, and every client a connection.
let server: ChildProcess;
let url: string;
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

async function told(question?: string): Promise<Told> {
  const answer = once(server, "message");
  if (question) server.send(question);
  return (await answer)[0] as Told;
}
const memory = async () => (await told("memory")).memory;

function call(token: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const written = body === undefined ? "" : JSON.stringify(body);
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const headers = { authorization: `Token ${token}`, ...type, "content-length": Buffer.byteLength(written) };
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => {
      // The server ends a connection that was idle for five seconds, which may cross with the next request: then a client
      // asks again.
      if (sent.reusedSocket && error.code === "ECONNRESET") {
        retried++;
        done(call(token, method, path, body));
      } else done({ status: 0, count: 0, text: error.message });
    };
    const sent = request(url + path, { method, agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        const { statusCode = 0, headers } = response;
        done({ status: statusCode, count: Number(headers["x-result-count"]), text });
      });
      response.on("error", failed);
    });
    sent.on("error", failed);
    sent.end(written);
  });
}

/** What went wrong, and how often. */
const wrong = new Map<string, number>();
let requests = 0;
let retried = 0;
function expected(is: boolean, what: string): void {
  if (!is) wrong.set(what, (wrong.get(what) ?? 0) + 1);
}

/** What can be changed, and what a policy can be about. */
const resources: string[] = [];
let limited: { scope: string; component: string };

/** Ten requests of one client. Whatever it writes names its sandbox, so that every answer shows whose data it has. */
async function round(client: number, turn: number): Promise<void> {
  const sandbox = SANDBOXES[client % SANDBOXES.length] as string;
  const own = `of-${sandbox}`;
  async function asked(status: number, method: string, path: string, body?: unknown): Promise<Answer> {
    requests++;
    const answer = await call(`staff@${sandbox}`, method, path, body);
    const short = answer.status === status ? "" : answer.text.slice(0, 200);
    expected(answer.status === status, `${method} ${path.split("/")[2]} is ${answer.status} ${short}`);
    for (const [mark] of answer.text.matchAll(/of-(?:north|east|south|west)/g))
      expected(mark === own, `${own} saw ${mark} in ${method} ${path.split("/")[2]}`);
    return answer;
  }
  const at = `${RESOURCES}${resources[client % resources.length]}/`;
  await asked(200, "POST", `${at}set_backend_metadata/`, { backend_metadata: { action: `${own} ${client}` } });
  expected((await asked(200, "GET", at)).text.includes(own), `${own} does not see what it wrote`);
  await asked(200, "PATCH", at, { description: `${own} ${turn}` });
  await asked(200, "GET", `${RESOURCES}?field=description&field=backend_metadata`);
  const made = await asked(201, "POST", POLICIES, {
    ...{ scope: limited.scope, actions: "notify_external_user" },
    ...{ options: { notify_external_user: `${own}@example.com` } },
    component_limits_set: [{ component: limited.component, limit: 1_000_000, period: 1 }],
  });
  const policy = `${POLICIES}${made.status === 201 ? JSON.parse(made.text).uuid : "none"}/`;
  await asked(200, "GET", `${POLICIES}?page_size=5`);
  await asked(204, "DELETE", policy);
  await asked(404, "GET", policy);
  const { count } = await asked(200, "HEAD", `${USAGES}?billing_period=2025-11-01`);
  expected(count > 0, "there are no usages");
  await asked(400, "GET", `${USAGES}?resource_uuid=${own}`);
}

describe("1,000 clients at once on four sandboxes", () => {
  beforeAll(async () => {
    const [flags, channels] = [["--expose-gc"], ["ignore", "inherit", "inherit", "ipc"] as const];
    server = start("test/mock/node/_fleet-server.ts", [], undefined, flags, [...channels]);
    url = (await told()).url;
    const [policy] = JSON.parse((await call("staff", "GET", `${POLICIES}?page_size=1`)).text);
    limited = { scope: policy.scope, component: policy.component_limits_set[0].component };
    for (const { uuid } of JSON.parse((await call("staff", "GET", `${RESOURCES}?state=OK&page_size=50`)).text)) {
      // Some are of an organization whose policy lets nobody change them.
      const { status } = await call("staff@probe", "PATCH", `${RESOURCES}${uuid}/`, { description: "probe" });
      if (status === 200) resources.push(uuid);
    }
  });

  afterAll(async () => {
    agent.destroy();
    const ended = once(server, "exit");
    server.send("stop");
    await ended;
  });

  test("no error, no mixing, and the memory is bounded", { timeout: 120_000 + SECONDS * 2000 }, async () => {
    const everything = () => call("staff", "GET", `${RESOURCES}?page_size=300`);
    const before = await everything();
    const began = performance.now();
    const passed = () => (performance.now() - began) / 1000;
    // The first third of a long run is for what stays.
    const marks: number[] = [];
    const isOver = (turn: number) => (SECONDS === 0 ? turn >= 1 : passed() > SECONDS);
    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      for (let turn = 0; !isOver(turn); turn++) {
        await round(client, turn);
        if (client === 0 && passed() > (SECONDS / 3) * (marks.length + 1)) marks.push(await memory());
      }
    });
    await Promise.all(clients);
    marks.push(await memory());
    const told = {
      requests,
      retried,
      perSecond: Math.round(requests / passed()),
      heap: marks.map((mark) => Math.round(mark / MB)),
    };
    // biome-ignore lint/suspicious/noConsole: whoever asks for a long run wants to know what came of it.
    if (SECONDS > 0) console.info(told);
    expect([...wrong]).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(CLIENTS * 10);
    expect(marks.at(-1)).toBeLessThan(SECONDS > 0 ? 1.2 * (marks[0] as number) : 200 * MB);
    // Callers who name no sandbox see nothing of it all.
    expect((await everything()).text).toBe(before.text);
  });
});
