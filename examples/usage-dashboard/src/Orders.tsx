import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import {
  marketplaceOrdersApproveByConsumer,
  marketplaceOrdersApproveByProvider,
  marketplaceOrdersCount,
  marketplaceOrdersList,
  marketplaceOrdersRejectByConsumer,
  marketplaceOrdersRejectByProvider,
  type OrderDetails,
  type OrderState,
} from "waldur-marketplace-contract";
import { mutationOptions, queryOptions } from "waldur-marketplace-contract/query";
import { Link, useAddress } from "./navigation.tsx";
import { ActionButton, Badge, formatDate, Pages, Rows } from "./parts.tsx";
import { useCaller } from "./session.ts";

const PAGE_SIZE = 10;
const FIELDS = [
  "uuid",
  "type",
  "state",
  "created",
  "created_by_username",
  "created_by_full_name",
  "resource_name",
  "offering_name",
  "project_name",
  "project_uuid",
  "customer_name",
  "customer_uuid",
  "provider_uuid",
] as const;

type Order = Pick<OrderDetails, (typeof FIELDS)[number]>;

const FILTERS = {
  "": { title: "All", query: {} },
  provider: { title: "To approve as provider", query: { can_approve_as_provider: true } },
  consumer: { title: "To approve as consumer", query: { can_approve_as_consumer: true } },
};

export function OrdersPage() {
  const { filter, page, withFilter } = useAddress();
  const chosen = filter("show");
  const { query } = chosen === "provider" || chosen === "consumer" ? FILTERS[chosen] : FILTERS[""];
  const orders = useQuery({
    ...queryOptions(marketplaceOrdersList, {
      query: { ...query, o: ["-created"], page, page_size: PAGE_SIZE, field: FIELDS },
    }),
    placeholderData: keepPreviousData,
  });
  const { data: total } = useQuery(queryOptions(marketplaceOrdersCount, { query }));
  return (
    <>
      <title>Orders · Usage dashboard</title>
      <div className="row">
        <h1>Orders</h1>
        <nav aria-label="Orders">
          {Object.entries(FILTERS).map(([name, { title }]) => (
            <Link key={name} to={withFilter("show", name)} isCurrent={name === chosen}>
              {title}
            </Link>
          ))}
        </nav>
      </div>
      <div className="card">
        <Rows query={orders} empty="No order is here.">
          {(order) => <OrderRow order={order} isLong />}
        </Rows>
      </div>
      <Pages total={total} size={PAGE_SIZE} />
    </>
  );
}

const isSettled = ({ state }: Pick<Order, "state">) => ["done", "erred", "canceled", "rejected"].includes(state);

/** The latest orders of a resource, read again while one is open. */
export function useOrdersOf(resource_uuid: string, pollMs: number) {
  return useQuery({
    ...queryOptions(marketplaceOrdersList, { query: { resource_uuid, o: ["-created"], page_size: 5, field: FIELDS } }),
    refetchInterval: ({ state }) => (state.data?.every(isSettled) === false ? pollMs : false),
  });
}

export function OrderRow({ order, isLong = false }: { order: Order; isLong?: boolean }) {
  return (
    <>
      <span>
        {order.type} {isLong && <b>{order.resource_name}</b>}
        <small>
          {isLong && `${order.offering_name} for ${order.project_name} of ${order.customer_name}, `}
          {formatDate(order.created)} by {order.created_by_full_name || "nobody"}
        </small>
      </span>
      <span className="row">
        <Badge state={order.state} />
        {order.state in REVIEWS && <Review order={order} />}
      </span>
    </>
  );
}

/** The steps of an order that is neither refused nor fails. */
const STEPS: OrderState[] = ["pending-consumer", "pending-project", "pending-provider", "executing", "done"];

/** How far an order is. */
export function OrderProgress({ order }: { order: Order }) {
  return (
    <section className="card row" aria-label="Order in progress">
      <b>Order: {order.type}</b>
      <progress aria-label="Progress of the order" max={STEPS.length} value={STEPS.indexOf(order.state) + 1} />
      <Badge state={order.state} />
    </section>
  );
}

const REVIEWS = {
  "pending-consumer": { approve: marketplaceOrdersApproveByConsumer, reject: marketplaceOrdersRejectByConsumer },
  "pending-provider": { approve: marketplaceOrdersApproveByProvider, reject: marketplaceOrdersRejectByProvider },
};

/** Buttons for those who may decide on an order that waits for them. */
function Review({ order }: { order: Order }) {
  const { user, can } = useCaller();
  const isProvider = order.state === "pending-provider";
  const { approve, reject } = REVIEWS[isProvider ? "pending-provider" : "pending-consumer"];
  const path = { uuid: order.uuid };
  const approval = useMutation(mutationOptions(approve, { path }));
  const rejection = useMutation(mutationOptions(reject, { path }));
  const scopes = isProvider ? [order.provider_uuid] : [order.customer_uuid, order.project_uuid];
  const isOwn = !isProvider && order.created_by_username === user?.username;
  const name = `${order.type} ${order.resource_name}`;
  return (
    <>
      {can("ORDER.APPROVE", ...scopes) && (
        <ActionButton label="Approve" name={`Approve ${name}`} className="primary" mutation={approval} />
      )}
      {(isOwn || can("ORDER.REJECT", ...scopes)) && (
        <ActionButton
          label="Reject"
          name={`Reject ${name}`}
          className="danger"
          question={`Reject ${name}? This cannot be undone.`}
          mutation={rejection}
        />
      )}
    </>
  );
}
