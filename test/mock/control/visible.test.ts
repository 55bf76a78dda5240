import { expect, test } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";
import { ask, BEGINNING, mockOf, worldFile } from "./_mock.js";

test("what each caller sees is what the lists say", async () => {
  const mock = await createMockFetch({ clock: { fixed: "2025-11-21T09:30:00Z" } });
  const before = mock.control.world();
  for (const token of ["staff", "customer-owner", "provider-owner", "outsider"]) {
    const { body } = await ask(mock, `/_mock/users/${token}/visible`);
    expect(body).toMatchObject({ status: 200 });
    for (const name of ["component-usages", "provider-resources", "orders"]) {
      const { headers } = await ask(mock, `/api/marketplace-${name}/`, { token });
      expect([token, name, body.counts[name]]).toEqual([token, name, Number(headers.get("x-result-count"))]);
    }
  }
  expect(mock.control.world()).toEqual(before);
});

test("one whom the API lets nobody in for sees nothing, and counting is not recorded", async () => {
  const mock = await createMockFetch();
  expect(mock.control.visible("inactive")).toEqual({ username: "ingrid.moe", status: 401, counts: {} });
  const [{ uuid = "", username = "" } = {}] = mock.control.users();
  expect(mock.control.visible(uuid)).toEqual(mock.control.visible(username, "one"));
  expect(mock.control.report().requests).toBe(0);
  const { status, body } = await ask(mock, "/_mock/users/nobody%20here/visible");
  expect([status, body.detail]).toEqual([404, 'There is no user "nobody here" with a token; see the list of users.']);
});

test("counting does not extend the life of a token", async () => {
  const world = worldFile();
  const eve = { username: "eve", token_lifetime: 3600, token_used: "2025-11-29T23:30:00+00:00" };
  const mock = await mockOf({ world: { ...world, users: [...world.users, eve] }, clock: { fixed: BEGINNING } });
  expect(mock.control.visible("eve").status).toBe(200);
  expect(mock.control.world().users.at(-1)).toMatchObject(eve);
});
