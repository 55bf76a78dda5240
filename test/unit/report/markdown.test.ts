import { describe, expect, test } from "vitest";
import { code, escapeMarkdown } from "../../../src/report/markdown.js";

describe("escapeMarkdown", () => {
  test.each([
    ["a | b", "a \\| b"],
    ["<img src=x> &amp;", "\\<img src=x\\> \\&amp;"],
    ["![x](y) `z`", "!\\[x\\](y) \\`z\\`"],
    ["$x$ *b* _i_ ~s~", "\\$x\\$ \\*b\\* \\_i\\_ \\~s\\~"],
    ["see https://evil.example and WWW.evil.example", "see https\\://evil.example and www\\.evil.example"],
    ["@team", "@&#8203;team"],
    ["a\r\n# b\u2028c\u001b[1m", "a \\# b c\\\\u001b\\[1m"],
  ])("%s", (text, expected) => expect(escapeMarkdown(text)).toBe(expected));
});

describe("code", () => {
  test.each([
    ["a|b", "`a\\|b`"],
    ["a\\|b", "`a\\|b`"],
    ["a` <i>\n`` b", "`a' <i> '' b`"],
  ])("%s", (text, expected) => expect(code(text)).toBe(expected));
});
