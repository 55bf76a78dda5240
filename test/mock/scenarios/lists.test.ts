import { describe, expect, test } from "vitest";
import { id } from "../_world.js";
import { type Api, api, POLICIES, RESOURCES, USAGES } from "./_api.js";

const NAMES = Array.from({ length: 25 }, (_, place) => `job ${String.fromCharCode(97 + place)}`);

/** Twenty-five resources that were all made at once, each with a report of the same moment. */
const crowd = () =>
  api((small) => {
    const common = { offering: id("hpc"), plan: id("plan"), project: id("ice") };
    small.resources = NAMES.map((name) => ({ uuid: id(name), name, ...common }));
    small.plan_periods = [];
    const report = { component: id("cpu"), usage: 1, date: "2025-11-20T00:00:00+00:00" };
    small.usages = NAMES.map((name) => ({ resource: id(name), ...report }));
  });

const namesOf = (body: unknown) => (body as { name: string }[]).map(({ name }) => name);

/** Follows `next` from a first page, as the Python client does, and gives all that was listed. */
async function follow({ call }: Api, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { headers, body } = await call("staff", "GET", next);
    all.push(...(body as unknown[]));
    next = /<http:\/\/mock([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
  }
  return all;
}

describe("pages", () => {
  test("next leads through all of a list, each row once", async () => {
    const mock = await crowd();
    expect(namesOf(await follow(mock, `${RESOURCES}?field=name&page_size=4`))).toEqual(NAMES);
    const reports = (await follow(mock, `${USAGES}?page_size=7&field=resource_name`)) as { resource_name: string }[];
    expect(reports.map(({ resource_name }) => resource_name).sort()).toEqual(NAMES);
  });

  test("first, prev, next and last of a page in the midst, other parameters sorted", async () => {
    const { call } = await crowd();
    const { headers } = await call("staff", "GET", `${RESOURCES}?state=OK&page=2&o=name&page_size=10&state=Erred`);
    const url = `http://mock${RESOURCES}?o=name`;
    const rest = "page_size=10&state=OK&state=Erred";
    expect(headers.get("link")?.split(", ")).toEqual([
      `<${url}&${rest}>; rel="first"`,
      `<${url}&${rest}>; rel="prev"`,
      `<${url}&page=3&${rest}>; rel="next"`,
      `<${url}&page=3&${rest}>; rel="last"`,
    ]);
    expect(headers.get("x-result-count")).toBe("25");
  });

  test("the last page by its name, one beyond it is 404, for HEAD too", async () => {
    const { call } = await crowd();
    const last = await call("staff", "GET", `${RESOURCES}?page=last&field=name`);
    expect(namesOf(last.body)).toEqual(NAMES.slice(20));
    const beyond = await call("staff", "GET", `${RESOURCES}?page=4`);
    expect([beyond.status, beyond.body]).toEqual([404, { detail: "Invalid page." }]);
    expect((await call("staff", "HEAD", `${RESOURCES}?page=4`)).status).toBe(404);
  });

  test.each(["0", "-1", "x", ""])("a page_size of %j is ten", async (size) => {
    const { call } = await crowd();
    const { body } = await call("staff", "GET", `${RESOURCES}?page_size=${size}&field=name`);
    expect(namesOf(body)).toEqual(NAMES.slice(0, 10));
  });
});

describe("rows that are equal", () => {
  test("resources that were made at one moment stand as they were told, whatever else was asked before", async () => {
    const { call } = await crowd();
    const list = async (query: string) =>
      namesOf((await call("staff", "GET", `${RESOURCES}?page_size=100&field=name${query}`)).body);
    expect(await list("")).toEqual(NAMES);
    // A changed resource keeps its place.
    await call("staff", "POST", `${RESOURCES}${id("job c")}/set_paused/`, { paused: true });
    expect(await list("")).toEqual(NAMES);
    expect(await list("&o=state")).toEqual(NAMES);
    expect(await list(`&offering_uuid=${id("hpc")}`)).toEqual(NAMES);
    expect(await list("&o=-name")).toEqual(NAMES.toReversed());
  });

  test("of policies that were made at one moment the newest comes first", async () => {
    const { call } = await api();
    const made: unknown[] = [];
    for (let limit = 1; limit <= 5; limit++) {
      const component_limits_set = [{ component: id("cpu"), limit, period: 2 }];
      const scope = `/api/customers/${id("baltic")}/`;
      const { body } = await call("staff", "POST", POLICIES, {
        scope,
        actions: "request_pausing",
        component_limits_set,
      });
      made.unshift(body);
      expect((await call("baltic-owner", "GET", POLICIES)).body).toEqual(made);
    }
    const gone = made.splice(2, 1) as { url: string }[];
    await call("staff", "DELETE", (gone[0]?.url ?? "").replace("http://mock", ""));
    expect((await call("staff", "GET", `${POLICIES}?scope_uuid=${id("baltic")}`)).body).toEqual(made);
  });
});
