import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.md, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "response = kettles_destroy.sync(",
    "response = kettles_delete.sync(",
    '433: the Python example imports kettles_destroy but calls kettles_delete, found "response = kettles_delete.sync("',
  ],
  [
    "import kettles_destroy # (1)",
    "import kettles_delete # (1)",
    '433: the Python example imports kettles_delete but calls kettles_destroy, found "response = kettles_destroy.sync("',
  ],
  [
    'room_uuid=UUID("a1b2c3d4',
    'room_uuid=UUID("b1b2c3d4',
    '594: the Python example gives UUID("b1b2c3d4-e5f6-7890-abcd-ef1234567890") for "room_uuid" but the TypeScript example "a1b2c3d4-e5f6-7890-abcd-ef1234567890", found "response = rooms_kettles_pour.sync("',
  ],
  [
    "number=7,",
    "count=7,",
    '594: the Python example gives room_uuid, count but the TypeScript example room_uuid, number, found "response = rooms_kettles_pour.sync("',
  ],
  [
    'room="kitchen",\n        state',
    'place="kitchen",\n        state',
    '76: the Python example gives place, state, x_trace_id but the TypeScript example room, state, X-Trace-Id, found "response = kettles_list.sync("',
  ],
  [
    '        caption="At dawn",',
    '        title="At dawn",',
    '513: the Python example builds a body of title, photo but the TypeScript example caption, photo, found "response = kettles_photo_update.sync("',
  ],
  [
    "body_data = PhotoRequest(",
    "body_data = PictureRequest(",
    '509: the Python example builds PictureRequest but does not import it, found "body_data = PictureRequest("',
  ],
  [
    "        body=body_data",
    "        retries=1",
    '513: the Python example builds body_data but does not send it, found "response = kettles_photo_update.sync("',
    { nth: 3 },
  ],
  [
    "    body_data = PhotoRequest(",
    "    import os\n    body_data = PhotoRequest(",
    '509: unknown statement in the Python example, found "import os"',
  ],
  [
    "    print(response)",
    "    print(response.parsed)",
    '183: unknown statement in the Python example, found "print(response.parsed)"',
  ],
  [
    "    2.  **API Source:** [`kettles_photo_update`]",
    "    3.  **API Source:** [`kettles_photo_update`]",
    '503: the Python example has a mark (2) without a source below it, found "from waldur_api_client.api.kettles import kettles_photo_update # (2)"',
  ],
  [
    "    2.  **API Source:** [`kettles_photo_update`]",
    "    2.  **API Source:** [`kettles_photo`]",
    '524: the source (2) is not the API kettles_photo_update that the Python example imports, found "2.  **API Source:** [`kettles_photo`](https://git.example.org/kettles_photo_update.py)"',
  ],
  [
    "import kettles_destroy # (1)\n",
    "import kettles_destroy # (1)\n    from waldur_api_client.api.kettles import kettles_list\n",
    '429: the Python example imports two API functions, found "from waldur_api_client.api.kettles import kettles_list"',
  ],
  [
    "    from waldur_api_client.api.kettles import kettles_destroy # (1)\n",
    "",
    '427: the Python example imports no API function, found "from waldur_api_client.client import AuthenticatedClient"',
  ],
  [
    '    response = kettles_noise_retrieve.sync(client=client, unit="sone")\n    \n    print(response)\n',
    "",
    '666: the Python example calls nothing, found "from waldur_api_client.client import AuthenticatedClient"',
  ],
  [
    'uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n        client=client\n    )',
    'uuid="a1b2c3d4-e5f6-7890-abcd-ef1234567890",\n        client=client,\n        body=body_data\n    )',
    '178: the Python example sends a body that it does not build, found "response = kettles_retrieve.sync("',
  ],
  [
    "import LidRequest # (2)",
    "import LidRequest # (1)",
    '263: the Python example has the mark (1) twice, found "from waldur_api_client.models.kettle_request import KettleRequest # (1)"',
  ],
  [
    "import LidRequest # (2)",
    "import LidRequest",
    '289: the source (2) has no mark in the Python example, found "2.  **Model Source:** [`LidRequest`](https://git.example.org/lid_request.py)"',
  ],
  [
    "    4.  **API Source:** [`kettles_create`]",
    "    3.  **Model Source:** [`ColourEnum`](https://git.example.org/colour_enum.py)\n    4.  **API Source:** [`kettles_create`]",
    '290: the source (3) is listed twice, found "3.  **Model Source:** [`ColourEnum`](https://git.example.org/colour_enum.py)"',
  ],
  [
    "import kettles_destroy # (1)",
    "import kettles_destroy",
    '442: the source (1) has no mark in the Python example, found "1.  **API Source:** [`kettles_destroy`](https://git.example.org/kettles_destroy.py)"',
  ],
  [
    "        client=client\n    )",
    "        client=client\n",
    '178: the Python example has a bracket that is never closed, found "response = kettles_retrieve.sync("',
  ],
  [
    '    response = kettles_noise_retrieve.sync(client=client, unit="sone")',
    '    )response = kettles_noise_retrieve.sync(client=client, unit="sone")',
    '672: the Python example closes a bracket that is not open, found ")response = kettles_noise_retrieve.sync(client=client, unit=\\"sone\\")"',
  ],
  [
    'unit="sone")\n    \n    print',
    'unit="sone)\n    \n    print',
    '672: the Python example has a quote that is never closed, found "response = kettles_noise_retrieve.sync(client=client, unit=\\"sone)"',
  ],
  [
    'client=client, unit="sone")',
    'client, unit="sone")',
    '672: unknown argument "client" in the Python example, found "response = kettles_noise_retrieve.sync(client, unit=\\"sone\\")"',
  ],
  [
    'client=client, unit="sone")',
    'client=client, unit=\n        "a"\n        "b")',
    '672: unknown argument "unit=\\n    \\"a\\"\\n    \\"b\\"" in the Python example, found "response = kettles_noise_retrieve.sync(client=client, unit="',
  ],
  [
    'client=client, unit="sone")',
    'client=client, unit="sone", unit="sone")',
    '672: the Python example gives "unit" twice, found "response = kettles_noise_retrieve.sync(client=client, unit=\\"sone\\", unit=\\"sone\\")"',
  ],
];

describe("A Python example with one mistake is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.md", find, put, options)).toBe(says);
  });
});
