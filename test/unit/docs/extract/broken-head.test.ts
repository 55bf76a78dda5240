import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page.
const broken: Broken[] = [
  [
    "Source: https://git.example.org/tearoom/docs-generator.git\n",
    "",
    '1: the comment on top of the page has no "Source", found "<!-- EXTERNAL DOCUMENT"',
  ],
  [
    "Remote Path: output//tearoom/brewing/kettles.md\n",
    "",
    '1: the comment on top of the page has no "Remote Path", found "<!-- EXTERNAL DOCUMENT"',
  ],
  [
    "Last Sync: 2030-01-02T03:04:05.678901",
    "Last Sync:",
    '1: the comment on top of the page has no "Last Sync", found "<!-- EXTERNAL DOCUMENT"',
  ],
  [
    "**`404`** - Gone\n",
    "**`404`** - Gone\n    \n    The response body is a map.\n",
    '155: unknown line among the responses, found "The response body is a map."',
  ],
  [
    "**`400`** - \n",
    "**`400`** - Wrong.\n    No response body\n",
    '148: a response has fields but its text says that it has no body, found "| Field | Type |"',
  ],
];

describe("A page whose comment on top or whose responses are odd is refused with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
