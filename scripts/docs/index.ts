export type { ChangeSubject, DocsChange } from "./changes/types.js";
export { docs } from "./docs.js";
export { FactsError, type PageFacts } from "./facts/model.js";
export { DOCS_FORMATS, type DocsFormat, formatDocs } from "./format/index.js";
export { formatScaffold } from "./format/scaffold.js";
export { type ScaffoldOptions, type ScaffoldResult, scaffold } from "./scaffold/scaffold.js";
export type { CheckedPage, DocsOptions, DocsResult, PageVersion, UncheckedPage } from "./types.js";
