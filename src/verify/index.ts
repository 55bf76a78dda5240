export { VerifyError } from "../errors.js";
export type { Coverage, OperationCoverage, Share } from "./coverage.js";
export type { KnownDifference } from "./known-differences.js";
export { type FormatOptions, formatResult, type ReportFormat, reportFormats } from "./report/index.js";
export { type RuleName, rules, type Severity, severities } from "./rules.js";
export type { Waits } from "./throttle.js";
export type { Finding, Note, Progress, Skipped, VerifyOptions, VerifyResult } from "./types.js";
export { verify } from "./verify.js";
export type { WorkflowResult } from "./workflows.js";
