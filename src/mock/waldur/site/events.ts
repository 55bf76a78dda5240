import type { Event } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { InvalidFilter } from "../../drf/lists/filter-kinds.js";
import {
  applyFilters,
  applyOrdering,
  custom,
  type Filters,
  icontains,
  ordering,
  uuid,
} from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker } from "../../drf/sparse.js";
import { timestampMs } from "../../values/time.js";
import type { Customer, Notification } from "../../world/types.js";
import { customerVisibility } from "../access/visibility.js";

const FIELDS = { known: "EventFieldName", whenNone: "all" } as const;

/** An event, and the organization that it concerns. */
interface Row {
  event: Event;
  customer: Customer;
}

const byCreated = ordering<Row>({ created: ({ event }) => event.created });

const filters: Filters<Row> = {
  created_from: seconds((time, from) => time >= from),
  created_to: seconds((time, to) => time < to),
  customer_uuid: uuid(({ customer }) => customer.uuid),
  message: icontains(({ event }) => event.message),
  // What a policy does concerns no single project or user.
  project_uuid: uuid(() => null),
  user_uuid: uuid(() => null),
  o: byCreated,
};

/** A number of seconds since 1970. */
function seconds(test: (time: number, wanted: number) => boolean) {
  return custom<Row>((value) => {
    const wanted = Number(value);
    if (!Number.isFinite(wanted)) throw new InvalidFilter(["Enter a number."]);
    return ({ event }) => test(timestampMs(event.created) / 1000, wanted);
  });
}

/** The events that the world knows of: those of policies that have fired. */
export function listEvents(call: Call): HandlerResult {
  const isVisible = customerVisibility(call);
  const rows = [...call.store.notifications.all()].flatMap((row) => {
    // Waldur shows the events of a policy that was deleted as well, but the world knows no more whom they concern.
    const policy = call.store.policies.get(row.policy);
    const customer = policy && call.store.customers.at(policy.scope);
    return customer && isVisible(customer) ? [{ event: eventOf(row, customer), customer }] : [];
  });
  const pick = fieldPicker<Event>(call, FIELDS);
  const found = applyOrdering(call, applyFilters(call, rows, filters), byCreated, () => 0);
  return page(call, found, ({ event }) => pick(event));
}

/** Unknown in Waldur 7.9: the words of the message, and all keys of the context. Chosen: what names policy and organization. */
function eventOf({ uuid: own, created, action, policy }: Notification, { uuid, name }: Customer): Event {
  return {
    uuid: own,
    created,
    event_type: action,
    message: `A usage policy of ${name} has fired: ${action}.`,
    context: { customer_uuid: uuid, customer_name: name, policy_uuid: policy },
  };
}
