import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import {
  type CustomerComponentUsagePolicyRequest,
  formErrors,
  marketplaceCustomerComponentUsagePoliciesCreate,
  policyActionNameValues,
  unwrap,
} from "waldur-marketplace-contract";

const LIMIT = "component_limits_set.0.limit";

export function PolicyForm() {
  const { mutate, data, error } = useMutation({
    mutationFn: (body: CustomerComponentUsagePolicyRequest) =>
      unwrap(marketplaceCustomerComponentUsagePoliciesCreate({ body })),
  });
  const { form, fields } = error ? formErrors(error) : { form: [], fields: {} };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = new FormData(event.currentTarget);
    mutate({
      scope: String(input.get("scope")),
      actions: String(input.get("actions")),
      component_limits_set: [
        { component: "18a5e504631f45a9b7b97ee2f9df3dcb", limit: Number(input.get(LIMIT)), period: 2 },
      ],
    });
  }

  return (
    <form aria-label="New policy" onSubmit={submit}>
      {form.length > 0 && <p role="alert">{form.join(" ")}</p>}
      <Field name="scope" label="Organization" errors={fields.scope} />
      <label>
        Action
        <select name="actions">
          {policyActionNameValues.map((action) => (
            <option key={action}>{action}</option>
          ))}
        </select>
      </label>
      <Field name={LIMIT} label="Limit" errors={fields[LIMIT]} />
      <button type="submit">Create</button>
      {data && <output>Policy {data.uuid}</output>}
    </form>
  );
}

function Field({ name, label, errors = [] }: { name: string; label: string; errors?: string[] | undefined }) {
  return (
    <p>
      <label>
        {label}
        <input name={name} aria-invalid={errors.length > 0} aria-errormessage={`${name}-errors`} />
      </label>
      <span id={`${name}-errors`}>{errors.join(" ")}</span>
    </p>
  );
}
