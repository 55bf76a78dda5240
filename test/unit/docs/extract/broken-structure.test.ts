import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    '=== "Query Parameters"',
    '=== "Cookie Parameters"',
    '113: unknown tab "Cookie Parameters", found "=== \\"Cookie Parameters\\""',
  ],
  ["**`403`** -", "**`404`** -", '153: the response 404 is there twice, found "**`404`** - Gone"'],
  [
    '=== "Responses"\n\n    **`204`** - No response body\n    \n',
    "",
    '420: an operation has no response status, found "https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\\"',
  ],
  [
    "    **`204`** - No response body\n",
    "",
    '420: an operation has no response status, found "https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\\"',
  ],
  [
    "**`400`** - \n",
    "**`400`** - No response body\n",
    '147: a response has fields but its text says that it has no body, found "| Field | Type |"',
  ],
  [
    "The response body is an array of objects, where",
    "The response body is a map of objects, where",
    '138: unknown line among the responses, found "The response body is a map of objects, where each object has the following structure:"',
  ],
  [
    "| **Steam & Noise** | | |\n",
    '| <span class="http-badge http-get">GET</span> | `/api/cups/` | [Cups](#cups) |\n| **Steam & Noise** | | |\n',
    '24: the summary lists an operation that has no section, found "| <span class=\\"http-badge http-get\\">GET</span> | `/api/cups/` | [Cups](#cups) |"',
  ],
  [
    '| <span class="http-badge http-delete">DELETE</span> | `/api/kettles/{uuid}/` | [Delete](#delete) |\n',
    "",
    '419: the examples call DELETE /api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/, which the summary does not list, found "https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\\"',
  ],
  [
    'http-put">PUT',
    'http-post">POST',
    '489: the HTTPie example uses PUT but the summary says POST /api/kettles/{uuid}/photo/, found "PUT \\\\"',
  ],
  [
    "`/api/kettles/noise/`",
    "`/api/kettles/sound/`",
    '659: the HTTPie example calls /api/kettles/noise/, which the TypeScript example\'s values do not make of GET /api/kettles/sound/, found "\\"https://api.example.com/api/kettles/noise/?unit=sone\\" \\\\"',
  ],
  [
    "[Pour](#pour)",
    "[Spill](#pour)",
    '573: the summary calls POST /api/rooms/{room_uuid}/kettles/{number}/pour/ "Spill", not this, found "### Pour"',
  ],
  [
    '<span class="http-badge http-patch">PATCH',
    '<span class="http-badge http-delete">DELETE',
    '23: the summary lists DELETE /api/kettles/{uuid}/ twice, first on line 22, found "| <span class=\\"http-badge http-delete\\">DELETE</span> | `/api/kettles/{uuid}/` | [Delete](#delete) |"',
  ],
  [
    "| Method | Endpoint | Description |",
    "| Verb | Endpoint | Description |",
    '16: expected the summary table "Method, Endpoint, Description", found "| Verb | Endpoint | Description |"',
  ],
  [
    "output//tearoom",
    "output//../tearoom",
    'the path of the page has an unknown form, found "../tearoom/brewing/kettles.md"',
    { fix: "give one like marketplace/policies/x.md" },
  ],
  ['=== "HTTPie"', '=== "Curl"', '54: unknown tab "Curl", found "=== \\"Curl\\""'],
  [
    "    | `level` | number (float) |\n\n---\n",
    "    | `level` | number (float) |\n",
    '712: the page ends before the "---" that closes an operation, found "| `level` | number (float) |"',
    { fix: "fetch the whole page again" },
  ],
];

describe("A page whose parts do not fit is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
