import { test as base, expect } from "@playwright/test";

const CONTROL = `${process.env.WALDUR_URL}/_mock`;

/** A test whose page is signed in, in a sandbox: nothing that it does is seen by another test. */
const test = base.extend<{ sandbox: string }>({
  sandbox: [
    async ({ page, request }, use, { testId }) => {
      await request.post(`${CONTROL}/reset?sandbox=${testId}`); // as at first, when a test is repeated
      await page.addInitScript((token) => localStorage.setItem("token", token), `staff@${testId}`);
      await use(testId);
    },
    { auto: true },
  ],
});

test("a resource can be terminated", async ({ page, request, sandbox }) => {
  await page.goto("/");
  const resource = page.getByRole("listitem").filter({ hasText: "acceptance-tests-vm-1" });
  await resource.getByRole("button", { name: "Terminate" }).click();
  await expect(resource).toBeHidden();

  const clock = await request.put(`${CONTROL}/clock?sandbox=${sandbox}`, { data: { advance: "2s" } });
  expect(clock.ok()).toBe(true); // the order is done by now
  const { resources } = await (await request.get(`${CONTROL}/world?sandbox=${sandbox}`)).json();
  expect(resources).toContainEqual(expect.objectContaining({ name: "acceptance-tests-vm-1", state: "Terminated" }));
});

test("a form shows what is wrong", async ({ page }) => {
  // That this request breaks the contract is the point of the test, so the report is not to count it.
  await page.route("**/marketplace-customer-component-usage-policies/", (route, request) =>
    route.continue({ headers: { ...request.headers(), "x-mock-expect": "violation" } }),
  );
  await page.goto("/");
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByText("This field may not be null.")).toBeVisible();
});
