import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { startMock } from "waldur-marketplace-contract/mock";

/** `WALDUR_URL` is a mock or a Waldur that runs already; without it a mock runs in this process. */
export default defineConfig(async ({ command }) => {
  if (command === "build") return { plugins: [react()] };
  const target = process.env.WALDUR_URL ?? (await startMock({ port: 0 })).url;
  // One origin for the page and Waldur: no CORS, and the links in responses lead through the proxy.
  const proxy = { "/api": { target }, "/_mock": { target } };
  return { plugins: [react()], server: { proxy }, preview: { proxy } };
});
