export * from "../../generated/forms.js";
export type { Issue } from "./fields.js";
export type { FormResult, FormSchema } from "./form-schema.js";
export { hyperlink } from "./hyperlink.js";
