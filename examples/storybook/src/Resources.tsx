import { useEffect, useState } from "react";
import { marketplaceProviderResourcesList, type Resource } from "waldur-marketplace-contract";

type Row = Pick<Resource, "uuid" | "name" | "state">;

/** The resources that the caller sees. */
export function Resources() {
  const [rows, setRows] = useState<Row[]>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    void marketplaceProviderResourcesList({ query: { field: ["uuid", "name", "state"], o: ["name"] }, signal }).then(
      ({ data, error }) => {
        if (signal.aborted) return;
        if (error) setFailure("Waldur does not respond. Try again later.");
        else setRows(data);
      },
    );
    return () => gone.abort();
  }, []);

  if (failure) return <p role="alert">{failure}</p>;
  if (!rows) return <p role="status">Loading…</p>;
  if (rows.length === 0) return <p role="status">You have no resources.</p>;
  return (
    <ul>
      {rows.map(({ uuid, name, state }) => (
        <li key={uuid}>
          {name}: {state}
        </li>
      ))}
    </ul>
  );
}
