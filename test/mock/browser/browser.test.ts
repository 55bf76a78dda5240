import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { buildBrowser } from "../../../scripts/browser.js";
import type * as AsMock from "../../../src/mock/browser/as-mock.js";
import type * as InPage from "../../../src/mock/browser/index.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import { operations, root } from "../../helpers/contract.js";
import { bodyOf, jsonInit, pathOf } from "../../helpers/requests.js";

let folder: string;
let page: typeof InPage;
let asMock: typeof AsMock;
let outputs: Awaited<ReturnType<typeof buildBrowser>>["outputs"];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "browser-"));
  ({ outputs } = await buildBrowser(folder));
  [page, asMock] = (await Promise.all(
    ["browser", "mock"].map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)),
  )) as [typeof InPage, typeof AsMock];
});
afterAll(() => rm(folder, { recursive: true }));

const CLOCK = { fixed: "2025-11-21T10:00:00Z" };

/** Requests of an operation: right ones by several callers, wrong ones, and those that choose an example. */
function requestsOf(operation: (typeof operations)[number]): [path: string, init: RequestInit][] {
  const { method } = operation;
  const path = pathOf(operation);
  const { headers, body } = jsonInit(bodyOf(operation));
  const as = (token: string, more: object = {}) => ({
    ...{ method, ...(body !== undefined && { body }) },
    headers: { ...headers, Authorization: `Token ${token}`, ...more },
  });
  const examples = operation.responses.flatMap(({ status, media }) =>
    media.flatMap(({ examples: named }) => Object.keys(named).map((name) => `code=${status}, example=${name}`)),
  );
  return [
    [path, as("staff")],
    [path, as("outsider")],
    [path, { method }],
    [`${path}?page=x&page_size=2&o=name&state=&field=uuid`, as("staff")],
    [path, { ...as("staff"), ...(body !== undefined && { body: '{"limits":{"cpu":-1},"name":5}' }) }],
    ...examples.map((Prefer): [string, RequestInit] => [path, as("staff", { Prefer })]),
  ];
}

async function read(fetch: MockFetch, [path, init]: [string, RequestInit]) {
  const response = await fetch(path, init);
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

describe("the mock in a page", () => {
  test("sends the bytes that the mock in Node sends, and judges as that does", async () => {
    // The report has times of day.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const [ours, theirs] = await Promise.all([
      createMockFetch({ clock: CLOCK }),
      page.createMockFetch({ clock: CLOCK }),
    ]);
    for (const operation of operations)
      for (const request of requestsOf(operation))
        expect(await read(theirs, request), `${operation.id} ${JSON.stringify(request[1])}`).toEqual(
          await read(ours, request),
        );
    expect(theirs.control.report()).toEqual(ours.control.report());
    expect(theirs.control.world()).toEqual(ours.control.world());
  });

  test("refuses the world files that the mock in Node refuses, in the same words", async () => {
    const world = { users: [{ username: 5, token: "x" }], resources: {}, nobody: [] };
    const refusal = async (create: typeof createMockFetch) =>
      create({ world: world as never }).catch(({ name, message }) => ({ name, message }));
    expect(await refusal(page.createMockFetch)).toEqual(await refusal(createMockFetch));
  });

  test("says of what needs Node and Prism that it does", async () => {
    await expect(asMock.startMock()).rejects.toThrow(page.MockStartError);
    expect(asMock.readWorldFile).toThrow(page.MockStartError);
    expect(asMock.saveWorld).toThrow(page.MockStartError);
    await expect(page.createMockFetch({ stateless: true })).rejects.toThrow("Prism");
    await expect(page.createMockFetch({ schema: "waldur.yaml" })).rejects.toThrow("Prism");
    const fetch = await page.createMockFetch();
    const response = await fetch("/api/marketplace-component-usages/?page=x", {
      headers: { Authorization: "Token staff", Prefer: "code=200" },
    });
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("Prism") });
  });

  test("has the handlers of MSW", async () => {
    const handlers = await page.mswHandlers({ baseUrl: "https://waldur.example.com" });
    expect(handlers).toHaveLength(1);
    expect(handlers.control.users().length).toBeGreaterThan(3);
  });

  test("exports what the entry of Node exports", async () => {
    const node = await import("../../../src/mock/index.js");
    expect(Object.keys(asMock).sort()).toEqual(Object.keys(node).sort());
  });

  test("is small, with everything but the examples", async () => {
    const { readFile } = await import("node:fs/promises");
    let size = 0;
    for (const [path, { inputs }] of Object.entries(outputs)) {
      if ("src/mock/browser/stateless.ts" in inputs) continue;
      // Loaded by a mock of another release line alone.
      if (Object.keys(inputs).some((input) => input.endsWith("/changes.json"))) continue;
      size += gzipSync(await readFile(join(root, path)), { level: 9 }).length;
    }
    expect(size).toBeLessThan(200_000);
    expect(size).toBeGreaterThan(50_000);
  });
});

