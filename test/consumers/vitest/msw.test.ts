import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mswHandlers } from "waldur-marketplace-contract/mock/msw";

const waldur = await mswHandlers({ baseUrl: "https://waldur.example.com" });
const server = setupServer(...waldur);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => waldur.control.reset());
afterAll(() => server.close());

test("a user without a role there sees no usages", async () => {
  const answer = await fetch("https://waldur.example.com/api/marketplace-component-usages/", {
    headers: { Authorization: "Token outsider" },
  });
  expect(await answer.json()).toEqual([]);
});
