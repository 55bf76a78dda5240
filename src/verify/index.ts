export { VerifyError } from "../errors.js";
export type { Coverage, OperationCoverage, Share } from "./judge/coverage.js";
export type { KnownDifference } from "./judge/known-differences.js";
export { type RuleName, rules, type Severity, severities } from "./judge/rules.js";
export { type FormatOptions, formatResult, type ReportFormat, reportFormats } from "./report/index.js";
export type { Waits } from "./requests/throttle.js";
export type { Finding, JudgedRelease, Note, Progress, Skipped, VerifyOptions, VerifyResult } from "./types.js";
export { verify } from "./verify.js";
export type { WorkflowResult } from "./workflows.js";
