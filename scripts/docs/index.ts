export { docs } from "./docs.js";
export { FactsError } from "./facts/model.js";
export { DOCS_FORMATS, formatDocs } from "./format/index.js";
export { formatScaffold } from "./format/scaffold.js";
export { type ScaffoldOptions, type ScaffoldResult, scaffold } from "./scaffold/scaffold.js";
export type { CheckedPage, DocsOptions, DocsResult } from "./types.js";
