import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "Enum: red, blue",
    "Enum: red, blue.",
    '235: an enum has text behind its values: "blue.", found "| `lid.colour` | string<br>Enum: red, blue. |  |"',
  ],
  [
    "Enum: red, blue",
    "Enum: red, ...",
    '235: an enum has text behind its values: "...", found "| `lid.colour` | string<br>Enum: red, ... |  |"',
  ],
  [
    "Enum: red, blue",
    "Enum: red, blue and 3 more",
    '235: an enum has text behind its values: "blue and 3 more", found "| `lid.colour` | string<br>Enum: red, blue and 3 more |  |"',
  ],
  [
    "Enum: red, blue",
    "Enum: red, and blue",
    '235: an enum has text behind its values: "and blue", found "| `lid.colour` | string<br>Enum: red, and blue |  |"',
  ],
  [
    "Enum: red, blue",
    "Enum: [red]",
    '235: an enum has the unknown value "[red]", found "| `lid.colour` | string<br>Enum: [red] |  |"',
  ],
  [
    "`steel`, `glass`",
    "`['steel']`",
    "233: an enum has the unknown value \"['steel']\", found \"| `material` | string<br>_Enum: `['steel']`_ | The outer one |\"",
  ],
  [
    "`1`, `2`",
    "`1`, `9007199254740993`",
    '241: an enum of integer has a value with too many digits, found "| `grade` | integer<br>*Enum*: `1`, `9007199254740993` |  |"',
  ],
  [
    "`1`, `2`",
    "`1`, `2.5`",
    '241: an enum of integer has a fraction, found "| `grade` | integer<br>*Enum*: `1`, `2.5` |  |"',
  ],
  [
    "`1`, `2`",
    "`1`, `0x10`",
    '241: an enum of integer has a value that is no number, found "| `grade` | integer<br>*Enum*: `1`, `0x10` |  |"',
  ],
  [
    "`steel`, `glass`",
    "`steel`, `null`",
    '233: an enum has the unknown value "null", found "| `material` | string<br>_Enum: `steel`, `null`_ | The outer one |"',
  ],
  [
    "`steel`, `glass`",
    "`steel`, `None`",
    '233: an enum has the unknown value "None", found "| `material` | string<br>_Enum: `steel`, `None`_ | The outer one |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | boolean |  | Enum: a |",
    '123: an enum on boolean, found "| `page` | boolean |  | Enum: a |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | any |  | Enum: 1, 2 |",
    '123: an enum of any has a number, found "| `page` | any |  | Enum: 1, 2 |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | array |  | Enum: 1, 2 |",
    '123: an enum of array has a number, found "| `page` | array |  | Enum: 1, 2 |"',
  ],
  [
    "| `page` | integer |  |  |",
    "| `page` | array of array of integers |  | Enum: a |",
    '123: an enum of integer has a value that is no number, found "| `page` | array of array of integers |  | Enum: a |"',
  ],
];

describe("A list of values with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
