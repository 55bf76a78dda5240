import { useMutation, useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  type CustomerComponentUsagePolicy,
  marketplaceCustomerComponentUsagePoliciesCreate,
  marketplaceCustomerComponentUsagePoliciesUpdate,
  marketplaceResourcesList,
  marketplaceResourcesOfferingRetrieve,
  periodEnumValues,
  policyActionNameValues,
} from "waldur-marketplace-contract";
import {
  customerComponentUsagePolicyRequestSchema,
  hyperlink,
  periodEnumLabels,
} from "waldur-marketplace-contract/forms";
import { mutationOptions, queryOptions } from "waldur-marketplace-contract/query";
import { Field, FieldMessages, Form } from "./form.tsx";
import { Loading, words } from "./parts.tsx";

const PERIODS = periodEnumValues.map((value) => ({ value, label: periodEnumLabels[value] }));

interface PolicyEditorProps {
  /** The uuid of the organization. */
  customer: string;
  /** The policy to change, or none for a new one. */
  policy?: CustomerComponentUsagePolicy;
  onDone: () => void;
}

export function PolicyEditor({ customer, policy, onDone }: PolicyEditorProps) {
  const path = { uuid: policy?.uuid ?? "" };
  const create = useMutation(mutationOptions(marketplaceCustomerComponentUsagePoliciesCreate));
  const update = useMutation(mutationOptions(marketplaceCustomerComponentUsagePoliciesUpdate, { path }));
  const limits = policy?.component_limits_set ?? [];
  const [rows, setRows] = useState(policy ? limits.map((_, row) => row) : [0]);
  const components = useComponents(customer);
  if (!components) return <Loading />;
  // The limits that there are may be of offerings that the organization does not use any more.
  const others = limits
    .filter(({ component }) => !components.some(({ value }) => value === component))
    .map(({ component, type }) => ({ value: component, label: type }));

  function read(input: FormData) {
    const email = input.get("options");
    return {
      scope: hyperlink("customers", customer),
      actions: input.getAll("actions").join(","),
      options: email ? { notify_external_user: email } : {},
      component_limits_set: rows.map((_, index) => {
        const value = (field: string) => input.get(`component_limits_set.${index}.${field}`);
        const limit = value("limit");
        return {
          component: value("component"),
          limit: limit ? Number(limit) : undefined,
          period: Number(value("period")),
        };
      }),
    };
  }

  return (
    <Form
      name="Policy"
      schema={customerComponentUsagePolicyRequestSchema}
      read={read}
      mutation={policy ? update : create}
      submit={policy ? "Save" : "Create"}
      onDone={onDone}
    >
      <fieldset>
        <legend>When a limit is passed</legend>
        {policyActionNameValues.map((action) => (
          <label key={action}>
            <input
              type="checkbox"
              name="actions"
              value={action}
              defaultChecked={policy?.actions.split(",").includes(action)}
            />
            {words(action)}
          </label>
        ))}
        <FieldMessages name="actions" />
      </fieldset>
      <Field
        name="options"
        label="E-mail address of the external user"
        type="email"
        hint="For the action “notify external user”."
        defaultValue={policy?.options.notify_external_user}
      />
      <fieldset>
        <legend>Limits</legend>
        {rows.map((row, index) => {
          const name = `component_limits_set.${index}`;
          const { component, limit, period = 2 } = limits[row] ?? {};
          return (
            <div key={row} className="limit">
              <Field
                name={`${name}.component`}
                label="Component"
                options={[{ value: "", label: "Choose one" }, ...components, ...others]}
                defaultValue={component}
              />
              <Field name={`${name}.limit`} label="Limit" type="number" defaultValue={limit} />
              <Field name={`${name}.period`} label="Period" options={PERIODS} defaultValue={period} />
              <button
                type="button"
                aria-label={`Remove limit ${index + 1}`}
                onClick={() => setRows(rows.toSpliced(index, 1))}
              >
                ×
              </button>
            </div>
          );
        })}
        <button type="button" onClick={() => setRows([...rows, Math.max(limits.length, ...rows) + 1])}>
          Add a limit
        </button>
        <FieldMessages name="component_limits_set" />
      </fieldset>
    </Form>
  );
}

/** Components of the offerings that an organization uses, once they are known: one resource of each offering tells. */
function useComponents(customer_uuid: string) {
  const { data: resources = [], isPending } = useQuery(
    queryOptions(marketplaceResourcesList, {
      query: { customer_uuid, page_size: 300, field: ["uuid", "offering_uuid"] },
    }),
  );
  const oneOfEach = new Map(resources.map(({ uuid, offering_uuid }) => [offering_uuid, uuid]));
  const offerings = useQueries({
    queries: [...oneOfEach.values()].map((uuid) =>
      queryOptions(marketplaceResourcesOfferingRetrieve, { path: { uuid } }),
    ),
  });
  if (isPending || offerings.some((offering) => offering.isPending)) return undefined;
  return offerings.flatMap(({ data: offering }) =>
    (offering?.components ?? []).map(({ uuid, name, measured_unit }) => ({
      value: uuid,
      label: `${name}, ${measured_unit} (${offering?.name})`,
    })),
  );
}
