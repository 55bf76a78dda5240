/** As much of Waldur's own client as a half swapped project still needs: it requires no more than two keys of a component. */
export type OfferingComponent = {
  uuid?: string;
  billing_type: "fixed" | "usage" | "limit" | "one" | "few";
  type: string;
  name?: string;
  description?: string;
  measured_unit?: string;
  unit_factor?: number;
  limit_period?: "month" | "quarterly" | "annual" | "total" | "" | null;
  limit_amount?: number | null;
  article_code?: string;
  max_value?: number | null;
  min_value?: number | null;
  max_available_limit?: number | null;
  is_boolean?: boolean;
  default_limit?: number | null;
  factor?: number | null;
  is_builtin?: boolean;
  is_prepaid?: boolean;
  overage_component?: string | null;
  min_prepaid_duration?: number | null;
  max_prepaid_duration?: number | null;
};
