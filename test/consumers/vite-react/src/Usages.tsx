import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { marketplaceComponentUsagesList, toNumber } from "waldur-marketplace-contract";

const PAGE_SIZE = 2;

async function fetchPage(page: number, signal: AbortSignal) {
  const { data, error, response } = await marketplaceComponentUsagesList({
    query: { page, page_size: PAGE_SIZE, field: ["uuid", "resource_name", "usage", "measured_unit"] },
    signal,
  });
  if (error) throw error;
  return { page, usages: data, total: Number(response.headers.get("X-Result-Count")) };
}

export function Usages() {
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({
    queryKey: ["usages", page],
    queryFn: ({ signal }) => fetchPage(page, signal),
    placeholderData: keepPreviousData,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Loading</p>;
  return (
    <section aria-label="Usages">
      <table>
        <caption>
          Page {data.page} of {Math.ceil(data.total / PAGE_SIZE)}, {data.total} records
        </caption>
        <tbody>
          {data.usages.map(({ uuid, resource_name, usage, measured_unit }) => (
            <tr key={uuid}>
              <th scope="row">{resource_name}</th>
              <td>
                {toNumber(usage).toLocaleString("en")} {measured_unit}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" disabled={page * PAGE_SIZE >= data.total} onClick={() => setPage(page + 1)}>
        Next page
      </button>
    </section>
  );
}
