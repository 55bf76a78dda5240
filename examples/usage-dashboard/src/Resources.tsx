import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type Resource, resourceStateValues, toNumber } from "waldur-marketplace-contract";
import { queryOptions } from "waldur-marketplace-contract/query";
import { Link, useAddress } from "./navigation.tsx";
import { Badge, formatAmount, Loaded, Pages } from "./parts.tsx";
import { isSide, type Side, sides } from "./sides.ts";

const PAGE_SIZE = 10;

const FIELDS = [
  "uuid",
  "name",
  "state",
  "offering_name",
  "provider_name",
  "project_name",
  "customer_name",
  "limits",
  "current_usages",
] as const;

export function ResourcesPage() {
  const { filter, withFilter } = useAddress();
  const consumer = useQuery(queryOptions(sides.consumer.count));
  const provider = useQuery(queryOptions(sides.provider.count));
  const counts = { consumer: consumer.data, provider: provider.data };
  if (counts.consumer === undefined) return <Loaded query={consumer}>{() => null}</Loaded>;
  if (counts.provider === undefined) return <Loaded query={provider}>{() => null}</Loaded>;
  const chosen = filter("side");
  const side = isSide(chosen) ? chosen : counts.provider > counts.consumer ? "provider" : "consumer";
  return (
    <>
      <title>Resources · Usage dashboard</title>
      <div className="row">
        <h1>Resources</h1>
        {counts.consumer > 0 && counts.provider > 0 && (
          <nav aria-label="Sides">
            {Object.keys(sides)
              .filter(isSide)
              .map((each) => (
                <Link key={each} to={withFilter("side", each)} isCurrent={each === side}>
                  {sides[each].title} ({counts[each]})
                </Link>
              ))}
          </nav>
        )}
      </div>
      <ResourceList key={side} side={side} />
    </>
  );
}

function ResourceList({ side }: { side: Side }) {
  const { filter, page, setFilter } = useAddress();
  const { list, count } = sides[side];
  const state = resourceStateValues.filter((value) => value === filter("state"));
  const matching = { query: filter("query"), state };
  const resources = useQuery({
    ...queryOptions(list, { query: { ...matching, o: ["name"], page, page_size: PAGE_SIZE, field: FIELDS } }),
    placeholderData: keepPreviousData,
  });
  const { data: total } = useQuery({
    ...queryOptions(count, { query: matching }),
    placeholderData: keepPreviousData,
  });

  return (
    <>
      <search className="row">
        <form className="row" action={(input) => setFilter("query", String(input.get("query") ?? ""))}>
          <label>
            Search <input type="search" name="query" defaultValue={filter("query")} key={filter("query")} />
          </label>
          <button type="submit">Search</button>
        </form>
        <label>
          State{" "}
          <select value={filter("state")} onChange={(event) => setFilter("state", event.target.value)}>
            <option value="">All</option>
            {resourceStateValues.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      </search>
      <Loaded query={resources} empty="No resource matches.">
        {(rows) => (
          <div className="card">
            <table aria-busy={resources.isPlaceholderData}>
              <thead>
                <tr>
                  <th>Resource</th>
                  <th className="wide">Offering</th>
                  <th className="wide">Usage this month</th>
                  <th>State</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.uuid}>
                    <th scope="row">
                      <Link to={`/resources/${side}/${row.uuid}`}>{row.name}</Link>
                      <small>
                        {row.project_name} · {row.customer_name}
                      </small>
                    </th>
                    <td className="wide">
                      {row.offering_name}
                      <small>{row.provider_name}</small>
                    </td>
                    <td className="wide">
                      <CurrentUsage limits={row.limits} usages={row.current_usages} />
                    </td>
                    <td>
                      <Badge state={row.state} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      <Pages total={total} size={PAGE_SIZE} />
    </>
  );
}

function CurrentUsage({ limits, usages }: { limits: Resource["limits"]; usages: Resource["current_usages"] }) {
  return (
    <ul>
      {Object.entries(usages).map(([type, usage]) => {
        const limit = limits[type];
        return (
          <li key={type}>
            <span>
              {type} <b>{formatAmount(usage)}</b>
              {limit ? ` of ${formatAmount(limit)}` : ""}
            </span>
            {limit ? <meter aria-label={type} value={toNumber(usage)} max={limit} high={limit * 0.9} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
