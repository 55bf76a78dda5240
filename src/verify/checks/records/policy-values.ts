import type { Check } from "../../check.js";
import { families, type Row } from "../../lists.js";

/** Values of a policy that have to fit together. They are judged in the list that was read already. */
export const policyValueChecks: readonly Check[] = [
  {
    name: "values of policies",
    operations: [families.policies.list],
    run: async ({ probe, seen }) => {
      const { response, rows } = seen.policies;
      if (!response) return;
      const unfired = rows.find((row) => row.has_fired === true && row.fired_datetime === null);
      if (unfired) {
        const [place, expected] = ["/*/fired_datetime", "the time at which a policy fired that has_fired"];
        probe.report({ rule: "body-value", response, place, expected, got: "null" });
      }
      const limits = rows.flatMap((row) => (Array.isArray(row.component_limits_set) ? row.component_limits_set : []));
      const names = new Map<unknown, unknown>();
      // Names may be translated, but each period has one of its own.
      for (const { period, period_name } of limits as Row[]) {
        const other = [...names].find(([number, name]) => (number === period) !== (name === period_name));
        names.set(period, period_name);
        if (!other) continue;
        const place = "/*/component_limits_set/*/period_name";
        const got = `${String(period_name)} for ${String(period)}, and ${String(other[1])} for ${String(other[0])}`;
        return probe.report({ rule: "body-value", response, place, expected: "one name for each period", got });
      }
    },
  },
];
