import { createWaldurClient, marketplaceProviderResourcesList } from "waldur-marketplace-contract";
import { validateResponse } from "waldur-marketplace-contract/validate";

const Link = '<https://waldur.example.com/?page=1>; rel="first", <https://waldur.example.com/?page=1>; rel="last"';

/** What the server of Waldur would send, since a build asks no network. */
async function fetch() {
  return Response.json([{ uuid: "b9005020ea014056801f86ab919a8aef" }], { headers: { "X-Result-Count": "1", Link } });
}

const client = createWaldurClient({ baseUrl: "https://waldur.example.com", token: "YOUR_API_TOKEN", fetch });

export default async function Page() {
  const query = { field: ["uuid" as const] };
  const { data, error, response } = await marketplaceProviderResourcesList({ client, query });
  if (error) throw error;
  const observed = { status: response.status, headers: response.headers, body: data, query };
  const violations = validateResponse("marketplace_provider_resources_list", observed);
  return <p>{`${data.map(({ uuid }) => uuid)} has ${violations.length} violations`}</p>;
}
