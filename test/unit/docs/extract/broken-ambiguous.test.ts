import { describe, expect, it } from "vitest";
import { type Broken, refusal } from "./pages.js";

// What is replaced in kettles.rendered.txt, by what, and the line and the words of the sentence that refuses the page or is noted.
const broken: Broken[] = [
  [
    "name string\n\n200 -\n\nDelete",
    "name string\n\n200 -\n\nField Type Description\nname string What\n\nSync object storage",
    '439: cannot tell a row of the table from a line of the description above it, found "Sync object storage"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any The limit.\nIf null there is no limit.\n",
    '243: cannot tell a row of the table from a line of the description above it, found "If null there is no limit."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\nAn object with keys\n",
    '243: cannot tell a row of the table from a line of the description above it, found "An object with keys"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\nname string of it\n",
    '243: cannot tell a row of the table from a line of the description above it, found "name string of it"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\n2fa_enabled whole How many\n",
    '243: cannot tell a row of an unknown type from a line of the description above it, found "2fa_enabled whole How many"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\n2fa integer How many\n",
    '243: cannot tell a row of an unknown type from a line of the description above it, found "2fa integer How many"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\nDisplayName text Shown here\n",
    '243: cannot tell a row of an unknown type from a line of the description above it, found "DisplayName text Shown here"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map. Enum: a, b\n",
    '242: a description lists values, but not in a line that starts with "Enum:", found "extra any A map. Enum: a, b"',
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\nIt has an Enum: a, b\n",
    '243: a description lists values, but not in a line that starts with "Enum:", found "It has an Enum: a, b"',
  ],
  [
    "extra any A description with a comma, and (brackets)\n",
    "extra any A map\nPossible values: a, b\n",
    '243: a description lists values, but not in a line that starts with "Enum:", found "Possible values: a, b"',
  ],
  [
    "Enum: steel, glass The outer one",
    "Enum: all, per VM, other",
    '234: cannot tell the last value of an enum from the description behind it, found "Enum: all, per VM, other"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "Enum: steel, glass The outer one",
    "Enum: all, per VM",
    '234: cannot tell the last value of an enum from the description behind it, found "Enum: all, per VM"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "Enum: steel, glass The outer one",
    "Enum: steel, glass and 2 more",
    '234: cannot tell the last value of an enum from the description behind it, found "Enum: steel, glass and 2 more"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "409 - Empty\n\nField Type Description\ndetail string Why not\n",
    "409 - Empty\n\nField Type\ndetail string\n\nuuid string The first one.\n",
    '691: unknown line between operations, found "uuid string The first one."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "detail string Why not\n",
    "detail string Why not\n\ndefault - Bad request.\n",
    '691: unknown line between operations, found "default - Bad request."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "How loud it is here.\n",
    "An array of things.\n",
    '691: cannot tell a row of the table from a line of the description above it, found "An array of things."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "How loud it is here.\n",
    "Code Type of it.\n",
    '691: unknown line between operations, found "Code Type of it."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "How loud it is here.\n",
    "How loud it is here.\n\nAnd why.\n",
    '693: expected the heading "Retrieve" before this, found "And why."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "How loud it is here.\n",
    "How loud it is here:\n",
    '691: expected the heading "Retrieve", found "How loud it is here:"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "How loud it is here.\n",
    "loud, it is.\n",
    '691: expected the heading "Retrieve", found "loud, it is."',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "X-Trace-Id string\nX-Mood string\nEnum: good, bad\n",
    "X-Trace-Id string\nbilling-mode string\n",
    '137: cannot tell whether a table lists query or header parameters, found "Name Type Required"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "Name Type\nfield array",
    "Name Type\nbilling-mode array",
    '222: cannot tell whether a table lists query or header parameters, found "Name Type"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "409 - Empty\n",
    "409 - Empty\nuuid string\n",
    '687: cannot tell whether this belongs to the text of the response above it, found "uuid string"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "409 - Empty\n",
    "409 - Empty\nPour\n",
    '687: cannot tell whether this belongs to the text of the response above it, found "Pour"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "Name Type Required Description\nroom string Where it stands, a | b\nstate array of strings Enum: cold, hot\n",
    "Name Type Required Description\nroom string Where it stands, a | b\nor not\nstate array of strings Enum: cold, hot\n",
    '125: cannot tell a row of an unknown type from a line of the description above it, found "or not"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "detail string Why not\n",
    "detail string Why not\n413 - Too big for it\n",
    '690: cannot tell a response status from a line of the description above it, found "413 - Too big for it"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "200 - Everything that whistles\n",
    "200 - Everything that whistles\n\nRetrieve\n",
    '146: cannot tell a description from the responses above it, found "The response body is an array of objects, where each object has the following structure:"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "400 -\n\nField",
    "400 -\n\nRetrieve\n\nField",
    '154: cannot tell a description from the responses above it, found "Field Type"',
    { fix: "read the Markdown form of this page" },
  ],
  [
    "403 - No response body\n",
    "Retrieve\n\n403 - No response body\n",
    '157: cannot tell a description from the responses above it, found "403 - No response body"',
    { fix: "read the Markdown form of this page" },
  ],
];

describe("Rendered text that can be read in two ways is refused or noted with one sentence", () => {
  it.each(broken.map((entry) => [entry[2], entry] as const))("%s", (_, [find, put, says, options]) => {
    expect(refusal("kettles.rendered.txt", find, put, options)).toBe(says);
  });
});
