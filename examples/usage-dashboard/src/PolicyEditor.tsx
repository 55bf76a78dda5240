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
import { words } from "./parts.tsx";

const PERIODS = periodEnumValues.map((value) => ({ value, label: periodEnumLabels[value] }));
const NO_LIMIT = { component: "", limit: "", period: "2" };

interface PolicyEditorProps {
  /** The uuid of the organization. */
  customer: string;
  /** The policy to change, or none for a new one. */
  policy?: CustomerComponentUsagePolicy;
  onDone: () => void;
}

export function PolicyEditor({ customer, policy, onDone }: PolicyEditorProps) {
  // The limits that there are may be of offerings that the organization does not use any more.
  const components = useComponents(customer);
  const others = (policy?.component_limits_set ?? [])
    .filter(({ component }) => !components.some(({ value }) => value === component))
    .map(({ component, type }) => ({ value: component, label: type }));
  const [actions, setActions] = useState<string[]>(policy?.actions.split(",") ?? []);
  const [email, setEmail] = useState(policy?.options.notify_external_user ?? "");
  const [limits, setLimits] = useState(
    policy?.component_limits_set.map(({ component, limit, period }) => ({
      component,
      limit: String(limit),
      period: String(period),
    })) ?? [NO_LIMIT],
  );
  const path = { uuid: policy?.uuid ?? "" };
  const create = useMutation(mutationOptions(marketplaceCustomerComponentUsagePoliciesCreate));
  const update = useMutation(mutationOptions(marketplaceCustomerComponentUsagePoliciesUpdate, { path }));
  return (
    <Form
      name="Policy"
      schema={customerComponentUsagePolicyRequestSchema}
      body={{
        scope: hyperlink("customers", customer),
        actions: actions.join(","),
        options: actions.includes("notify_external_user") ? { notify_external_user: email } : {},
        component_limits_set: limits.map(({ component, limit, period }) => ({
          component,
          limit: limit === "" ? undefined : Number(limit),
          period: Number(period),
        })),
      }}
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
              checked={actions.includes(action)}
              onChange={({ target }) =>
                setActions(target.checked ? [...actions, action] : actions.filter((each) => each !== action))
              }
            />
            {words(action)}
          </label>
        ))}
        <FieldMessages name="actions" />
      </fieldset>
      {actions.includes("notify_external_user") && (
        <Field
          name="options"
          label="E-mail address of the external user"
          type="email"
          value={email}
          onChange={setEmail}
        />
      )}
      <fieldset>
        <legend>Limits</legend>
        {limits.map((limit, index) => {
          const name = `component_limits_set.${index}`;
          const change = (changed: Partial<typeof limit>) => setLimits(limits.with(index, { ...limit, ...changed }));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a limit is known by its place only, in Waldur's errors too
            <div key={index} className="limit">
              <Field
                name={`${name}.component`}
                label="Component"
                options={[{ value: "", label: "Choose one" }, ...components, ...others]}
                value={limit.component}
                onChange={(component) => change({ component })}
              />
              <Field
                name={`${name}.limit`}
                label="Limit"
                type="number"
                value={limit.limit}
                onChange={(value) => change({ limit: value })}
              />
              <Field
                name={`${name}.period`}
                label="Period"
                options={PERIODS}
                value={limit.period}
                onChange={(period) => change({ period })}
              />
              <button
                type="button"
                aria-label={`Remove limit ${index + 1}`}
                onClick={() => setLimits(limits.toSpliced(index, 1))}
              >
                ×
              </button>
            </div>
          );
        })}
        <button type="button" onClick={() => setLimits([...limits, NO_LIMIT])}>
          Add a limit
        </button>
        <FieldMessages name="component_limits_set" />
      </fieldset>
    </Form>
  );
}

/** Components of the offerings that an organization uses: one resource of each offering tells. */
function useComponents(customer_uuid: string) {
  const { data: resources = [] } = useQuery(
    queryOptions(marketplaceResourcesList, {
      query: { customer_uuid, page_size: 300, field: ["uuid", "offering_uuid"] },
    }),
  );
  const oneOfEach = [...new Map(resources.map(({ uuid, offering_uuid }) => [offering_uuid, uuid])).values()];
  return useQueries({
    queries: oneOfEach.map((uuid) => queryOptions(marketplaceResourcesOfferingRetrieve, { path: { uuid } })),
    combine: (offerings) =>
      offerings.flatMap(({ data: offering }) =>
        (offering?.components ?? []).map(({ uuid, name, measured_unit }) => ({
          value: uuid,
          label: `${name}, ${measured_unit} (${offering?.name})`,
        })),
      ),
  });
}
