import type { WorldIssue, WorldIssueCode } from "../../../errors.js";

/** Reports something invalid at a JSON pointer of the world, such as `/usages/3/component`. */
export type ReportIssue = (code: WorldIssueCode, location: string, message: string) => void;

/** Collects the issues that a check reports. */
export function collectIssues(check: (report: ReportIssue) => void): WorldIssue[] {
  const issues: WorldIssue[] = [];
  check((code, location, message) => issues.push({ code, location, message }));
  return issues;
}
