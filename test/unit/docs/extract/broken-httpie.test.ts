import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "      DELETE \\",
    "      POST \\",
    '419: the HTTPie example uses POST but the summary says DELETE /api/kettles/{uuid}/, found "POST \\\\"',
  ],
  [
    "kettles/7/pour/",
    "kettles/8/pour/",
    '580: the HTTPie example calls /api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/8/pour/, which the TypeScript example\'s values do not make of POST /api/rooms/{room_uuid}/kettles/{number}/pour/, found "https://api.example.com/api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/8/pour/ \\\\"',
  ],
  [
    "https://api.example.com/api/kettles/noise/?",
    "https://api.example.com/api/kettles/nose/?",
    '659: the HTTPie example calls /api/kettles/nose/, which the TypeScript example\'s values do not make of GET /api/kettles/noise/, found "\\"https://api.example.com/api/kettles/nose/?unit=sone\\" \\\\"',
  ],
  [
    'caption="At dawn"',
    'title="At dawn"',
    '492: the HTTPie example sends the fields title, photo but the TypeScript example caption, photo, found "title=\\"At dawn\\" \\\\"',
  ],
  [
    "room==kitchen",
    "place==kitchen",
    '62: the HTTPie example gives the query values place, state but the TypeScript example room, state, found "place==kitchen \\\\"',
  ],
  [
    'X-Trace-Id:"abc"',
    'X-Track-Id:"abc"',
    '61: the HTTPie example gives the header values X-Track-Id but the TypeScript example X-Trace-Id, found "X-Track-Id:\\"abc\\" \\\\"',
  ],
  ["--form", "--fast", '488: unknown HTTPie flag "--fast", found "--fast \\\\"'],
  ["photo@kettle.png", "photo", '493: unknown HTTPie item "photo", found "photo"'],
  [
    "photo@kettle.png",
    "photo:=@kettle.json",
    '493: unknown HTTPie item "photo:=@kettle.json", found "photo:=@kettle.json"',
  ],
  [
    '\'{"colour": "red"}\'',
    "'{colour: red}'",
    "255: the HTTPie example has a value that is not JSON, found \"lid:='{colour: red}' \\\\\"",
  ],
  [
    'caption="At dawn"',
    'caption="At dawn',
    '487: the HTTPie example has a quote that is never closed, found "http \\\\"',
  ],
  ["from=null", "name=null", '256: the HTTPie example gives "name" twice, found "name=null"'],
  [
    "state==cold \\",
    "state==cold",
    '63: the HTTPie example has a line that does not end with "\\", found "state==cold"',
  ],
  ["from=null", "from=null | cat", '256: the HTTPie example uses the shell character "|", found "from=null | cat"'],
  [
    "http \\\n      PATCH",
    "curl \\\n      PATCH",
    '342: the HTTPie example does not start with "http", found "curl \\\\"',
  ],
  [
    "      PATCH \\\n",
    "",
    '343: the HTTPie example names no method, found "https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\\"',
  ],
  [
    '      PATCH \\\n      https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\n      Authorization:"Token YOUR_API_TOKEN"\n',
    "      PATCH\n",
    '343: the HTTPie example names no URL, found "PATCH"',
  ],
  [
    '"https://api.example.com/api/kettles/noise/?unit=sone"',
    "/api/kettles/noise/",
    '659: the HTTPie example has a URL of unknown form, found "/api/kettles/noise/ \\\\"',
  ],
  [
    "room==kitchen \\",
    "room==kitchen \\\n      room==hall \\",
    '63: the HTTPie example gives "room" twice but the TypeScript example no list, found "room==hall \\\\"',
  ],
  [
    "from=null",
    "from:=9007199254740993",
    '256: the HTTPie example has a number with too many digits, found "from:=9007199254740993"',
  ],
  [
    "from=null",
    "from:='{\"a\": [1e400]}'",
    '256: the HTTPie example has a number with too many digits, found "from:=\'{\\"a\\": [1e400]}\'"',
  ],
  ["from=null", "a&b=null", '256: the HTTPie example uses the shell character "&", found "a&b=null"'],
  ["from=null", "from=x;type=y", '256: the HTTPie example uses the shell character ";", found "from=x;type=y"'],
];

describe("An HTTPie example with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
