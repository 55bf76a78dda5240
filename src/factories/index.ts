export * from "../../generated/factories.js";
export type { BodyFactory, Factory, Overrides } from "./factory.js";
