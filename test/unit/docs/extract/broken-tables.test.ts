import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page.
const broken: Broken[] = [
  [
    "| Name | Type | Required | Description |",
    "| Name | Type | Default | Description |",
    '115: unknown table header, expected "Name, Type" and perhaps "Required", "Description", found "| Name | Type | Default | Description |"',
  ],
  [
    "    | Name | Type |\n",
    "    | Field | Type |\n",
    '217: unknown table header, expected "Name, Type" and perhaps "Required", "Description", found "| Field | Type |"',
  ],
  [
    "| `boils` | integer (int64) |",
    "| `boils` | whole |",
    '231: unknown type "whole", found "| `boils` | whole | How often |"',
  ],
  [
    "| `boils` | integer (int64) |",
    "| `boils` | integer (int65) |",
    '231: unknown format "int65", found "| `boils` | integer (int65) | How often |"',
  ],
  [
    "| `boils` | integer (int64) |",
    "| `boils` | integer or null |",
    '231: unknown type "integer or null", found "| `boils` | integer or null | How often |"',
  ],
  ["array of arrays", "array of cups", '236: unknown type "array of cups", found "| `lid.parts` | array of cups |  |"'],
  [
    "array of string (uuid)s",
    "array of string (uuid)",
    '121: unknown type "array of string (uuid)", found "| `owner_uuid` | array of string (uuid) |  |  |"',
  ],
  [
    "array of integers",
    "array of integerss",
    '122: unknown type "array of integerss", found "| `litres` | array of integerss |  | Sizes<br><br>* small<br>* big |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | integer |  |",
    '123: a table row has 3 cells where its header has 4, found "| `page` | integer |  |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | integer |  |  |  |",
    '123: a table row has 5 cells where its header has 4, found "| `page` | integer |  |  |  |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | integer |  |  ",
    '123: a table row has 3 cells where its header has 4, found "| `page` | integer |  |"',
  ],
  [
    "    | `page` | integer |  |  |",
    "| `page` | integer |  |  |",
    '123: unknown line between tabs, found "| `page` | integer |  |  |"',
  ],
  [
    "    | `page` | integer |  |  |",
    "    `page` | integer |  |  |",
    '123: unknown line between tabs, found "`page` | integer |  |  |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| page | integer |  |  |",
    '123: a table row has no name in backticks, found "| page | integer |  |  |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page!` | integer |  |  |",
    '123: unknown form of name "page!", found "| `page!` | integer |  |  |"',
  ],
  [
    "| `room` | string | ✓ |",
    "| `room` | string | yes |",
    '117: unknown mark "yes" in the Required column, found "| `room` | string | yes | Where it stands, a \\\\| b |"',
  ],
  [
    "| `weight` | number (double)",
    "| `uuid` | number (double)",
    '230: "uuid" is in this table twice, first on line 228, found "| `uuid` | number (double) |  |"',
  ],
  ["    | `status` | string |\n", "", '638: a table has no rows, found "| Field | Type |"'],
  [
    "    | Name | Type |\n    |---|---|\n",
    "    | Name | Type |\n",
    '218: expected the line of dashes below a table header, found "| `field` | array |"',
  ],
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
    "| The outer one |",
    "| Enum: iron |",
    '233: a table row lists an enum twice, found "| `material` | string<br>_Enum: `steel`, `glass`_ | Enum: iron |"',
  ],
  [
    "`1`, `2`",
    "`1`, `two`",
    '241: an enum of integer has a value that is no number, found "| `grade` | integer<br>*Enum*: `1`, `two` |  |"',
  ],
  [
    "_Enum: `steel`, `glass`_",
    "Nullable",
    '233: unknown text "Nullable" below a type, found "| `material` | string<br>Nullable | The outer one |"',
  ],
  [
    "| `page` | integer |  |  |\n",
    "| `page` | integer |  | big\n",
    '123: a table row does not end with "|", found "| `page` | integer |  | big"',
  ],
];

describe("A table with one mistake is refused with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
