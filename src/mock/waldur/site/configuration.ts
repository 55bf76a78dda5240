import type { Configuration } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";

const LANGUAGES = [
  ...[
    ["en", "English"],
    ["et", "Eesti"],
    ["lt", "Lietuvių"],
    ["lv", "Latviešu"],
    ["ru", "Русский"],
    ["it", "Italiano"],
  ],
  ...[
    ["de", "Deutsch"],
    ["da", "Dansk"],
    ["sv", "Svenska"],
    ["es", "Español"],
    ["fr", "Français"],
  ],
  ...[
    ["nb", "Norsk bokmål"],
    ["ar", "العربية"],
    ["cs", "Čeština"],
  ],
];
const SECTIONS = "customer deployment invitations marketplace openstack project rancher slurm support user".split(" ");

/** Settings that releases keep at two places. */
const ANONYMOUS = { ANONYMOUS_USER_CAN_VIEW_OFFERINGS: true };

/** Settings that are text, and empty on a new site. */
const BLANK = `
  COMMON_FOOTER_HTML COMMON_FOOTER_TEXT DOCS_URL HERO_LINK_LABEL HERO_LINK_URL HOMEPORT_SENTRY_DSN
  INVITATION_CIVIL_NUMBER_LABEL INVITATION_TAX_NUMBER_LABEL KEYCLOAK_ICON MATOMO_SITE_ID MATOMO_URL_BASE
  RANCHER_USERNAME_INPUT_LABEL SITE_ADDRESS SITE_EMAIL SITE_PHONE SUPPORT_PORTAL_URL TRANSLATION_DOMAIN USER_TABLE_COLUMNS
`;

const CORE = {
  AUTHENTICATION_METHODS: ["LOCAL_SIGNIN"],
  USER_MANDATORY_FIELDS: ["first_name", "last_name", "email"],
  USER_REGISTRATION_HIDDEN_FIELDS: [],
  PROTECT_USER_DETAILS_FOR_REGISTRATION_METHODS: [],
  EXTERNAL_LINKS: [],
  INVITATIONS_ENABLED: true,
  VALIDATE_INVITATION_EMAIL: false,
  INVITATION_USE_WEBHOOKS: false,
  NATIVE_NAME_ENABLED: false,
  OECD_FOS_2007_CODE_MANDATORY: false,
  HOMEPORT_SENTRY_ENVIRONMENT: "waldur-production",
  HOMEPORT_SENTRY_TRACES_SAMPLE_RATE: 0.01,
  DEFAULT_IDP: null,
  SITE_NAME: "Waldur",
  SHORT_PAGE_TITLE: "Waldur",
  FULL_PAGE_TITLE: "Waldur | Cloud Service Management",
  SITE_DESCRIPTION: "Your single pane of control for managing projects, teams and resources in a self-service manner.",
  CURRENCY_NAME: "EUR",
  BRAND_COLOR: "#307300",
  SIDEBAR_STYLE: "dark",
  DISABLE_DARK_THEME: false,
  MARKETPLACE_LANDING_PAGE: "Marketplace",
  LANGUAGE_CHOICES: LANGUAGES.map(([code]) => code).join(","),
  PROPOSAL_REVIEW_DURATION: 7,
  ...ANONYMOUS,
  ENABLE_RESOURCE_END_DATE: true,
  ENABLE_ORDER_START_DATE: false,
  FREEIPA_ENABLED: false,
  FREEIPA_USERNAME_PREFIX: "",
  ONLY_STAFF_MANAGES_SERVICES: false,
  ORGANIZATION_SUBNETS_VISIBLE: false,
  ...Object.fromEntries(
    BLANK.trim()
      .split(/\s+/)
      .map((name) => [name, ""]),
  ),
};

/**
 * The settings of a plain site. Support is off, as the mock has none of its pages; logos are left out, as their addresses would
 * lead outside.
 */
export function showConfiguration({ origin }: Call): HandlerResult {
  const body: Configuration = {
    LANGUAGES,
    LANGUAGE_CODE: "en",
    FEATURES: Object.fromEntries(SECTIONS.map((section) => [section, {}])),
    WALDUR_CORE: { ...CORE, MASTERMIND_URL: origin, HOMEPORT_URL: origin },
    WALDUR_SUPPORT: { ENABLED: false, DISPLAY_REQUEST_TYPE: true, ACTIVE_BACKEND_TYPE: "atlassian" },
    WALDUR_MARKETPLACE: { ...ANONYMOUS, ENABLE_RESOURCE_END_DATE: true },
    WALDUR_AUTH_SOCIAL: { REMOTE_EDUTEAMS_ENABLED: false, ENABLE_EDUTEAMS_SYNC: false },
    WALDUR_AUTH_SAML2: {},
    WALDUR_AUTH_VALIMO: { MOBILE_PREFIX: "", LABEL: "" },
    WALDUR_FREEIPA: { USERNAME_PREFIX: "waldur_", ENABLED: false },
    WALDUR_HPC: {},
    WALDUR_SLURM: {},
    WALDUR_PID: {},
    WALDUR_OPENSTACK: { TENANT_CREDENTIALS_VISIBLE: false, ALLOW_CUSTOMER_USERS_OPENSTACK_CONSOLE_ACCESS: true },
    WALDUR_RANCHER: { READ_ONLY_MODE: false, DISABLE_DATA_VOLUME_CREATION: false },
    WALDUR_VMWARE: { BASIC_MODE: false },
  };
  return { status: 200, body };
}
