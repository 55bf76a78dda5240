import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/start.js";
import { operations, root } from "../helpers/contract.js";
import { AUTHORIZED, bodyOf, jsonInit, pathOf } from "../helpers/requests.js";
import { finish, printed } from "../helpers/run.js";

let ours: Mock;
let stock: ChildProcess;
let stockUrl: string;

beforeAll(async () => {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const cli = resolve(dirname(manifest), "dist/index.js");
  stock = spawn(process.execPath, [cli, "mock", "--port=0", "generated/openapi.json"], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  const [listening, mock] = await Promise.all([
    printed(stock, /Prism is listening on (http:\/\/[\d.:]+)/),
    startMock({ port: 0 }),
  ]);
  stockUrl = listening[1] ?? "";
  ours = mock;
});
afterAll(async () => {
  const ended = finish(stock);
  stock.kill();
  await Promise.all([ended, ours.close()]);
});

const wishes = [
  { name: "as it is", headers: AUTHORIZED },
  { name: "without a token", headers: {} },
  { name: "with a wish for 401", headers: { ...AUTHORIZED, Prefer: "code=401" } },
  { name: "with a wish that cannot be met", headers: { ...AUTHORIZED, Prefer: "example=Nothing" } },
  { name: "with an empty body", headers: AUTHORIZED, body: {} },
  { name: "with a malformed uuid", headers: AUTHORIZED, uuid: "not-a-uuid" },
  { name: "with a bad page", headers: AUTHORIZED, query: "?page=two" },
];

async function answer(url: string, init: RequestInit) {
  const response = await fetch(url, init);
  const headers = [...response.headers].filter(([name]) => name !== "date");
  return { status: response.status, headers, body: await response.text() };
}

describe.each(wishes)("stock Prism answers the same: $name", ({ headers, body, uuid, query = "" }) => {
  test.each(operations)("$id", async (operation) => {
    const path = (uuid ? operation.path.replace("{uuid}", uuid) : pathOf(operation)) + query;
    const json = jsonInit(operation.request ? (body ?? bodyOf(operation)) : undefined);
    const init = { method: operation.method, ...json, headers: { ...json.headers, ...headers } as HeadersInit };
    expect(await answer(ours.url + path, init)).toEqual(await answer(stockUrl + path, init));
  });
});
