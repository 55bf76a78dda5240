import type { ChildProcess } from "node:child_process";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { createMockFetch } from "../../../src/mock/index.js";
import { type Served, serve } from "../../contract/_serve.js";
import type { Send } from "../../contract/verify/_mutate.js";
import { finish, start } from "../../helpers/run.js";
import { CLI, endAfterTest } from "./_cli.js";

const RESOURCE = "b9005020ea014056801f86ab919a8aef";
const SLUG = "sea-ice-forecast-2025";
const SET_SLUG = "marketplace_provider_resources_set_slug";

const servers: Served[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** Verifies `set_slug` of a mock by the command; `onSlug` sees each slug that was set. */
async function verify(onSlug: (slug: string, child: ChildProcess) => Promise<void> | void) {
  const mock = await createMockFetch();
  const send: Send = async (request) => {
    const { slug } = request.url.endsWith("/set_slug/")
      ? await request
          .clone()
          .json()
          .catch(() => ({}))
      : {};
    const response = await mock(request);
    if (response.ok && slug !== undefined) await onSlug(slug, child);
    return response;
  };
  const server = await serve(send);
  servers.push(server);
  const args = ["--token", "staff", "--allow-writes", "--resource", RESOURCE, "--operation", SET_SLUG];
  const child = start(CLI, ["verify", server.url, ...args]);
  endAfterTest(child);
  const finished = await finish(child);
  return { ...finished, slug: mock.control.world().resources.find(({ uuid }) => uuid === RESOURCE)?.slug };
}

test("Ctrl+C in the middle of a change puts it back", async () => {
  const { code, stdout, slug } = await verify((set, child) => {
    if (set === `${SLUG}-verify`) child.kill("SIGINT");
  });
  expect(stdout).toContain("it was ended from outside");
  expect(stdout).not.toContain("put-back");
  expect({ code, slug }).toEqual({ code: 2, slug: SLUG });
});

test("a second Ctrl+C waits for nothing, and what is left is reported with its command", async () => {
  const { code, stdout } = await verify((set, child) => {
    if (set === `${SLUG}-verify`) child.kill("SIGINT");
    if (set !== SLUG) return;
    // One Ctrl+C may come twice within a moment, so a second one is only heard after it.
    const impatient = setInterval(() => child.kill("SIGINT"), 100);
    onTestFinished(() => clearInterval(impatient));
    return new Promise(() => {});
  });
  expect(code).toBe(130);
  expect(stdout).toMatch(/put-back[\s\S]*\/slug/);
  expect(stdout).toContain(`--data-raw '{"slug":"${SLUG}"}'`);
});
