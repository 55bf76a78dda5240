import { baseContract } from "../../../src/contract/contract.js";
import { type RuleName, severities, type VerifyResult } from "../../../src/verify/index.js";
import { CoverageCollector } from "../../../src/verify/judge/coverage.js";

/** What a server may send to those who read reports. */
export const HOSTILE = [
  "<script>alert(1)</script>",
  "]]>",
  "\u001b[2J\u0000\u0007\u202e\u009b\ud800",
  "\n::error title=x::forged\r\n::add-mask::a",
  "%0A::warning::forged%",
  "`code` ```\n```\n# heading",
  "a\\|b | c \\\\| d",
  "![x](http://evil) [y](javascript:z) <img src=x> &amp;",
  "\"'--><!--",
  "##[add-mask]a @team $x$ https://evil.example",
].join(" ");

const coverage = new CoverageCollector();
coverage.add(baseContract.operation("marketplace_component_usages_list"), {
  status: 200,
  parameters: ["page", "unknown"],
  sent: undefined,
  got: [{ uuid: "x", unknown: 1 }],
});
coverage.add(baseContract.operation("marketplace_provider_resources_set_paused"), {
  status: 200,
  parameters: [],
  sent: { paused: true },
  got: {},
});

export const right: VerifyResult = {
  url: "https://waldur.example.com",
  outcome: "holds",
  stopped: undefined,
  incomplete: [],
  contract: "0.1.0",
  release: { line: "7.8", version: "7.8.8", reason: "the server says that it is 7.8.8" },
  writes: false,
  requests: 2,
  waits: { count: 0, seconds: 0 },
  duration: 1234,
  findings: [],
  knownDifferences: [],
  notes: [],
  skipped: [],
  workflows: [],
  coverage: coverage.read(baseContract),
};

const finding = (text: string) => ({
  rule: "body-type" as const,
  severity: "error" as const,
  operations: ["marketplace_component_usages_list", "marketplace_component_usages_retrieve"] as const,
  place: `/*/${text}`,
  expected: "must be string",
  got: text,
  message: `body-type at /*/${text}: expected must be string, got ${text}`,
  count: 3,
  curl: `curl -H "Authorization: Token $WALDUR_TOKEN" -d '${text}' 'https://waldur.example.com/api/'`,
});

/** A result whose every text is this. */
export const broken = (text: string): VerifyResult => ({
  ...right,
  url: `https://waldur.example.com/${text}`,
  outcome: "broken",
  stopped: text,
  incomplete: [text],
  findings: [
    finding(text),
    { ...finding("y"), rule: "auth-missing", operations: ["marketplace_component_usages_count"] },
  ],
  knownDifferences: [
    {
      operations: ["marketplace_provider_resources_list"],
      place: `/*/${text}`,
      until: "7.6",
      explanation: text,
      count: 1,
    },
  ],
  notes: [{ operations: ["marketplace_component_usages_list"], place: `/${text}`, message: text }],
  skipped: [{ operation: "marketplace_component_usages_retrieve", reason: text }],
  workflows: [
    { workflow: "policy-life-cycle", outcome: "broken", messages: [`step make: ${text}`, text] },
    { workflow: "usage-of-users", outcome: "skipped", messages: [text] },
    { workflow: "terminate-a-resource", outcome: "holds", messages: [] },
  ],
});
export const hostile = broken(HOSTILE);

/** A result with so many findings of so many rules each. */
export function many(rules: readonly RuleName[], each: number): VerifyResult {
  const findings = rules.flatMap((rule) =>
    Array.from({ length: each }, (_, index) => ({ ...finding(`f${index}`), rule, severity: severities[rule] })),
  );
  return { ...right, outcome: "broken", findings };
}

/** Commands that GitHub's runner finds in a log: at the start of a line, after blanks, or the old form anywhere in it. */
export function commandsIn(log: string): string[] {
  const found: string[] = [];
  let pause: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const [, name, data] = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? /##\[([\w-]+)[^\]]*\](.*)/.exec(line) ?? [];
    if (name === undefined || (pause !== undefined && name !== pause)) continue;
    if (name === pause) pause = undefined;
    else if (name === "stop-commands") pause = data;
    else found.push(line);
  }
  return found;
}

/** A report without how much there is in the contract, which grows. */
export function withoutTotals(text: string): string {
  return text.replace(/\bof \d+ (operations|statuses|query parameters|body fields|response fields)/g, "of N $1");
}
