import { describe, expect, test } from "vitest";
import { type Annotation, formatAnnotation, formatAnnotations, logGroup } from "../../../src/report/github.js";

describe("formatAnnotation", () => {
  test.each([
    { annotation: { level: "error", title: "A", message: "b" }, command: "::error title=A::b" },
    {
      annotation: { level: "notice", title: "A: b, 5%", message: "a: b, 5%\n::error::c" },
      command: "::notice title=A%3A b%2C 5%25::a: b, 5%25%0A::error::c",
    },
    {
      annotation: { level: "warning", title: "A", message: "b", file: "a,b.ts", line: 3, column: 1 },
      command: "::warning file=a%2Cb.ts,line=3,col=1,title=A::b",
    },
    {
      annotation: { level: "error", title: "\u001b[2J", message: "a\r##[add-mask]b\u202e" },
      command: "::error title=\\u001b[2J::a\\u000d##\\u005badd-mask]b\\u202e",
    },
  ] as const)("$command", ({ annotation, command }) => expect(formatAnnotation(annotation)).toBe(command));
});

describe("formatAnnotations", () => {
  const annotations = (level: Annotation["level"], count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, title: `${level}${index}`, message: "" }));
  const summary: Annotation = { level: "error", title: "Sum", message: "" };
  const titles = (list: readonly Annotation[]) =>
    formatAnnotations(list, summary).map((line) => /title=([^:]*)::/.exec(line)?.[1]);

  test("keeps what GitHub shows", () => {
    expect(formatAnnotations([...annotations("error", 9), ...annotations("warning", 10)], summary)).toHaveLength(20);
    expect(titles(annotations("error", 9))).toEqual([...annotations("error", 9).map(({ title }) => title), "Sum"]);
  });

  test("names the surplus of a level in its last place, before the summary", () => {
    const lines = formatAnnotations([...annotations("error", 10), ...annotations("notice", 12)], summary);
    expect(lines).toHaveLength(20);
    expect(lines[8]).toBe("::error title=Sum%3A more::2 more are in the log: error8, error9");
    expect(lines[18]).toBe("::notice title=Sum%3A more::3 more are in the log: notice9, notice10, notice11");
    expect(lines[19]).toMatch(/^::error title=Sum::/);
  });
});

test.each(["::error::x", "::end-x::\n::END-XX::", "end-"])("no text ends the pause of its group: %j", (written) => {
  const [group, stop, text, resume, end] = logGroup("All", written);
  expect([group, text, end]).toEqual(["::group::All", written, "::endgroup::"]);
  const word = /^::stop-commands::(end-x+)$/.exec(stop as string)?.[1] as string;
  expect(resume).toBe(`::${word}::`);
  expect(written.toLowerCase()).not.toContain(word);
});
