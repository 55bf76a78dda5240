export { diff } from "./diff.js";
export { DIFF_FORMATS, type DiffFormat, type DiffFormatOptions, formatDiff } from "./format/index.js";
export type * from "./types.js";
