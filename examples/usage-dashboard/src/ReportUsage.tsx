import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import {
  type ComponentUsage,
  marketplaceComponentUsagesSetUsage,
  type OfferingComponent,
  type Resource,
} from "waldur-marketplace-contract";
import { componentUsageCreateRequestSchema } from "waldur-marketplace-contract/forms";
import { mutationOptions } from "waldur-marketplace-contract/query";
import { Field, FieldMessages, Form } from "./form.tsx";

export interface ReportProps {
  resource: Resource;
  components: OfferingComponent[];
  /** What was reported before, oldest first. */
  reported: Pick<ComponentUsage, "type" | "usage" | "billing_period" | "recurring">[];
}

export function ReportUsage({ resource, components, reported, onDone }: ReportProps & { onDone: () => void }) {
  const [date, setDate] = useState("");
  // All components, because those that a report leaves out disappear from the current usages of the resource; and as
  // recurring as they were, because an amount without `recurring` ends the repetition.
  const [usages, setUsages] = useState(
    components.map(({ type }) => ({
      type,
      amount: String(resource.current_usages[type] ?? 0),
      recurring: reported.findLast((record) => record.type === type)?.recurring ?? false,
    })),
  );
  const report = useMutation(mutationOptions(marketplaceComponentUsagesSetUsage));
  return (
    <Form
      name="Report usage"
      schema={componentUsageCreateRequestSchema}
      body={{ resource: resource.uuid, usages, date: date ? `${date}T00:00:00Z` : undefined }}
      mutation={report}
      submit="Report"
      onDone={onDone}
    >
      <p>Amounts are totals of the month so far.</p>
      <FieldMessages name="resource" />
      {components.map(({ type, name, measured_unit }, index) => (
        <Field
          key={type}
          name={`usages.${index}.amount`}
          label={`${name} in ${measured_unit || "units"}`}
          inputMode="decimal"
          value={usages[index]?.amount ?? ""}
          onChange={(amount) => setUsages(usages.map((usage) => (usage.type === type ? { ...usage, amount } : usage)))}
        />
      ))}
      <Field
        name="date"
        label="Date"
        hint="Empty for the current month. Staff may report earlier ones."
        type="date"
        value={date}
        onChange={setDate}
      />
    </Form>
  );
}
