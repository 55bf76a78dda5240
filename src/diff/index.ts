export { diff } from "./diff.js";
export { DIFF_FORMATS, type DiffFormat, formatDiff } from "./format/index.js";
export type * from "./types.js";
