import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "| `boils` | integer (int64) |",
    "| `boils` | whole |",
    '231: unknown type "whole", found "| `boils` | whole | How often |"',
  ],
  [
    "| `boils` | integer (int64) |",
    "| `boils` | integer or null |",
    '231: unknown type "integer or null", found "| `boils` | integer or null | How often |"',
  ],
  ["array of arrays", "array of cups", '236: unknown type "array of cups", found "| `lid.parts` | array of cups |  |"'],
  [
    "array of integers",
    "array of integerss",
    '122: unknown type "array of integerss", found "| `litres` | array of integerss |  | Sizes<br><br>* small<br>* big |"',
  ],
  [
    "| `weight` | number (double)",
    "| `uuid` | number (double)",
    '230: "uuid" is in this table twice, first on line 228, found "| `uuid` | number (double) |  |"',
  ],
  ["    | `status` | string |\n", "", '638: a table has no rows, found "| Field | Type |"'],
  [
    "_Enum: `steel`, `glass`_",
    "_Enum: `steel`, `glass` or so_",
    '233: an enum has text between its values, found "| `material` | string<br>_Enum: `steel`, `glass` or so_ | The outer one |"',
  ],
  [
    "Enum: red, blue",
    "Enum: red, red",
    '235: an enum names a value twice, found "| `lid.colour` | string<br>Enum: red, red |  |"',
  ],
  [
    "Enum: red, blue",
    "Enum: red,, blue",
    '235: an enum has an empty value, found "| `lid.colour` | string<br>Enum: red,, blue |  |"',
  ],
  [
    "`1`, `2`",
    "`1`, `two`",
    '241: an enum of integer has a value that is no number, found "| `grade` | integer<br>*Enum*: `1`, `two` |  |"',
  ],
];

describe("A table with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
