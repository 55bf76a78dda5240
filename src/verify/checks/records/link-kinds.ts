import type { Check } from "../../check.js";
import { type FamilyName, families } from "../../lists.js";

/** Links of records whose paths are known, with the name of the uuid in them. */
const PATHS: Readonly<Partial<Record<FamilyName, Readonly<Record<string, readonly [path: string, uuid: string]>>>>> = {
  policies: {
    url: ["/api/marketplace-customer-component-usage-policies/{uuid}/", "uuid"],
    scope: ["/api/customers/{uuid}/", "scope_uuid"],
  },
  resources: { project: ["/api/projects/{uuid}/", "project_uuid"] },
};

/** Links lead to the kind of thing that they name. They are judged in the list that was read already. */
export const linkKindChecks: readonly Check[] = (["policies", "resources"] as const).map((name) => ({
  name: `links of ${name}`,
  operations: [families[name].list],
  run: async ({ probe, seen }) => {
    const { response, rows } = seen[name];
    for (const [link, [path, of]] of Object.entries(PATHS[name] ?? {})) {
      const wanted = (uuid: unknown) => path.replace("{uuid}", String(uuid));
      const wrong = rows.find((row) => {
        const text = row[link];
        // Another uuid, and what is no link at all, are found elsewhere.
        if (typeof text !== "string" || !URL.canParse(text) || !text.includes(String(row[of]))) return false;
        return !new URL(text).pathname.endsWith(wanted(row[of]));
      });
      if (!wrong || !response) continue;
      const [rule, place, got] = ["hyperlink-resolves", `/*/${link}`, String(wrong[link])] as const;
      probe.report({ rule, response, place, expected: `an address like ${path}`, got });
    }
  },
}));
