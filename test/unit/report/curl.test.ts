import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { printableCommand, quote, toCurl } from "../../../src/report/curl.js";

const url = "http://waldur.test/api/";

/** The arguments that a shell hands to curl, with a token in the variable. */
function argumentsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const output = execFileSync("/bin/sh", ["-c", script], { env: { WALDUR_TOKEN: "secret" }, encoding: "utf8" });
  return output.split("\0").slice(0, -1);
}

describe("toCurl", () => {
  test.each([
    { request: { method: "GET", url, headers: {} }, words: [url] },
    { request: { method: "GET", url: `${url}?a=1&b=$HOME`, headers: {} }, words: [`${url}?a=1&b=$HOME`] },
    { request: { method: "HEAD", url, headers: {} }, words: ["--head", url] },
    { request: { method: "DELETE", url, headers: {} }, words: ["-X", "DELETE", url] },
    {
      request: { method: "POST", url, headers: { "X-A": "`id` \"'" }, body: "@/etc/passwd\n'$(id)'" },
      words: ["-X", "POST", "-H", "X-A: `id` \"'", "--data-raw", "@/etc/passwd\n'$(id)'", url],
    },
    { request: { method: "POST", url, headers: {}, body: "" }, words: ["-X", "POST", "--data-raw", "", url] },
    { request: { method: "GET", url, headers: {}, body: "{}" }, words: ["-X", "GET", "--data-raw", "{}", url] },
  ])("is read back by a shell: $words", ({ request, words }) => {
    expect(argumentsOf(toCurl(request))).toEqual(words);
  });

  test.each([
    { authorization: "Token abc", word: "Authorization: Token secret" },
    { authorization: "bearer abc", word: "Authorization: Bearer secret" },
    { authorization: '$(id)"; id', word: "Authorization: Token secret" },
  ])("has a variable in place of the token of $authorization", ({ authorization, word }) => {
    const request = { method: "GET", url, headers: { authorization } };
    const command = toCurl(request, "WALDUR_TOKEN");
    expect(command).not.toContain("abc");
    expect(argumentsOf(command)).toEqual(["-H", word, url]);
    expect(argumentsOf(toCurl(request))).toEqual(["-H", `authorization: ${authorization}`, url]);
  });
});

test.each([
  ["a/b:1@c-d.e_f", "a/b:1@c-d.e_f"],
  ["a b", "'a b'"],
  ["it's", "'it'\\''s'"],
  ["", "''"],
])("quote(%j)", (text, quoted) => expect(quote(text)).toBe(quoted));

test("a printable command is the same to a shell, and obeyed by no log", () => {
  const body = "a\n::error::b\n  ::c";
  const command = printableCommand(toCurl({ method: "POST", url, headers: {}, body }));
  expect(command.split("\n").filter((line) => /^\s*::/.test(line))).toEqual([]);
  expect(argumentsOf(command)).toEqual(["-X", "POST", "--data-raw", body, url]);
  expect(printableCommand("a \u001b[2J ##[add-mask]b")).toBe("a \\u001b[2J ##\\u005badd-mask]b");
});
