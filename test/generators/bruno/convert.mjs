// What Bruno's application and `bru import openapi` do, without the rest of them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openApiToBruno } from "@usebruno/converters";

mkdirSync("out", { recursive: true });
const collection = openApiToBruno(JSON.parse(readFileSync("openapi.json", "utf8")));
writeFileSync("out/collection.json", JSON.stringify(collection, null, 2));
