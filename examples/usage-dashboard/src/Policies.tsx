import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import {
  type CustomerComponentUsagePolicy,
  customersList,
  marketplaceCustomerComponentUsagePoliciesCount,
  marketplaceCustomerComponentUsagePoliciesDestroy,
  marketplaceCustomerComponentUsagePoliciesList,
} from "waldur-marketplace-contract";
import { mutationOptions, queryOptions } from "waldur-marketplace-contract/query";
import { useAddress } from "./navigation.tsx";
import { PolicyEditor } from "./PolicyEditor.tsx";
import { ActionButton, Badge, DialogButton, formatAmount, formatDate, Loaded, Pages, words } from "./parts.tsx";
import { useCaller } from "./session.ts";

const PAGE_SIZE = 12;

export function PoliciesPage() {
  const { user } = useCaller();
  const { filter, page, setFilter } = useAddress();
  const customer = filter("customer");
  const matching = { customer_uuid: customer || undefined };
  const policies = useQuery({
    ...queryOptions(marketplaceCustomerComponentUsagePoliciesList, {
      query: { ...matching, page, page_size: PAGE_SIZE },
    }),
    placeholderData: keepPreviousData,
  });
  const { data: total } = useQuery(queryOptions(marketplaceCustomerComponentUsagePoliciesCount, { query: matching }));
  const customers = useQuery(
    queryOptions(customersList, { query: { o: "name", page_size: 300, field: ["uuid", "name"] } }),
  );
  return (
    <>
      <title>Policies · Usage dashboard</title>
      <div className="row">
        <h1>Policies</h1>
        <label className="push">
          Organization{" "}
          <select value={customer} onChange={(event) => setFilter("customer", event.target.value)}>
            <option value="">All</option>
            {customers.data?.map(({ uuid, name }) => (
              <option key={uuid} value={uuid}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {user?.is_staff && customer && (
          <DialogButton label="New policy" className="push primary">
            {(close) => <PolicyEditor customer={customer} onDone={close} />}
          </DialogButton>
        )}
      </div>
      {user?.is_staff && !customer && <p>Choose an organization to give it another policy.</p>}
      <Loaded query={policies} empty="There is no policy.">
        {(rows) => (
          <ul className="grid">
            {rows.map((policy) => (
              <Policy key={policy.uuid} policy={policy} />
            ))}
          </ul>
        )}
      </Loaded>
      <Pages total={total} size={PAGE_SIZE} />
    </>
  );
}

function Policy({ policy }: { policy: CustomerComponentUsagePolicy }) {
  const { user } = useCaller();
  const { uuid, scope_name, scope_uuid, actions, component_limits_set, has_fired, fired_datetime } = policy;
  const remove = useMutation(mutationOptions(marketplaceCustomerComponentUsagePoliciesDestroy, { path: { uuid } }));
  return (
    <li className={has_fired ? "card fired" : "card"}>
      <div className="row">
        <h2>{scope_name}</h2>
        {has_fired && <Badge state="fired" />}
      </div>
      <ul className="rows">
        {component_limits_set.map(({ component, type, limit, period_name }) => (
          <li key={`${component} ${period_name}`}>
            <span>{type}</span>
            <span>
              <b>{formatAmount(limit)}</b> in {period_name.toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {actions.split(",").map(words).join(", ")}
        {has_fired && <small>Fired on {formatDate(fired_datetime)}</small>}
      </p>
      {user?.is_staff && (
        <div className="row">
          <DialogButton label="Edit" title={`Policy of ${scope_name}`}>
            {(close) => <PolicyEditor customer={scope_uuid} policy={policy} onDone={close} />}
          </DialogButton>
          <ActionButton
            label="Delete"
            className="danger"
            question="Delete this policy? What it has done is not undone."
            mutation={remove}
          />
        </div>
      )}
    </li>
  );
}
