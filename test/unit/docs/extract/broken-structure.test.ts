import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page.
const broken: Broken[] = [
  [
    '=== "Query Parameters"',
    '=== "Cookie Parameters"',
    '113: unknown tab "Cookie Parameters", found "=== \\"Cookie Parameters\\""',
  ],
  [
    '\n\n=== "Query Parameters"',
    '\n\nSome words.\n\n=== "Query Parameters"',
    '113: unknown line between tabs, found "Some words."',
  ],
  [
    "    | `page` | integer |  |  |\n",
    "    | `page` | integer |  |  |\n\n    Note well.\n",
    '125: unknown line between tabs, found "Note well."',
  ],
  [
    "    **`403`** - No response body",
    "    Not so.\n\n    **`403`** - No response body",
    '151: unknown line among the responses, found "Not so."',
  ],
  [
    "Everything that whistles\n",
    "Everything that whistles\n    **`4xx`** - and more\n",
    '137: unknown line among the responses, found "**`4xx`** - and more"',
  ],
  ["**`403`** -", "**`4xx`** -", '151: unknown line among the responses, found "**`4xx`** - No response body"'],
  ["**`403`** -", "**`603`** -", '151: unknown line among the responses, found "**`603`** - No response body"'],
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
    "    **`400`** - \n    \n    | Field | Type |\n    |---|---|\n    | `detail` | string |\n",
    "    **`400`** - \n    \n    The response body is an array of objects, where each object has the following structure:\n",
    '149: unknown table header, expected "Field, Type" and perhaps "Required", "Description", found "**`403`** - No response body"',
  ],
  [
    "The response body is an array of objects, where",
    "The response body is a map of objects, where",
    '138: unknown line among the responses, found "The response body is a map of objects, where each object has the following structure:"',
  ],
  [
    "    **`403`** - No response body",
    "    | Field | Type |\n    |---|---|\n    | `a` | string |\n    \n    **`403`** - No response body",
    '151: unknown line among the responses, found "| Field | Type |"',
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
    'http-put">PUT',
    'http-post">PUT',
    '25: a row of the summary has an unknown method, found "| <span class=\\"http-badge http-post\\">PUT</span> | `/api/kettles/{uuid}/photo/` | [Set `photo` of a kettle](#set-photo..."',
  ],
  [
    'http-put">PUT',
    'http-brew">BREW',
    '25: a row of the summary has an unknown method, found "| <span class=\\"http-badge http-brew\\">BREW</span> | `/api/kettles/{uuid}/photo/` | [Set `photo` of a kettle](#set-phot..."',
  ],
  [
    "`/api/kettles/noise/`",
    "`/api/kettles/sound/`",
    '659: the HTTPie example calls /api/kettles/noise/, which the TypeScript example\'s values do not make of GET /api/kettles/sound/, found "\\"https://api.example.com/api/kettles/noise/?unit=sone\\" \\\\"',
  ],
  [
    "`/api/kettles/noise/`",
    "/api/kettles/noise/",
    '27: a row of the summary has no path in backticks, found "| <span class=\\"http-badge http-get\\">GET</span> | /api/kettles/noise/ | [Retrieve](#retrieve_1) |"',
  ],
  [
    "[Pour](#pour)",
    "[Spill](#pour)",
    '573: the summary calls POST /api/rooms/{room_uuid}/kettles/{number}/pour/ "Spill", not this, found "### Pour"',
  ],
  [
    "[Pour](#pour)",
    "Pour",
    '26: a row of the summary has no link to its operation, found "| <span class=\\"http-badge http-post\\">POST</span> | `/api/rooms/{room_uuid}/kettles/{number}/pour/` | Pour |"',
  ],
  [
    "| [Pour](#pour) |",
    "| [Pour](#pour) | x |",
    '26: a row of the summary has 4 cells instead of 3, found "| <span class=\\"http-badge http-post\\">POST</span> | `/api/rooms/{room_uuid}/kettles/{number}/pour/` | [Pour](#pour) | x |"',
  ],
  [
    "PATCH</span> | `/api/kettles/{uuid}/` | [Partial",
    "DELETE</span> | `/api/kettles/{uuid}/` | [Partial",
    '22: a row of the summary has an unknown method, found "| <span class=\\"http-badge http-patch\\">DELETE</span> | `/api/kettles/{uuid}/` | [Partial Update](#partial-update) |"',
  ],
  [
    '<span class="http-badge http-patch">PATCH',
    '<span class="http-badge http-delete">DELETE',
    '23: the summary lists DELETE /api/kettles/{uuid}/ twice, first on line 22, found "| <span class=\\"http-badge http-delete\\">DELETE</span> | `/api/kettles/{uuid}/` | [Delete](#delete) |"',
  ],
  [
    "| **Core CRUD** | | |\n",
    "",
    '18: a row of the summary stands before any group, found "| <span class=\\"http-badge http-get\\">GET</span> | `/api/kettles/` | [List Kettles](#list-kettles) |"',
  ],
  [
    "| **Core CRUD** | | |\n",
    "| **Old** | | |\n| **Core CRUD** | | |\n",
    '18: the summary lists no operation in the group "Old", found "| **Old** | | |"',
  ],
  [
    "| **Steam & Noise** | | |",
    "| **Core CRUD** | | |",
    '24: the summary has the group "Core CRUD" twice, found "| **Core CRUD** | | |"',
  ],
  ["## Steam & Noise", "## Smoke", '477: the group "Smoke" is not in the operations summary, found "## Smoke"'],
  [
    "## Steam & Noise\n",
    "",
    '479: the summary lists this operation in the group "Steam & Noise", the page in "Core CRUD", found "### Set `photo` of a kettle"',
  ],
  [
    '| **Steam & Noise** | | |\n| <span class="http-badge http-put">PUT</span> | `/api/kettles/{uuid}/photo/` | [Set `photo` of a kettle](#set-photo-of-a-kettle) |\n',
    '| <span class="http-badge http-put">PUT</span> | `/api/kettles/{uuid}/photo/` | [Set `photo` of a kettle](#set-photo-of-a-kettle) |\n| **Steam & Noise** | | |\n',
    '480: the summary lists this operation in the group "Core CRUD", the page in "Steam & Noise", found "### Set `photo` of a kettle"',
  ],
  [
    "| Method | Endpoint | Description |",
    "| Verb | Endpoint | Description |",
    '16: expected the summary table "Method, Endpoint, Description", found "| Verb | Endpoint | Description |"',
  ],
  ["# Kettles\n", "", '13: expected the page title "# ...", found "## Operations Summary"'],
  [
    "# Kettles\n",
    "# Kettles\n\nAbout kettles.\n",
    '14: expected the heading "## Operations Summary", found "About kettles."',
  ],
  ["\n---\n## Core", "\n## Core", '29: expected "---" after the operations summary, found "## Core CRUD"'],
  [
    "## Steam & Noise\n",
    "## Steam & Noise\n\nLoud.\n",
    '479: expected the heading of an operation below the heading of a group, found "Loud."',
  ],
  ["-->\n", "", '1: the comment on top of the page is never closed, found "<!-- EXTERNAL DOCUMENT"'],
  [
    "Branch: main",
    "Last Sync: 2030",
    '1: the comment on top of the page gives "Last Sync" twice, found "<!-- EXTERNAL DOCUMENT"',
  ],
  [
    "output//tearoom",
    "output//../tearoom",
    'the path of the page has an unknown form, found "../tearoom/brewing/kettles.md"',
    { mend: "give one like marketplace/policies/x.md" },
  ],
  ['=== "HTTPie"', '=== "Curl"', '54: unknown tab "Curl", found "=== \\"Curl\\""'],
  ["### Delete\n", "### Delete\n\n---\n\n### Delete\n", '413: an operation has no examples, found "### Delete"'],
  ["---\n```\n", "---\n", '46: a code block in a description is never closed, found "```text"'],
  ["    ```bash", "    ```sh", '56: expected a code block in bash, found "```sh"'],
  [
    "      state==hot\n    ```",
    "      state==hot",
    '66: a line of a code block is not indented, found "=== \\"Python\\""',
  ],
  [
    '=== "Header Parameters"',
    '=== "Query Parameters"',
    '126: the tab "Query Parameters" is there twice, found "=== \\"Query Parameters\\""',
  ],
  [
    '=== "Responses"\n\n    **`201`**',
    '=== "Request Body"\n\n    | Field | Type | Required |\n    |---|---|---|\n    | `name` | string |  |\n\n\n=== "Responses"\n\n    **`201`**',
    '327: the tab "Request Body" is there twice, found "=== \\"Request Body\\""',
  ],
  [
    '=== "Request Body"',
    '=== "Request Body (optional)"',
    '399: unknown tab "Request Body (optional)", found "=== \\"Request Body (optional)\\""',
  ],
  [
    "    | `level` | number (float) |\n\n---\n",
    "    | `level` | number (float) |\n\n---\n\nThe end.\n",
    '716: unknown line between operations, expected a heading, found "The end."',
  ],
  [
    "    | `level` | number (float) |\n\n---\n",
    "    | `level` | number (float) |\n",
    '712: the page ends before the "---" that closes an operation, found "| `level` | number (float) |"',
    { mend: "fetch the whole page again" },
  ],
  ["### Pour", "#### Pour", '573: unknown line between operations, expected a heading, found "#### Pour"'],
  [
    "[Pour](#pour) |",
    "[Pour](#pour)",
    '26: a row of the summary does not end with "|", found "| <span class=\\"http-badge http-post\\">POST</span> | `/api/rooms/{room_uuid}/kettles/{number}/pour/` | [Pour](#pour)"',
  ],
  [
    "\n---\n## Core CRUD\n",
    "\n---\n",
    '32: an operation stands before the heading of any group, found "### List Kettles"',
  ],
  [
    "    | Name | Type |\n    |---|---|\n    | `field` | array |\n",
    "",
    '219: a tab has no content, found "=== \\"Responses\\""',
  ],
  [
    '    ```\n\n\n=== "Query Parameters"\n\n    | Name | Type | Required |\n    |---|---|---|\n    | `unit` | string | ✓ |\n\n\n=== "Responses"\n\n    **`200`** - \n    \n    | Field | Type |\n    |---|---|\n    | `level` | number (float) |\n\n---\n',
    "",
    '682: a code block is never closed, found "```typescript"',
  ],
  [
    '| **Core CRUD** | | |\n| <span class="http-badge http-get">GET</span> | `/api/kettles/` | [List Kettles](#list-kettles) |\n| <span class="http-badge http-get">GET</span> | `/api/kettles/{uuid}/` | [Retrieve](#retrieve) |\n| <span class="http-badge http-post">POST</span> | `/api/kettles/` | [Create](#create) |\n| <span class="http-badge http-patch">PATCH</span> | `/api/kettles/{uuid}/` | [Partial Update](#partial-update) |\n| <span class="http-badge http-delete">DELETE</span> | `/api/kettles/{uuid}/` | [Delete](#delete) |\n| **Steam & Noise** | | |\n| <span class="http-badge http-put">PUT</span> | `/api/kettles/{uuid}/photo/` | [Set `photo` of a kettle](#set-photo-of-a-kettle) |\n| <span class="http-badge http-post">POST</span> | `/api/rooms/{room_uuid}/kettles/{number}/pour/` | [Pour](#pour) |\n| <span class="http-badge http-get">GET</span> | `/api/kettles/noise/` | [Retrieve](#retrieve_1) |\n',
    "",
    '20: the group "Core CRUD" is not in the operations summary, found "## Core CRUD"',
  ],
];

describe("A page whose parts do not fit is refused with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
