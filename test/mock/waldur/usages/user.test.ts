import { describe, expect, test } from "vitest";
import { id, type TestWorld } from "../../_world.js";
import { changed, SET_USER_USAGE, usageRow } from "./_usages.js";

const USER_URL = `https://api.example.com/api/marketplace-offering-users/${id("account")}/`;

function usageWorld(more: Parameters<typeof changed>[0] = () => {}): TestWorld {
  return changed((small) => {
    small.offering_users = [
      { uuid: id("account"), user: id("ice-admin"), offering: id("hpc"), username: "aurora_ada" },
    ];
    small.usages = [usageRow("cpu", 18250.5, { plan_period: id("period") })];
    more(small);
  });
}

function share(test: TestWorld, body: unknown, as = "staff", uuid = id("cpu usage")) {
  const { status, body: answer } = test.ask(SET_USER_USAGE, { as, uuid, body });
  return status === 201 ? 201 : { status, body: answer };
}
const refused = (body: unknown) => ({ status: 400, body });
const shares = ({ store }: TestWorld) =>
  [...store.user_usages.all()].map(({ component_usage, username, usage, user }) => ({
    component_usage,
    username,
    usage,
    user,
  }));

describe("who may report a user's usage", () => {
  test.each([
    ["staff", 201],
    ["aurora-owner", 201],
    ["hpc-manager", 201],
    ["support", 403],
    ["aurora-manager", 403],
    ["baltic-owner", 403],
    ["ice-admin", 403],
    ["ice-member", 404],
    ["outsider", 404],
  ])("%s gets %i", (as, status) => {
    const answer = share(usageWorld(), { username: "ada", usage: 1 }, as);
    expect(typeof answer === "number" ? answer : answer.status).toBe(status);
  });

  test("an unknown record is 404", () => {
    expect(share(usageWorld(), {}, "staff", id("none"))).toEqual({
      status: 404,
      body: { detail: "No ComponentUsage matches the given query." },
    });
  });
});

describe("the body", () => {
  test.each<[unknown, unknown]>([
    [{}, { username: ["This field is required."] }],
    [{ username: "" }, { username: ["This field may not be blank."] }],
    [{ username: "x".repeat(101) }, { username: ["Ensure this field has no more than 100 characters."] }],
    [{ username: "a", usage: "x" }, { usage: ["A valid number is required."] }],
    [{ username: "a", usage: null }, { usage: ["This field may not be null."] }],
    [{ username: "a", usage: 1.234 }, { usage: ["Ensure that there are no more than 2 decimal places."] }],
    [{ username: "a", user: "ada" }, { user: ["Invalid hyperlink - No URL match."] }],
    [
      { username: "a", user: USER_URL.replace("offering-users", "orders") },
      { user: ["Invalid hyperlink - Incorrect URL match."] },
    ],
    [
      { username: "a", user: USER_URL.replace(id("account"), id("none")) },
      { user: ["Invalid hyperlink - Object does not exist."] },
    ],
    [{ username: "a", user: 7 }, { user: ["Incorrect type. Expected URL string, received int."] }],
    [[], { non_field_errors: ["Invalid data. Expected a dictionary, but got list."] }],
  ])("%j is 400", (body, errors) => expect(share(usageWorld(), body)).toEqual(refused(errors)));

  test("20 digits, two of them decimals", () => {
    expect(share(usageWorld(), { username: "a", usage: "-123456789012345678.25" })).toBe(201);
    expect(share(usageWorld(), { username: "a", usage: "1234567890123456789" })).toMatchObject({ status: 400 });
  });

  test("100 characters are enough", () => {
    expect(share(usageWorld(), { username: "x".repeat(100) })).toBe(201);
  });
});

describe("effects", () => {
  test("a share is made; usage is 0 and user null when they are left out", () => {
    const test = usageWorld();
    expect(share(test, { username: "ada" })).toBe(201);
    expect(share(test, { username: "bob", usage: "9120.25", user: USER_URL })).toBe(201);
    expect(shares(test)).toEqual([
      { component_usage: id("cpu usage"), username: "ada", usage: 0, user: null },
      { component_usage: id("cpu usage"), username: "bob", usage: 9120.25, user: id("account") },
    ]);
  });

  test("a second report replaces the usage only", () => {
    const test = usageWorld();
    share(test, { username: "ada", usage: 5 });
    expect(share(test, { username: "ada", usage: 3, user: USER_URL })).toBe(201);
    expect(shares(test)).toEqual([{ component_usage: id("cpu usage"), username: "ada", usage: 3, user: null }]);
  });

  test("a second report without usage is 400 instead of a crash", () => {
    const test = usageWorld();
    share(test, { username: "ada", usage: 5 });
    expect(share(test, { username: "ada" })).toEqual(refused({ usage: ["This field is required."] }));
  });

  test("the record's own usage is not recalculated", () => {
    const test = usageWorld();
    const before = test.store.usages.at(id("cpu usage"));
    share(test, { username: "ada", usage: 99999 });
    expect(test.store.usages.at(id("cpu usage"))).toEqual(before);
  });

  test("the same name at another record is another share", () => {
    const test = usageWorld((small) => small.usages?.push(usageRow("gpu", 1)));
    share(test, { username: "ada", usage: 1 });
    share(test, { username: "ada", usage: 2 }, "staff", id("gpu usage"));
    expect(shares(test)).toHaveLength(2);
  });
});

