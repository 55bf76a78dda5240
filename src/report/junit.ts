/** A test of a suite. */
export interface TestCase {
  /** Group of the test, which readers show as its class. */
  readonly group: string;
  readonly name: string;
  readonly outcome: "passed" | "skipped" | "failure" | "error";
  /** Why it did not pass, on one line. */
  readonly message?: string | undefined;
  /** Kind of the failure or error. */
  readonly type?: string | undefined;
  /** The failure or error at length. */
  readonly details?: string | undefined;
  /** Output of the test, whatever its outcome. */
  readonly output?: string | undefined;
}

/** A suite of tests. */
export interface TestSuite {
  readonly name: string;
  /** Duration in seconds. */
  readonly time: number;
  /** Start, an ISO 8601 time without an offset. */
  readonly timestamp?: string | undefined;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly cases: readonly TestCase[];
}

/**
 * Formats a suite as JUnit XML, which GitLab, Jenkins and the usual GitHub actions read. A test has one element for all its
 * failures at most, because some readers expect no more.
 *
 * @example
 * toJunit({ name: "contract", time: 1.2, properties: {}, cases: [{ group: "waldur", name: "list", outcome: "passed" }] });
 */
export function toJunit({ name, time, timestamp, properties, cases }: TestSuite): string {
  const count = (outcome: TestCase["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const counts = {
    name,
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
    time,
  };
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes(counts)}>
  <testsuite${attributes({ ...counts, timestamp })}>
    <properties>
${Object.entries(properties)
  .map(([key, value]) => `      <property${attributes({ name: key, value })}/>`)
  .join("\n")}
    </properties>
${cases.map(formatCase).join("\n")}
  </testsuite>
</testsuites>
`;
  // A log may show it, where neither a terminal nor GitHub may find anything to obey.
  return xml
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .replaceAll("##[", "##&#91;")
    .replace(/^(\s*):(?=:)/gm, "$1&#58;");
}

function formatCase({ group, name, outcome, message, type, details = "", output }: TestCase): string {
  const tag = `testcase${attributes({ classname: group, name, time: 0 })}`;
  const lines = [
    ...(outcome === "passed" ? [] : [formatOutcome(outcome, attributes({ message, type }), details)]),
    ...(output === undefined ? [] : [`<system-out>${escapeXml(output)}</system-out>`]),
  ];
  if (lines.length === 0) return `    <${tag}/>`;
  return [`    <${tag}>`, ...lines.map((line) => `      ${line}`), "    </testcase>"].join("\n");
}

function formatOutcome(tag: string, attributes: string, details: string): string {
  return details === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${escapeXml(details)}</${tag}>`;
}

/** What XML 1.0 cannot hold, not even as a reference. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Escapes the content of an element. What XML cannot hold becomes U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** Attributes with a space before each. Tabs and line breaks survive. */
function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const text = escapeXml(String(value)).replace(/[\t\n]/g, (letter) => `&#${letter.charCodeAt(0)};`);
      return [` ${name}="${text}"`];
    })
    .join("");
}
