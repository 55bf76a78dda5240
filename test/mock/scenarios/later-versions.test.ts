import { describe, expect, test } from "vitest";
import { id } from "../_world.js";
import { type Api, answerOf, api, FORECAST, RESOURCES } from "./_api.js";

// The versions of a resource, which 7.9 began to keep.

interface Version {
  id: number;
  revision_date: string;
  revision_user: { username: string } | null;
  revision_comment: string;
  serialized_data: Record<string, unknown>;
}

const HISTORY = `${FORECAST}history/`;
const made = (small: { resources: object[] }) =>
  Object.assign(small.resources[0] ?? {}, { created: "2025-01-15T08:00:00+00:00" });
const versions = async (mock: Api, query = "") =>
  (await mock.call("support", "GET", `${HISTORY}${query}`)).body as Version[];
const comments = async (mock: Api, query = "") =>
  (await versions(mock, query)).map(({ revision_comment }) => revision_comment);

describe("the history of a resource", () => {
  test("begins with the first version", async () => {
    const mock = await api(made, "7.9");
    const [first, ...others] = await versions(mock);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      revision_date: "2025-01-15T08:00:00+00:00",
      revision_user: null,
      revision_comment: "Initial version",
      serialized_data: { uuid: id("forecast"), state: 2, offering_id: 1 },
    });
  });

  test("has what PUT, PATCH and four setters change, the newest first, and nothing of others", async () => {
    const mock = await api(made, "7.9");
    await mock.call("staff", "PATCH", FORECAST, { description: "x" });
    await mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" });
    await mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" });
    for (const flag of ["paused", "downscaled", "restrict_member_access"])
      await mock.call("staff", "POST", `${FORECAST}set_${flag}/`, { [flag]: true });
    await mock.call("staff", "POST", `${FORECAST}set_backend_id/`, { backend_id: "x" });
    await mock.call("staff", "POST", `${FORECAST}set_as_erred/`);
    expect(await comments(mock)).toEqual([
      "Restrict member access changed from False to True",
      "Downscaled changed from False to True",
      "Paused changed from False to True",
      "Slug changed from 'forecast' to 'other'",
      "Updated via REST API",
      "Initial version",
    ]);
    const [newest, , , slug, , first] = await versions(mock);
    expect(newest).toMatchObject({ revision_user: { uuid: id("staff"), username: "staff" } });
    expect(slug?.serialized_data).toMatchObject({ slug: "other", paused: false });
    expect(first?.serialized_data).toMatchObject({ slug: "forecast", description: "" });
    const ids = (await versions(mock)).map((each) => each.id);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test("has pages and two filters", async () => {
    const mock = await api(made, "7.9");
    await mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" });
    const page = await mock.call("staff", "GET", `${HISTORY}?page_size=1&page=2`);
    expect(page.headers.get("x-result-count")).toBe("2");
    expect((page.body as Version[])[0]?.revision_comment).toBe("Initial version");
    expect(await comments(mock, "?created_before=2025-11-01")).toEqual(["Initial version"]);
    expect(await comments(mock, "?created_after=2025-11-01")).toEqual(["Slug changed from 'forecast' to 'other'"]);
    expect(await comments(mock, "?state=Terminated")).toHaveLength(2);
  });

  test.each([
    [null, HISTORY, 401],
    ["aurora-owner", HISTORY, 403],
    ["aurora-owner", `${RESOURCES}${id("none")}/history/`, 403],
    ["support", `${RESOURCES}${id("none")}/history/`, 404],
    ["support", `${HISTORY}?page=9`, 404],
    ["support", `${HISTORY}?created_after=x`, 400],
  ])("refuses %s at %s", async (as, path, status) => {
    expect((await (await api(made, "7.9")).call(as, "GET", path)).status).toBe(status);
  });

  test("is not kept by 7.8", async () => {
    const mock = await api(made, "7.8");
    await mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" });
    expect(mock.control.world().versions ?? []).toEqual([]);
  });
});

describe("a resource as it was", () => {
  const at = (mock: Api, query: string, as: string | null = "staff") =>
    answerOf(mock.call(as, "GET", `${HISTORY}at/${query}`));

  test("is the last version until then", async () => {
    const mock = await api(made, "7.9");
    await mock.call("staff", "POST", `${FORECAST}set_slug/`, { slug: "other" });
    const [, before] = await at(mock, "?timestamp=2025-11-01T00:00:00Z");
    expect(before).toMatchObject({ queried_at: "2025-11-01T00:00:00Z", serialized_data: { slug: "forecast" } });
    const [, now] = await at(mock, "?timestamp=2025-11-21T09:30:00Z");
    expect(now).toMatchObject({ serialized_data: { slug: "other" } });
  });

  test.each([
    ["?timestamp=2025-01-01", "staff", 404],
    ["", "staff", 400],
    ["?timestamp=x", "staff", 400],
    ["", "aurora-owner", 403],
    ["", null, 401],
  ])("is refused with %j of %s", async (query, as, status) => {
    expect((await at(await api(made, "7.9"), query, as))[0]).toBe(status);
  });
});