describe("limits of single users", () => {
  const limited = (username = "ada", component = "cpu") =>
    usageWorld((small) =>
      Object.assign(small.resources[0] ?? {}, { user_limits: [{ username, component, limit: 150 }] }),
    );

  test("what the user has in the record counts, the replaced amount too", () => {
    const test = limited();
    expect(share(test, { username: "ada", usage: 100 })).toBe(201);
    expect(share(test, { username: "ada", usage: 90 })).toEqual(
      refused({
        non_field_errors: ["Usage limit exceeded. Maximum allowed: 150, current usage: 100, additional: 90."],
      }),
    );
    expect(shares(test)).toMatchObject([{ usage: 100 }]);
    expect(share(test, { username: "ada", usage: 50 })).toBe(201);
  });

  test("the limit itself is not passed", () => {
    expect(share(limited(), { username: "ada", usage: 150 })).toBe(201);
    expect(share(limited(), { username: "ada", usage: 150.01 })).toMatchObject({ status: 400 });
  });

  test("limits of others and of other components do not matter", () => {
    expect(share(limited("bob"), { username: "ada", usage: 1000 })).toBe(201);
    expect(share(limited("ada", "gpu"), { username: "ada", usage: 1000 })).toBe(201);
  });
});

describe("a dated share", () => {
  const OCTOBER = "2025-10-31T22:00:00+00:00";

  test("it goes to the record of that month, which is made with usage 0", () => {
    const test = usageWorld();
    expect(share(test, { username: "ada", usage: 10, date: OCTOBER })).toBe(201);
    const made = test.store.usages.where("billing_period", "2025-10-01");
    expect(made).toEqual([
      {
        uuid: expect.any(String),
        resource: id("forecast"),
        component: id("cpu"),
        plan_period: null,
        billing_period: "2025-10-01",
        usage: 0,
        created: "2025-11-21T09:30:00+00:00",
        date: OCTOBER,
        description: "Created for user usage backfill",
        recurring: false,
        modified_by: test.store.users.at(id("staff")).id,
      },
    ]);
    expect(shares(test)).toEqual([{ component_usage: made[0]?.uuid, username: "ada", usage: 10, user: null }]);
  });

  test("a record of that month is left as it is", () => {
    const october = { ...usageRow("cpu", 7, { date: "2025-10-02T00:00:00+00:00" }), uuid: id("october") };
    const test = usageWorld((small) => small.usages?.push(october));
    const before = test.store.usages.at(id("october"));
    share(test, { username: "ada", usage: 10, date: OCTOBER });
    expect(shares(test)).toMatchObject([{ component_usage: id("october") }]);
    expect([test.store.usages.size, test.store.usages.at(id("october"))]).toEqual([2, before]);
  });

  test("of several records of that month the one that was made first counts, whatever its plan period", () => {
    const october = (name: string, more: object) => ({
      ...usageRow("cpu", 7, { date: "2025-10-02T00:00:00+00:00", ...more }),
      uuid: id(name),
    });
    const test = usageWorld((small) =>
      small.usages?.push(october("first", { plan_period: null }), october("second", { plan_period: id("period") })),
    );
    share(test, { username: "ada", usage: 10, date: OCTOBER });
    expect(shares(test)).toMatchObject([{ component_usage: id("first") }]);
  });

  test("a date of the record's own month means that record", () => {
    const test = usageWorld();
    share(test, { username: "ada", usage: 10, date: "2025-11-01" });
    expect(shares(test)).toMatchObject([{ component_usage: id("cpu usage") }]);
  });

  test("staff only, judged with the other fields; a date to come will do", () => {
    const errors = { date: ["Only staff users can specify date for backfilling."] };
    for (const as of ["hpc-manager", "aurora-owner"])
      expect(share(usageWorld(), { username: "ada", date: OCTOBER }, as)).toEqual(refused(errors));
    expect(share(usageWorld(), { username: "", date: OCTOBER }, "aurora-owner")).toEqual(
      refused({ username: ["This field may not be blank."], ...errors }),
    );
    const test = usageWorld();
    expect(share(test, { username: "ada", date: "2025-12-22T00:00:00+00:00" }, "staff")).toBe(201);
    expect(test.store.usages.where("billing_period", "2025-12-01")).toMatchObject([{ usage: 0 }]);
  });
});
