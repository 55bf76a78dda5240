import type { Meta, StoryObj } from "@storybook/react-vite";
import type { WaldurParameters } from "../.storybook/waldur.js";
import { Resources } from "./Resources.js";

export default { component: Resources } satisfies Meta<typeof Resources>;
type Story = StoryObj<typeof Resources>;

const waldur = (parameters: WaldurParameters): Story => ({ parameters: { waldur: parameters } });

/** A laboratory with one resource, which is to end on 1 December. */
const world: WaldurParameters["world"] = {
  moment: "2025-11-30T09:00:00+00:00",
  users: [{ username: "ada", is_staff: true }],
  customers: [{ uuid: "c0000000000000000000000000000001", name: "Ada's Lab" }],
  projects: [
    { uuid: "b0000000000000000000000000000001", name: "Engines", customer: "c0000000000000000000000000000001" },
  ],
  offerings: [
    {
      uuid: "f0000000000000000000000000000001",
      name: "Engines",
      // Nobody has to approve that its resources end.
      type: "OpenStack.Instance",
      customer: "c0000000000000000000000000000001",
    },
  ],
  resources: [
    {
      uuid: "e0000000000000000000000000000001",
      name: "engine-1",
      offering: "f0000000000000000000000000000001",
      project: "b0000000000000000000000000000001",
      end_date: "2025-12-01",
    },
  ],
};

export const Provider = waldur({ caller: "provider-owner" });
export const Outsider = waldur({ caller: "outsider" });
export const OwnWorld = waldur({ caller: "ada", world });
export const Ended = waldur({ caller: "ada", world, now: "2025-12-02" });
export const Slow = waldur({ faults: { latency: 60_000 } });
export const Broken = waldur({ faults: { failRate: 1 } });
