import { AjvStrict } from "./ajv-strict.js";
import { Described } from "./described.js";
import { FactsCited } from "./facts-cited.js";
import { NamedExamples } from "./named-examples.js";
import { NamesAsDocumented } from "./names-as-documented.js";
import { NoDrafts } from "./no-drafts.js";
import { Portable } from "./portable.js";
import { Provenance } from "./provenance.js";

/** Rules of our own for Redocly CLI; redocly.yaml switches them on. Each has a document it must reject in test/spec/_lint-cases.ts. */
export default function contractRules() {
  return {
    id: "contract",
    rules: {
      oas3: {
        "ajv-strict": AjvStrict,
        described: Described,
        "facts-cited": FactsCited,
        "named-examples": NamedExamples,
        "names-as-documented": NamesAsDocumented,
        "no-drafts": NoDrafts,
        portable: Portable,
        provenance: Provenance,
      },
    },
  };
}
