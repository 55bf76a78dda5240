import { beforeEach, describe, expect } from "vitest";
import { page } from "vitest/browser";
import { showResources } from "./resource-list.js";
import { test } from "./waldur.js";

beforeEach(() => document.body.replaceChildren());

test("a resource ends when the clock says so", async ({ waldur }) => {
  await showResources(document.body);
  const resource = page.getByRole("listitem").filter({ hasText: "acceptance-tests-vm-1" });
  await resource.getByRole("button").click();
  await expect.element(resource).toHaveTextContent("acceptance-tests-vm-1: Terminating");

  waldur.setClock({ advance: "2s" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.element(resource).not.toBeInTheDocument();
});

test("a failure is said", async ({ waldur }) => {
  waldur.setFaults({ failRate: 1 });
  await showResources(document.body);
  await expect.element(page.getByRole("alert")).toHaveTextContent("Waldur does not respond.");
});

describe("somebody without a role", () => {
  test.override({ token: "outsider" });

  test("has no resources", async () => {
    await showResources(document.body);
    await expect.element(page.getByRole("status")).toHaveTextContent("You have no resources.");
  });
});
