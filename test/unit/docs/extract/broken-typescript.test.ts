import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "await kettlesDestroy(",
    "await kettlesDelete(",
    '450: the TypeScript example imports kettlesDestroy but calls kettlesDelete, found "const response = await kettlesDelete({"',
  ],
  [
    "import { kettlesDestroy }",
    "import { kettlesDelete }",
    '450: the TypeScript example imports kettlesDelete but calls kettlesDestroy, found "const response = await kettlesDestroy({"',
  ],
  [
    '"number": 7',
    '"count": 7',
    '612: the TypeScript example gives the path values room_uuid, count but the summary says POST /api/rooms/{room_uuid}/kettles/{number}/pour/, found "const response = await roomsKettlesPour({"',
  ],
  [
    '"number": 7',
    '"number": 8',
    '580: the HTTPie example calls /api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/7/pour/, which the TypeScript example\'s values do not make of POST /api/rooms/{room_uuid}/kettles/{number}/pour/, found "https://api.example.com/api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/7/pour/ \\\\"',
  ],
  [
    '"caption": "At dawn"',
    '"title": "At dawn"',
    '492: the HTTPie example sends the fields caption, photo but the TypeScript example title, photo, found "caption=\\"At dawn\\" \\\\"',
  ],
  [
    '"unit": "sone"',
    '"units": "sone"',
    '672: the Python example gives unit but the TypeScript example units, found "response = kettles_noise_retrieve.sync(client=client, unit=\\"sone\\")"',
  ],
  [
    '      query: {\n        "unit"',
    '      params: {\n        "unit"',
    '686: unknown option "params" in the TypeScript example, found "const response = await kettlesNoiseRetrieve({"',
  ],
  ['"unit": "sone"', '"unit": sone', '689: unknown value in the TypeScript example, found "\\"unit\\": sone"'],
  [
    "console.log('Success:', response);",
    "console.log('Done:', response);",
    '105: unknown code after the call in the TypeScript example, found "});"',
  ],
  [
    '"name": "Tom',
    '"name" "Tom',
    '302: expected ":" in the TypeScript example, found "\\"name\\" \\"Tom\'s \\\\\\"best\\\\\\"\\","',
  ],
  [
    "    | `from` | any | ✓ | When |\n",
    "",
    '299: the examples send the field "from", which the body table does not list, found "const response = await kettlesCreate({"',
  ],
  [
    "    | `room` | string | ✓ | Where it stands, a \\| b |\n",
    "",
    '96: the examples give the query value "room", which no table lists, found "const response = await kettlesList({"',
  ],
  [
    "    | `X-Trace-Id` | string | ✓ |\n",
    "",
    '96: the examples give the header value "X-Trace-Id", which no table lists, found "const response = await kettlesList({"',
  ],
  [
    "    | `number` | integer | ✓ |\n",
    "",
    '580: no table lists the path parameter "number" of /api/rooms/{room_uuid}/kettles/{number}/pour/, found "https://api.example.com/api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/7/pour/ \\\\"',
  ],
  [
    "    | `number` | integer | ✓ |\n",
    "    | `number` | integer | ✓ |\n    | `litres` | integer | ✓ |\n",
    '628: the path parameter "litres" is not in /api/rooms/{room_uuid}/kettles/{number}/pour/, found "| Name | Type | Required |"',
  ],
  [
    "import { kettlesNoiseRetrieve } from",
    "import kettlesNoiseRetrieve from",
    "683: the TypeScript example does not start with an import and a call, found \"import kettlesNoiseRetrieve from 'waldur-js-client';\"",
  ],
  [
    '      query: {\n        "unit": "sone"\n      }',
    '      query: "unit"',
    '686: the option "query" of the TypeScript example is not an object, found "const response = await kettlesNoiseRetrieve({"',
  ],
  [
    '"caption": "At dawn",\n        "photo": new File(["..."], "kettle.png")\n      }',
    '"caption": "At dawn",\n        "photo": new File(["..."], "kettle.png")\n      }]',
    '540: expected "," or "}" in the TypeScript example, found "}]"',
  ],
  [
    '      body: {\n        "caption": "At dawn",\n        "photo": new File(["..."], "kettle.png")\n      }',
    "      body: []",
    '532: the TypeScript example sends a body that is not an object, found "const response = await kettlesPhotoUpdate({"',
  ],
  [
    '["cold", "hot"]\n      }',
    '["cold" "hot"]\n      }',
    '103: expected "," or "]" in the TypeScript example, found "\\"state\\": [\\"cold\\" \\"hot\\"]"',
  ],
  [
    '"room": "kitchen",\n        "state": [',
    '"room": "\\q",\n        "state": [',
    '102: unknown string in the TypeScript example, found "\\"room\\": \\"\\\\q\\","',
  ],
  [
    'new File(["..."], "kettle.png")',
    'new File(((((((((["..."], "kettle.png")',
    '539: the TypeScript example has a bracket that is never closed, found "\\"photo\\": new File((((((((([\\"...\\"], \\"kettle.png\\")"',
  ],
  [
    '"unit": "sone"',
    '"unit": "sone", "unit": "sone"',
    '689: the TypeScript example gives "unit" twice, found "\\"unit\\": \\"sone\\", \\"unit\\": \\"sone\\""',
  ],
  [
    '"from": null',
    '"from": 9007199254740993',
    '306: the TypeScript example has a number with too many digits, found "\\"from\\": 9007199254740993"',
  ],
];

describe("A TypeScript example or a table that does not fit the others is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
