import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.rendered.txt, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "Name Type Required\nuuid string (uuid)\nName Type\n",
    "Cookies\nName Type Required\nuuid string (uuid)\nName Type\n",
    '220: unknown line where a table or a response status belongs, found "Cookies"',
  ],
  [
    "uuid string (uuid)\nName Type\nfield array",
    "uuid string (uuid)\n\nSome words.\n\nName Type\nfield array",
    '223: unknown line where a table or a response status belongs, found "Some words."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "400 -\n\nField Type\ndetail string",
    "400 -\n\nName Type\ndetail string",
    '152: a table of parameters after the responses, found "Name Type"',
  ],
  [
    "403 - No response body",
    "Well.\n\n403 - No response body",
    '155: unknown line before the heading "Retrieve", found "Well."',
  ],
  [
    "403 - No response body",
    "603 - No response body",
    '155: unknown line before the heading "Retrieve", found "603 - No response body"',
  ],
  ["403 - No response body", "404 - No response body", '157: the response 404 is there twice, found "404 - Gone"'],
  [
    "204 - No response body\n",
    "",
    '501: unknown line where a table or a response status belongs, found "Steam & Noise"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "400 -\n",
    "400 - No response body\n",
    '152: a response has fields but its text says that it has no body, found "Field Type"',
  ],
  [
    "404 - Gone",
    "404 - Gone\n\nThe response body is an array of objects, where each object has the following structure:",
    '161: expected the fields of a list, found "Retrieve"',
  ],
  [
    "The response body is an array of objects, where",
    "The response body is a map of objects, where",
    '144: unknown line before the heading "Retrieve", found "The response body is a map of objects, where each object has the following structure:"',
  ],
  [
    "409 - Empty\n\nField Type Description\ndetail string Why not\n",
    "409 - Empty\n\nThe response body is a map.\n\nField Type Description\ndetail string Why not\n",
    '688: unknown line between operations, found "The response body is a map."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "detail string Why not\n",
    "detail string Why not\n\nField Kind\nname string\n",
    '692: unknown line between operations, found "name string"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "DELETE /api/kettles/{uuid}/ Delete",
    "ERASE /api/kettles/{uuid}/ Delete",
    '13: unknown row of the summary, expected a method, a path and a title, found "ERASE /api/kettles/{uuid}/ Delete"',
  ],
  [
    "DELETE /api/kettles/{uuid}/ Delete",
    "DELETE /api/kettles/{uuid}/",
    '13: unknown row of the summary, expected a method, a path and a title, found "DELETE /api/kettles/{uuid}/"',
  ],
  [
    "Steam & Noise\nPUT",
    "GET /api/cups/ Cups\nSteam & Noise\nPUT",
    '14: the summary lists an operation that has no section, found "GET /api/cups/ Cups"',
  ],
  [
    "Pour\nGET",
    "Spill\nGET",
    '610: expected the heading "Spill", found "Pour"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "PATCH /api/kettles/{uuid}/ Partial",
    "Foo bar\nPATCH /api/kettles/{uuid}/ Partial",
    '360: the summary lists PATCH /api/kettles/{uuid}/ in the group "Foo bar", but the heading of that group is not here, found "Partial Update"',
  ],
  [
    "Method Endpoint Description",
    "Verb Endpoint Description",
    '7: expected the summary table "Method Endpoint Description", found "Verb Endpoint Description"',
  ],
  [
    "Kettles\n\nOperations",
    "Operations",
    '3: expected the page title before the operations summary, found "Operations Summary"',
  ],
  ["Kettles\n\nOperations", "Kettles\n\nAbout.\n\nOperations", '5: expected "Operations Summary", found "About."'],
  [
    "\nSteam & Noise\n\nSet",
    "\nSet",
    '502: the summary lists PUT /api/kettles/{uuid}/photo/ in the group "Steam & Noise", but the heading of that group is not here, found "Set photo of a kettle"',
  ],
  [
    "\nSteam & Noise\n\nSet",
    "\nSmoke\n\nSet",
    '502: the summary lists PUT /api/kettles/{uuid}/photo/ in the group "Steam & Noise", but the heading of that group is not here, found "Smoke"',
  ],
  ["\nDelete\n", "\nStray\n\nDelete\n", '436: unknown line before the heading "Delete", found "Stray"'],
  [
    "level number (float)",
    "level number (float)\n\nBack to top",
    '754: unknown line after the last operation, found "Back to top"',
  ],
  [
    "1\n2\n3\n4\nhttp \\\n  DELETE",
    "1\n2\n3\nhttp \\\n  DELETE",
    '444: expected the Python example, with its line numbers, after the HTTPie example, found "Authorization:\\"Token YOUR_API_TOKEN\\""',
  ],
  [
    "1\n2\n3\n4\nhttp \\\n  DELETE",
    "1\n2\n3\n4\n5\nhttp \\\n  DELETE",
    '448: expected the Python example, with its line numbers, after the HTTPie example, found "2"',
  ],
  [
    '  Authorization:"Token YOUR_API_TOKEN"\n 1',
    '  Authorization:"Token YOUR_API_TOKEN"\nx\n 1',
    '169: expected the Python example, with its line numbers, after the HTTPie example, found "x"',
  ],
  [
    "  1. API Source: kettles_destroy",
    "  1. Test Source: kettles_destroy",
    '470: unknown line below the Python example, found "1. Test Source: kettles_destroy"',
  ],
  [
    "  1. API Source: kettles_destroy",
    "  1. API Source: kettles_retrieve",
    '470: the source (1) is not the API kettles_destroy that the Python example imports, found "1. API Source: kettles_retrieve"',
  ],
  [
    "  DELETE \\",
    "  POST \\",
    '443: the HTTPie example uses POST but the summary says DELETE /api/kettles/{uuid}/, found "POST \\\\"',
  ],
  [
    'caption="At dawn"',
    'title="At dawn"',
    '520: the HTTPie example sends the fields title, photo but the TypeScript example caption, photo, found "title=\\"At dawn\\" \\\\"',
  ],
  [
    "await kettlesDestroy(",
    "await kettlesDelete(",
    '487: the TypeScript example imports kettlesDestroy but calls kettlesDelete, found "const response = await kettlesDelete({"',
  ],
  [
    "Name Type Required\nroom_uuid string (uuid)\nnumber integer\n",
    "Name Type Required\nroom_uuid string (uuid)\n",
    '618: no table lists the path parameter "room_uuid" of /api/rooms/{room_uuid}/kettles/{number}/pour/, found "https://api.example.com/api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/7/pour/ \\\\"',
  ],
  [
    '\nCore CRUD\n\nList Kettles\n\nAll kettles of a room.\n\nThe list knows these orders:\n\nby name\nby age\n\nA heading of its own\n\n1\n2\n3\n### Retrieve\n=== not a tab\n---\n\n1\n### Create\n\n1\n2\n3\n4\n5\n6\n7\n8\nhttp \\\n  GET \\\n  https://api.example.com/api/kettles/ \\\n  Authorization:"Token YOUR_API_TOKEN" \\\n  X-Trace-Id:"abc" \\\n  room==kitchen \\\n  state==cold \\\n  state==hot\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.api.kettles import kettles_list # (1)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\nresponse = kettles_list.sync(\n    client=client,\n    room="kitchen",\n    state=["cold", "hot"],\n    x_trace_id="abc"\n)\n\nfor item in response:\n    print(item)\n  1. API Source: kettles_list\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\n17\nimport { kettlesList } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesList({\n  auth: "Token YOUR_API_TOKEN",\n  headers: {\n    "X-Trace-Id": "abc"\n  },\n  query: {\n    "room": "kitchen",\n    "state": ["cold", "hot"]\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required Description\nroom string Where it stands, a | b\nstate array of strings Enum: cold, hot\no array Ordering\n\n\nolder_than string (date-time) Not younger\n(as far as is known)\nowner_uuid array of string (uuid)s\nlitres array of integers Sizes\n\n* small\n* big\npage integer\nName Type Required\nX-Trace-Id string\nX-Mood string\nEnum: good, bad\n\n200 - Everything that whistles\n\nThe response body is an array of objects, where each object has the following structure:\n\nField Type Description\nuuid string (uuid)\nname string What people say | shout\n\n400 -\n\nField Type\ndetail string\n\n403 - No response body\n\n404 - Gone\n\nRetrieve\n\n1\n2\n3\n4\nhttp \\\n  GET \\\n  https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\n  Authorization:"Token YOUR_API_TOKEN"\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.api.kettles import kettles_retrieve # (1)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\nresponse = kettles_retrieve.sync(\n    uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n    client=client\n)\n\nprint(response)\n  1. API Source: kettles_retrieve\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\nimport { kettlesRetrieve } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesRetrieve({\n  auth: "Token YOUR_API_TOKEN",\n  path: {\n    "uuid": "a1b2c3d4-e5f6-7890-abcd-ef1234567890"\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nuuid string (uuid)\nName Type\nfield array\n\n200 -\n\nField Type Description\nuuid string (uuid)\nowners array of string (uuid)s Who may fill it\nweight number (double)\nboils integer (int64) How often\nsizes array of integers\nmaterial string\nEnum: steel, glass The outer one\nlid object\nlid.colour string\nEnum: red, blue\nlid.parts array of arrays\nnotes object (free-form)\nmanual string (binary)\nnothing null\nextra any A description with a comma, and (brackets)\ngrade integer\nEnum: 1, 2\n\nCreate\n\n1\n2\n3\n4\n5\n6\n7\nhttp \\\n  POST \\\n  https://api.example.com/api/kettles/ \\\n  Authorization:"Token YOUR_API_TOKEN" \\\n  name="Tom\'s \\"best\\"" \\\n  lid:=\'{"colour": "red"}\' \\\n  from=null\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21\n22\n23\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.models.kettle_request import KettleRequest # (1)\nfrom waldur_api_client.models.lid_request import LidRequest # (2)\nfrom waldur_api_client.models.colour_enum import ColourEnum # (3)\nfrom waldur_api_client.api.kettles import kettles_create # (4)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\n\nbody_data = KettleRequest(\n    name="Tom\'s \\"best\\"",\n    lid=LidRequest(\n        colour=ColourEnum.RED\n    ),\n    from_=null\n)\nresponse = kettles_create.sync(\n    client=client,\n    body=body_data\n)\n\nprint(response)\n  1. Model Source: KettleRequest\n  2. Model Source: LidRequest\n  3. Model Source: ColourEnum\n  4. API Source: kettles_create\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\n17\nimport { kettlesCreate } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesCreate({\n  auth: "Token YOUR_API_TOKEN",\n  body: {\n    "name": "Tom\'s \\"best\\"",\n    "lid": {\n      "colour": "red"\n    },\n    "from": null\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nField Type Required Description\nname string\nlid object\nlid.colour string\nEnum: red, blue\nfrom any When\nlitres number How much\n\n201 -\n\nField Type\nuuid string (uuid)\n\nPartial Update\n\n1\n2\n3\n4\nhttp \\\n  PATCH \\\n  https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\n  Authorization:"Token YOUR_API_TOKEN"\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.models.patched_kettle_request import PatchedKettleRequest # (1)\nfrom waldur_api_client.api.kettles import kettles_partial_update # (2)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\n\nbody_data = PatchedKettleRequest()\nresponse = kettles_partial_update.sync(\n    uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n    client=client,\n    body=body_data\n)\n\nprint(response)\n  1. Model Source: PatchedKettleRequest\n  2. API Source: kettles_partial_update\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\nimport { kettlesPartialUpdate } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesPartialUpdate({\n  auth: "Token YOUR_API_TOKEN",\n  path: {\n    "uuid": "a1b2c3d4-e5f6-7890-abcd-ef1234567890"\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nuuid string (uuid)\nField Type Required\nname string\n\n200 -\n\nDelete\n\n1\n2\n3\n4\nhttp \\\n  DELETE \\\n  https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/ \\\n  Authorization:"Token YOUR_API_TOKEN"\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.api.kettles import kettles_destroy # (1)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\nresponse = kettles_destroy.sync(\n    uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n    client=client\n)\n\nprint(response)\n  1. API Source: kettles_destroy\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\nimport { kettlesDestroy } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesDestroy({\n  auth: "Token YOUR_API_TOKEN",\n  path: {\n    "uuid": "a1b2c3d4-e5f6-7890-abcd-ef1234567890"\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nuuid string (uuid)\n\n204 - No response body\n\nSteam & Noise\n\nSet photo of a kettle\n\nThe old one is lost.\n\n1\n2\n3\n4\n5\n6\n7\nhttp \\\n  --form \\\n  PUT \\\n  https://api.example.com/api/kettles/a1b2c3d4-e5f6-7890-abcd-ef1234567890/photo/ \\\n  Authorization:"Token YOUR_API_TOKEN" \\\n  caption="At dawn" \\\n  photo@kettle.png\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21\nfrom io import BytesIO\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.types import File\nfrom waldur_api_client.models.photo_request import PhotoRequest # (1)\nfrom waldur_api_client.api.kettles import kettles_photo_update # (2)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\n\nbody_data = PhotoRequest(\n    caption="At dawn",\n    photo=File(payload=open("kettle.png", "rb"), file_name="kettle.png")\n)\nresponse = kettles_photo_update.sync(\n    uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n    client=client,\n    body=body_data\n)\n\nprint(response)\n  1. Model Source: PhotoRequest\n  2. API Source: kettles_photo_update\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\n15\n16\n17\nimport { kettlesPhotoUpdate } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesPhotoUpdate({\n  auth: "Token YOUR_API_TOKEN",\n  path: {\n    "uuid": "a1b2c3d4-e5f6-7890-abcd-ef1234567890"\n  },\n  body: {\n    "caption": "At dawn",\n    "photo": new File(["..."], "kettle.png")\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nuuid string (uuid)\nField Type Required\ncaption string\nphoto string (binary)\n\n200 - Stored. No response body\n\n413 -\n\nPour\n\n1\n2\n3\n4\nhttp \\\n  POST \\\n  https://api.example.com/api/rooms/a1b2c3d4-e5f6-7890-abcd-ef1234567890/kettles/7/pour/ \\\n  Authorization:"Token YOUR_API_TOKEN"\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\nfrom uuid import UUID\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.api.rooms import rooms_kettles_pour # (1)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\nresponse = rooms_kettles_pour.sync(\n    room_uuid=UUID("a1b2c3d4-e5f6-7890-abcd-ef1234567890"),\n    number=7,\n    client=client\n)\n\nprint(response)\n  1. API Source: rooms_kettles_pour\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\n14\nimport { roomsKettlesPour } from \'waldur-js-client\';\n\ntry {\n  const response = await roomsKettlesPour({\n  auth: "Token YOUR_API_TOKEN",\n  path: {\n    "room_uuid": "a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n    "number": 7\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nroom_uuid string (uuid)\nnumber integer\n\n202 -\n\nField Type\nstatus string\n\n409 - Empty\n\nField Type Description\ndetail string Why not\n\nHow loud it is here.\n\n1\n2\n3\n4\nhttp \\\n  GET \\\n  "https://api.example.com/api/kettles/noise/?unit=sone" \\\n  Authorization:"Token YOUR_API_TOKEN"\n1\n2\n3\n4\n5\n6\n7\n8\n9\nfrom waldur_api_client.client import AuthenticatedClient\nfrom waldur_api_client.api.kettles import kettles_noise_retrieve # (1)\n\nclient = AuthenticatedClient(\n    base_url="https://api.example.com", token="YOUR_API_TOKEN"\n)\nresponse = kettles_noise_retrieve.sync(client=client, unit="sone")\n\nprint(response)\n  1. API Source: kettles_noise_retrieve\n 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\nimport { kettlesNoiseRetrieve } from \'waldur-js-client\';\n\ntry {\n  const response = await kettlesNoiseRetrieve({\n  auth: "Token YOUR_API_TOKEN",\n  query: {\n    "unit": "sone"\n  }\n});\n  console.log(\'Success:\', response);\n} catch (error) {\n  console.error(\'Error:\', error);\n}\nName Type Required\nunit string\n\n200 -\n\nField Type\nlevel number (float)',
    "\nDone.\n",
    '19: the page has no examples, found "Done."',
  ],
  [
    "  1. API Source: kettles_noise_retrieve\n",
    "  1. API Source: kettles_noise_retrieve\n  2. API Source: x\nconst\n",
    '721: unknown line below the Python example, found "const"',
  ],
  [
    " 1\n 2\n 3\n 4\n 5\n 6\n 7\n 8\n 9\n10\n11\n12\n13\nimport { kettlesNoiseRetrieve } from 'waldur-js-client';\n\ntry {\n  const response = await kettlesNoiseRetrieve({\n  auth: \"Token YOUR_API_TOKEN\",\n  query: {\n    \"unit\": \"sone\"\n  }\n});\n  console.log('Success:', response);\n} catch (error) {\n  console.error('Error:', error);\n}\nName Type Required\nunit string\n\n200 -\n\nField Type\nlevel number (float)",
    "",
    '719: expected the TypeScript example, with its line numbers, after the Python example, found "1. API Source: kettles_noise_retrieve"',
  ],
  [
    "  console.error('Error:', error);\n}\nName Type Required\nunit string\n\n200 -\n\nField Type\nlevel number (float)",
    "",
    '743: the page ends inside a code block, found "} catch (error) {"',
    { fix: "fetch the whole page again" },
  ],
  [
    "level number (float)",
    "level number (float)\n\n400 -\n\nThe response body is an array of objects, where each object has the following structure:",
    '756: expected the fields of a list below this, found "The response body is an array of objects, where each object has the following structure:"',
  ],
  [
    "1\n2\n3\n4\nhttp \\\n  PATCH",
    "1\n2\n4\nhttp \\\n  PATCH",
    '364: an example whose line numbers do not fit its lines, found "http \\\\"',
  ],
];

describe("Rendered text with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.rendered.txt", find, put, options)).toBe(says);
  });
});