describe("data that the page keeps", () => {
  /** A storage of a page. */
  function storage(most = Number.POSITIVE_INFINITY): Storage {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      removeItem: (key: string) => void items.delete(key),
      setItem(key: string, value: string) {
        if (value.length > most) throw new DOMException("full", "QuotaExceededError");
        items.set(key, value);
      },
    } as Storage;
  }

  /** Has these globals and a clock of its own until the test ends. */
  function inPage(globals: Record<string, unknown>): void {
    vi.useFakeTimers();
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    onTestFinished(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });
  }

  const PATH = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/";
  const asStaff = { headers: { Authorization: "Token staff", "Content-Type": "application/json" } };
  const nameIn = async (fetch: MockFetch) => ((await (await fetch(PATH, asStaff)).json()) as { name: string }).name;
  const rename = (fetch: MockFetch, name: string) =>
    fetch(PATH, { ...asStaff, method: "PATCH", body: JSON.stringify({ name }) });
  /** Leaves the page: what is not written yet is written. */
  const leave = () => vi.advanceTimersByTime(1000);

  test("outlive it, until a reset", async () => {
    inPage({ sessionStorage: storage() });
    const onWarning = vi.fn();
    const first = await page.createMockFetch({ persist: "session", onWarning });
    const before = await nameIn(first);
    expect((await rename(first, "renamed")).status).toBe(200);
    first.control.setClock({ fixed: "2026-02-03T04:05:06Z" });
    leave();
    const second = await page.createMockFetch({ persist: "session", onWarning });
    expect(await nameIn(second)).toBe("renamed");
    expect(second.control.clock()).toMatchObject({ now: "2026-02-03T04:05:06+00:00", mode: "fixed" });
    second.control.reset();
    expect(await nameIn(second)).toBe(before);
    leave();
    const third = await page.createMockFetch({ persist: "session", onWarning });
    expect(await nameIn(third)).toBe(before);
    expect(onWarning).not.toHaveBeenCalled();
    expect(await nameIn(await page.createMockFetch({ persist: "session", seed: 2, onWarning }))).toBe(before);
    expect(onWarning).toHaveBeenCalledTimes(1);
  });

  test("that are no world are dropped, and those that do not fit are not kept, with a message", async () => {
    const broken = storage();
    broken.setItem("waldur-marketplace-contract/mock", "{");
    inPage({ localStorage: broken });
    const onWarning = vi.fn();
    await page.createMockFetch({ persist: "local", onWarning });
    expect(onWarning).toHaveBeenCalledWith(expect.stringContaining("dropped"));
    vi.stubGlobal("localStorage", storage(10));
    const full = await page.createMockFetch({ persist: "local", onWarning });
    for (const name of ["a", "b"]) {
      expect((await rename(full, name)).status).toBe(200);
      leave();
    }
    expect(onWarning).toHaveBeenCalledTimes(2);
  });

  test("need a storage", async () => {
    inPage({ sessionStorage: undefined });
    await expect(createMockFetch({ persist: "session" })).rejects.toThrow("sessionStorage");
    await expect(createMockFetch({ persist: "cookie" as never })).rejects.toThrow("persist");
  });
});
