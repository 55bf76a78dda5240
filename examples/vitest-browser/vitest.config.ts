import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

// Without CHROMIUM_PATH, the browser of `npx playwright install chromium`.
const { CHROMIUM_PATH } = process.env;
const launchOptions = CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {};

export default defineConfig({
  // Known beforehand, so that the page is not loaded again when a test first imports them.
  optimizeDeps: { include: ["waldur-marketplace-contract", "waldur-marketplace-contract/mock"] },
  test: {
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: "chromium" }],
    },
  },
});
