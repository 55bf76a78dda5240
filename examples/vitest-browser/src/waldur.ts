import { test as base, expect } from "vitest";
import { configureWaldur } from "waldur-marketplace-contract";
import { createMockFetch, type MockFetch } from "waldur-marketplace-contract/mock";

/** A test with a Waldur of its own, in its page. `test.override({ token: "outsider" })` changes who calls. */
export const test = base.extend<{ token: string; waldur: MockFetch["control"] }>({
  token: "staff",
  waldur: [
    async ({ token }, use) => {
      const fetch = await createMockFetch();
      configureWaldur({ baseUrl: location.origin, token, fetch });
      await use(fetch.control);
      expect(fetch.control.report().violations).toEqual([]);
    },
    { auto: true },
  ],
});
