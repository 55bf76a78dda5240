import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
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

describe("A page whose comment on top or whose responses are odd is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
