import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { marketplaceComponentUsagesList, type Resource, toNumber } from "waldur-marketplace-contract";
import { mutationOptions, queryOptions } from "waldur-marketplace-contract/query";
import { Link } from "./navigation.tsx";
import { OrderProgress, OrderRow, useOrdersOf } from "./Orders.tsx";
import { ActionButton, Badge, DialogButton, formatDate, Loaded, Rows, Section, words } from "./parts.tsx";
import { type ReportProps, ReportUsage } from "./ReportUsage.tsx";
import { useCaller } from "./session.ts";
import { type Side, sides } from "./sides.ts";
import { monthsBetween, UsageChart } from "./UsageChart.tsx";

/** How long until a resource with an open order is read again. */
const POLL_MS = 1_000;
const USAGE_FIELDS = ["type", "usage", "billing_period", "recurring"] as const;

interface ResourceProps {
  side: Side;
  resource: Resource;
}

export function ResourcePage({ side, uuid }: { side: Side; uuid: string }) {
  const resource = useQuery({
    ...queryOptions(sides[side].retrieve, { path: { uuid } }),
    refetchInterval: ({ state }) => (state.data?.order_in_progress ? POLL_MS : false),
  });
  return <Loaded query={resource}>{(data) => <Details side={side} resource={data} />}</Loaded>;
}

function Details({ side, resource }: ResourceProps) {
  const [placed, setPlaced] = useState<string>();
  const terminate = useMutation({
    ...mutationOptions(sides[side].terminate, { path: { uuid: resource.uuid } }),
    onSuccess: ({ order_uuid }) => setPlaced(order_uuid),
  });
  const orders = useOrdersOf(resource.uuid, POLL_MS);
  const followed = orders.data?.find(({ uuid }) => uuid === (placed ?? resource.order_in_progress?.uuid));
  return (
    <>
      <title>{`${resource.name} · Usage dashboard`}</title>
      <p>
        <Link to={`/resources?side=${side}`}>All resources</Link>
      </p>
      <div className="row">
        <h1>{resource.name}</h1>
        <Badge state={resource.state} />
        {resource.paused && <Badge state="paused" />}
        {resource.downscaled && <Badge state="downscaled" />}
        {resource.can_terminate && !resource.order_in_progress && (
          <ActionButton
            label="Terminate"
            className="push danger"
            question={`Terminate ${resource.name}? When the order is done, its data are gone.`}
            mutation={terminate}
          />
        )}
      </div>
      <p>
        {resource.offering_name} by {resource.provider_name}, for {resource.project_name} of {resource.customer_name}
        {resource.description && <small>{resource.description}</small>}
      </p>
      {resource.error_message && <p className="notice">{resource.error_message}</p>}
      <div role="status">{followed && <OrderProgress order={followed} />}</div>
      <Usage side={side} resource={resource} />
      <div className="grid">
        <PlanPeriods side={side} resource={resource} />
        <Team side={side} resource={resource} />
        <Section title="Orders">
          <Rows query={orders} empty="You see no order of it.">
            {(order) => <OrderRow order={order} />}
          </Rows>
        </Section>
      </div>
    </>
  );
}

function Usage({ side, resource }: ResourceProps) {
  const offering = useQuery(queryOptions(sides[side].offering, { path: { uuid: resource.uuid } }));
  const usages = useQuery(
    queryOptions(marketplaceComponentUsagesList, {
      query: { resource_uuid: resource.uuid, o: ["billing_period"], page_size: 300, field: USAGE_FIELDS },
    }),
  );
  return (
    <Loaded query={offering}>
      {({ components }) => (
        <Loaded query={usages}>
          {(records) => <Plots resource={resource} components={components} reported={records} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Plots({ resource, components, reported }: ReportProps) {
  const { can } = useCaller();
  const isReportable = ["OK", "Updating", "Terminating"].includes(resource.state);
  const mayReport = can("RESOURCE.SET_USAGE", resource.offering_uuid, resource.provider_uuid);
  const months = monthsBetween(reported.at(0)?.billing_period, reported.at(-1)?.billing_period);
  const usageOf = (type: string, month: string) =>
    reported
      .filter((record) => record.type === type && record.billing_period.startsWith(month))
      .reduce((sum, { usage }) => sum + toNumber(usage), 0);
  return (
    <>
      <div className="row">
        <h2>Usage</h2>
        {isReportable && mayReport && (
          <DialogButton label="Report usage" title={`Usage of ${resource.name}`} className="push primary">
            {(close) => <ReportUsage {...{ resource, components, reported }} onDone={close} />}
          </DialogButton>
        )}
      </div>
      {months.length === 0 ? (
        <p className="empty">Nothing has been reported yet.</p>
      ) : (
        <div className="grid">
          {components.map((component) => (
            <UsageChart
              key={component.uuid}
              component={component}
              booked={resource.limits[component.type]}
              points={months.map((month) => ({ month, usage: usageOf(component.type, month) }))}
            />
          ))}
        </div>
      )}
    </>
  );
}

function PlanPeriods({ side, resource: { uuid } }: ResourceProps) {
  const periods = useQuery(queryOptions(sides[side].planPeriods, { path: { uuid } }));
  return (
    <Section title="Plan periods">
      <Rows query={periods} empty="No plan this month.">
        {({ plan_name, start, end }) => (
          <>
            {plan_name}
            <small>
              {formatDate(start)} to {end ? formatDate(end) : "now"}
            </small>
          </>
        )}
      </Rows>
    </Section>
  );
}

function Team({ side, resource: { uuid } }: ResourceProps) {
  const team = useQuery(queryOptions(sides[side].team, { path: { uuid } }));
  return (
    <Section title="Team">
      <Rows query={team} empty="Nobody has a role in the project.">
        {({ full_name, username, role, offering_user_username }) => (
          <>
            <span>
              {full_name || username} <small>{role && words(role.replace("PROJECT.", ""))}</small>
            </span>
            <code>{offering_user_username}</code>
          </>
        )}
      </Rows>
    </Section>
  );
}
