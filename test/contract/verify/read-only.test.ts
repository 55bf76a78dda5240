import { expect, test } from "vitest";
import { verify } from "../../../src/verify/index.js";
import { rightServer } from "./_mutate.js";

test("nothing but GET and HEAD is sent unless writes are allowed, and not many more than a thousand requests", async () => {
  const right = await rightServer();
  const methods = new Set<string>();
  const fetch = (request: Request) => {
    methods.add(request.method);
    return right(request);
  };
  const { findings, requests } = await verify({ url: "http://mock", token: "staff", fetch });
  expect(findings).toEqual([]);
  expect([...methods].sort()).toEqual(["GET", "HEAD"]);
  expect(requests).toBeLessThan(1100);
});

test("methods that a URL does not have are tried on nothing that there is", async () => {
  const right = await rightServer();
  const tried: string[] = [];
  const fetch = async (request: Request) => {
    const { method, url } = request;
    const response = await right(request.clone());
    if (response.status === 405 && method !== "GET") tried.push(`${method} ${new URL(url).pathname}`);
    return response;
  };
  const operations = ["marketplace_component_usages_retrieve", "marketplace_component_usages_list"] as const;
  const { findings } = await verify({ url: "http://mock", token: "staff", fetch, allowWrites: true, operations });
  expect(findings).toEqual([]);
  const nobody = "00000000000040008000000000000000";
  expect(tried.sort()).toEqual([
    `DELETE /api/marketplace-component-usages/${nobody}/`,
    "PATCH /api/marketplace-component-usages/",
    `PATCH /api/marketplace-component-usages/${nobody}/`,
    "POST /api/marketplace-component-usages/",
    `POST /api/marketplace-component-usages/${nobody}/`,
    "PUT /api/marketplace-component-usages/",
    `PUT /api/marketplace-component-usages/${nobody}/`,
  ]);
});
