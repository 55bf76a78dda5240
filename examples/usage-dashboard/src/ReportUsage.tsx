import { useMutation } from "@tanstack/react-query";
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
  const report = useMutation(mutationOptions(marketplaceComponentUsagesSetUsage));

  function read(input: FormData) {
    const date = input.get("date");
    return {
      resource: resource.uuid,
      date: date ? `${date}T00:00:00Z` : undefined,
      // All components, because those that a report leaves out disappear from the current usages of the resource; and as
      // recurring as they were, because an amount without `recurring` ends the repetition.
      usages: components.map(({ type }, index) => ({
        type,
        amount: input.get(`usages.${index}.amount`),
        recurring: reported.findLast((record) => record.type === type)?.recurring ?? false,
      })),
    };
  }

  return (
    <Form
      name="Report usage"
      schema={componentUsageCreateRequestSchema}
      read={read}
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
          defaultValue={resource.current_usages[type] ?? 0}
        />
      ))}
      <Field name="date" label="Date" type="date" hint="Empty for the current month. Staff may report earlier ones." />
    </Form>
  );
}
