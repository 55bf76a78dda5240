export * from "../src/generate/bundle.js";
