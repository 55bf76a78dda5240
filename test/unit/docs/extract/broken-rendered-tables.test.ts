import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.rendered.txt, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "Name Type Required Description\n",
    "Name Type Default Description\n",
    '123: unknown table header, found "Name Type Default Description"',
  ],
  [
    "boils integer (int64) How often",
    "boils whole How often",
    '231: expected a table row: a name and a known type, found "boils whole How often"',
  ],
  [
    "older_than string (date-time) Not younger\n(as",
    "older_than text Not younger\n(as",
    '129: unknown line where a table or a response status belongs, found "older_than text Not younger"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "boils integer (int64) How often",
    "Boils whole",
    '231: expected a table row: a name and a known type, found "Boils whole"',
  ],
  [
    "boils integer (int64) How often",
    "boils integer (int65) How often",
    '231: unknown format "int65", found "boils integer (int65) How often"',
  ],
  [
    "lid.parts array of arrays",
    "lid.parts array of cups",
    '238: unknown type "array of cups", found "lid.parts array of cups"',
  ],
  ["nothing null", "nothing null | string", '241: unknown type "null | string", found "nothing null | string"'],
  [
    "X-Trace-Id string",
    "X-Trace-Id string trace",
    '138: a table row has text behind its type, but its table has no Description column, found "X-Trace-Id string trace"',
  ],
  [
    "weight number (double)",
    "uuid number (double)",
    '230: "uuid" is in this table twice, first on line 228, found "uuid number (double)"',
  ],
  ["name string\nlid object", "name\nlid object", '347: expected a table row: a name and a known type, found "name"'],
  [
    "weight number (double)",
    "weight",
    '230: cannot tell a row of an unknown type from a line of the description above it, found "weight"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "lid.colour string\nEnum: red, blue",
    "lid.colour string\nEnum: red, blue\nEnum: red",
    '238: a table row lists an enum twice, found "Enum: red"',
  ],
  [
    "Enum: steel, glass The outer one",
    "Enum: Steel, Glass The outer one",
    '234: cannot tell the last value of an enum from the description behind it, found "Enum: Steel, Glass The outer one"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "Enum: steel, glass The outer one",
    "Enum: steel, glass the outer one",
    '234: cannot tell the last value of an enum from the description behind it, found "Enum: steel, glass the outer one"',
    { fix: "read the Markdown form of this page" },
  ],
  ["lid object\n", "Enum: a, b\nlid object\n", '235: a table row lists an enum twice, found "Enum: a, b"'],
  [
    "lid.colour string\nEnum: red, blue\nfrom",
    "Enum: red, blue\nfrom",
    '349: an enum on object, found "Enum: red, blue"',
  ],
  ["status string\n\n409", "\n409", '683: a table has no rows, found "Field Type"'],
  [
    "Name Type\nfield array",
    "Name Type\nfield array\nName Type\nother array",
    '224: a second table of query parameters, found "Name Type"',
  ],
  [
    "X-Mood string\n",
    "mood string\n",
    '137: cannot tell whether a table lists query or header parameters, found "Name Type Required"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "400 -\n\nField Type\ndetail string",
    "400 -\n\nField Type\ndetail string\nField Type\nmore string",
    '154: a second table of fields for the response 400, found "Field Type"',
  ],
];

describe("A table of rendered text with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.rendered.txt", find, put, options)).toBe(says);
  });
});
