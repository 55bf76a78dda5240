import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  globalTeardown: "./e2e/report.ts",
  use: { baseURL: process.env.PAGE_URL },
  // The second starts when the first has said where it is; Playwright keeps that as WALDUR_URL, and PAGE_URL likewise.
  webServer: [
    { command: "npx waldur-contract mock --port 0", wait: { stdout: /(?<waldur_url>http:\S+)\s/ } },
    { command: "npx vite preview --host 127.0.0.1 --port 0", wait: { stdout: /(?<page_url>http:\S+)\s/ } },
  ],
});
