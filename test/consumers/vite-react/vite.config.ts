import { defineConfig } from "vite";

export default defineConfig({
  server: { proxy: { "/api": { target: process.env.WALDUR_URL ?? "http://127.0.0.1:4010" } } },
});
