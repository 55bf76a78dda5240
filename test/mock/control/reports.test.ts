import { beforeEach, expect, test } from "vitest";
import type { MockFetch } from "../../../src/mock/index.js";
import { ask, mockOf, RESOURCES, USAGES } from "./_mock.js";

let mock: MockFetch;
beforeEach(async () => {
  mock = await mockOf();
  await ask(mock, `${RESOURCES}?page_size=many`);
  await ask(mock, USAGES, { token: "staff@one" });
});

test("the report tells what clients did, over HTTP as in TypeScript", async () => {
  const { status, body } = await ask(mock, "/_mock/report");
  expect([status, body.requests, body.violations.length]).toEqual([200, 2, 1]);
  expect(body.violations[0]).toMatchObject({ part: "query", place: "page_size" });
  const { made: _, ...rest } = body;
  expect(mock.control.report()).toMatchObject(rest);
  // Calls of the control API are no requests of the contract.
  expect((await ask(mock, "/_mock/report")).body.requests).toBe(2);
});

test("the report comes as XML, too", async () => {
  const { status, headers, body } = await ask(mock, "/_mock/report?format=junit");
  expect([status, headers.get("content-type")]).toEqual([200, "application/xml; charset=utf-8"]);
  expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
  expect((await ask(mock, "/_mock/report?format=json")).body.format).toBe(1);
});

test("it stays when the data are reset, and is emptied by itself", async () => {
  expect((await ask(mock, "/_mock/reset", { method: "POST" })).status).toBe(200);
  mock.control.reset("one");
  expect(mock.control.report().requests).toBe(2);
  expect(mock.control.requests()).toHaveLength(2);
  const { status, body } = await ask(mock, "/_mock/report", { method: "DELETE" });
  expect([status, body]).toEqual([200, { detail: "The report is empty." }]);
  expect([mock.control.report().requests, mock.control.requests()]).toEqual([0, []]);
  await ask(mock, USAGES);
  mock.control.clearReport();
  expect(mock.control.report().requests).toBe(0);
});

test("the last requests are told, all of them or a few, or those of a sandbox", async () => {
  const urls = async (query: string) =>
    (await ask(mock, `/_mock/requests${query}`)).body.map(({ url }: { url: string }) => url);
  expect(await urls("")).toEqual([`${RESOURCES}?page_size=many`, USAGES]);
  expect(await urls("?limit=1")).toEqual([USAGES]);
  expect(await urls("?sandbox=one")).toEqual([USAGES]);
  expect(await urls("?sandbox=two")).toEqual([]);
  expect(mock.control.requests({ limit: 1 })).toMatchObject([{ url: USAGES, sandbox: "one", status: 200 }]);
  expect(() => mock.control.requests({ sandbox: "a b" })).toThrow("The name of a sandbox");
});
