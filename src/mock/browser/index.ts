export { type MswHandlers, type MswOptions, mswHandlers } from "../msw.js";
export * from "./page.js";
