import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { marketplaceProviderResourcesList, marketplaceProviderResourcesTerminate } from "waldur-marketplace-contract";

export function Resources() {
  const queries = useQueryClient();
  const { data = [], error } = useQuery({
    queryKey: ["resources"],
    queryFn: ({ signal }) =>
      marketplaceProviderResourcesList({
        query: { state: ["OK"], field: ["uuid", "name"] },
        signal,
        throwOnError: true,
      }),
  });
  const terminate = useMutation({
    mutationFn: (uuid: string) =>
      marketplaceProviderResourcesTerminate({ path: { uuid }, body: {}, throwOnError: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["resources"] }),
  });
  const failure = error ?? terminate.error;
  return (
    <section aria-label="Resources">
      {failure && <p role="alert">{failure.message}</p>}
      <ul>
        {data.map(({ uuid, name }) => (
          <li key={uuid}>
            {name}
            <button type="button" onClick={() => terminate.mutate(uuid)}>
              Terminate
            </button>
          </li>
        ))}
      </ul>
      {terminate.data && <output>Order {terminate.data.order_uuid}</output>}
    </section>
  );
}
