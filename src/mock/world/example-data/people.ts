import { formatTimestamp } from "../../values/time.js";
import type { FileRow, WorldFile } from "../file.js";
import { SYSTEM_ROBOT } from "../tables/access.js";
import type { OfferingUser, RoleGrant, User } from "../types.js";
import { EXAMPLE, type Id } from "./ids.js";

const DAY_MS = 86_400_000;

/** Who: uuid, username, full name, and the tokens that are easier to remember than the username, which is one as well. */
type Person = readonly [uuid: string, username: string, full_name: string, ...tokens: string[]];

/**
 * The users: one for every role, those of the contract's examples, and the robot that acts for Waldur itself. Their
 * positions are their ids; the reports in the examples come from the user 7. `expired` was last seen the day before `now`, with a token that lives for an hour.
 */
export function users(id: Id, now: number): WorldFile["users"] {
  const other = (role: string, username: string, full_name: string): Person => [
    id(`user/${role}`),
    username,
    full_name,
    role,
  ];
  const colleague = ([username, full_name]: (typeof COLLEAGUES)[number]): [Person, Partial<User>?] => [
    [id(`user/${username}`), username, full_name],
  ];
  const people: [Person, Partial<User>?][] = [
    [[EXAMPLE.mari, "mari.kask", "Mari Kask", "staff", "YOUR_API_TOKEN"], { is_staff: true }],
    [other("support", "sofie.berg", "Sofie Berg"), { is_support: true }],
    [
      [EXAMPLE.alice, "alice", "Alice Lund", "project-admin"],
      { ssh_keys: [ALICE_KEY], agreement_date: "2025-01-13T09:00:00+00:00", details: ALICE },
    ],
    [[EXAMPLE.bob, "bob", "Bob Sild", "project-member"]],
    [other("customer-owner", "elina.saar", "Elina Saar"), { date_joined: "2023-09-01T08:10:00+00:00" }],
    [other("provider-manager", "henrik.dahl", "Henrik Dahl")],
    [[EXAMPLE.nils, "nils.aaberg", "Nils Aaberg", "provider-owner"]],
    [other("offering-manager", "tuuli.mets", "Tuuli Mets")],
    [other("project-manager", "karl.lind", "Karl Lind")],
    [other("outsider", "oskar.sten", "Oskar Sten")],
    [other("inactive", "ingrid.moe", "Ingrid Moe"), { is_active: false }],
    [other("expired", "eva.pihl", "Eva Pihl"), { token_lifetime: 3600, token_used: formatTimestamp(now - DAY_MS) }],
    [other("customer-manager", "mikk.raud", "Mikk Raud")],
    [other("customer-support", "liv.holm", "Liv Holm")],
    [other("other-provider-owner", "jonas.frost", "Jonas Frost"), { date_joined: "2021-10-04T08:10:00+00:00" }],
    [other("other-customer-owner", "astrid.vik", "Astrid Vik"), { date_joined: "2022-02-14T08:10:00+00:00" }],
    [other("other-project-admin", "leo.hauge", "Leo Hauge")],
    [other("other-project-member", "noor.ali", "Noor Ali")],
  ];
  const callers = [...people, ...COLLEAGUES.map(colleague)].map(([[uuid, username, full_name, ...tokens], fields]) => ({
    uuid,
    username,
    tokens: [...tokens, username],
    full_name,
    email: `${username.includes(".") ? username : full_name.toLowerCase().replaceAll(" ", ".")}@example.com`,
    ...fields,
  }));
  return [...callers, { ...SYSTEM_ROBOT, uuid: EXAMPLE.robot }];
}

/** Members of teams, with names that front ends have to show, too. */
const COLLEAGUES = [
  ["marika.poldmaa", "Marika Põldmaa"],
  ["juergen.muessig", "Jürgen Müßig"],
  ["aoife.obrien", "Aoife O'Brien"],
  ["soren.kjaergaard", "Søren Kjærgaard"],
  ["maria.fernandez", "María del Carmen Fernández-Villaverde y Ortiz de Zárate"],
  ["tomasz.wisniewski", "Tomasz Wiśniewski"],
  ["gudrun.thorvaldsdottir", "Guðrún Þorvaldsdóttir"],
] as const;

const ALICE = {
  ...{ native_name: "Алис Лунд", job_title: "Research engineer", phone_number: "+372 5550 0100" },
  ...{ organization: "Baltic Ocean Institute", civil_number: "38001010000" },
  description: "Works on the sea ice model.",
};

const ALICE_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICvYBsl/DgCvGh/DMo+nY6kmlyPI24+sT5OvcdsYbW6Q alice";

/** Who has which role. The team of Sea ice forecasting is the one of the contract's examples. */
export function roles(id: Id): FileRow<"roles">[] {
  const grant = (
    user: string,
    role: RoleGrant["role"],
    scope: string,
    until: string | null = null,
  ): FileRow<"roles"> => ({
    user,
    role,
    scope,
    expiration_time: until,
  });
  const [circulation, fish] = [id("project/baltic-circulation"), id("project/fish-stocks")];
  const other = (token: string, role: RoleGrant["role"], scope: string, until?: string) =>
    grant(id(`user/${token}`), role, scope, until);
  return [
    grant(EXAMPLE.nils, "customer.owner", EXAMPLE.aurora),
    other("provider-manager", "customer.manager", EXAMPLE.aurora),
    other("offering-manager", "offering.manager", EXAMPLE.auroraHpc),
    other("offering-manager", "offering.manager", EXAMPLE.auroraStorage),
    other("customer-owner", "customer.owner", EXAMPLE.baltic),
    // The examples say how little there is of Baltic Ocean Institute; here the user sees more.
    {
      ...other("customer-owner", "customer.owner", id("customer/marine-laboratory")),
      created: "2023-09-01T08:10:00+00:00",
    },
    other("customer-manager", "customer.manager", EXAMPLE.baltic),
    other("customer-support", "customer.support", EXAMPLE.baltic),
    grant(EXAMPLE.alice, "project.admin", EXAMPLE.seaIce),
    grant(EXAMPLE.bob, "project.member", EXAMPLE.seaIce, "2026-06-30T00:00:00+00:00"),
    other("project-manager", "project.manager", EXAMPLE.coastal),
    // Coastal erosion models has no usage yet; in this project the user sees some.
    other("project-manager", "project.manager", id("project/fjord-monitoring")),
    other("project-manager", "project.manager", circulation),
    other("marika.poldmaa", "project.admin", circulation),
    other("juergen.muessig", "project.member", circulation, "2026-03-31T00:00:00+00:00"),
    other("aoife.obrien", "project.manager", fish),
    other("soren.kjaergaard", "project.member", fish),
    other("other-provider-owner", "customer.owner", id("customer/polar-data")),
    other("other-customer-owner", "customer.owner", id("customer/fjord-university")),
    other("other-customer-owner", "customer.owner", EXAMPLE.harbour),
    other("other-project-admin", "project.admin", id("project/glacier-dynamics")),
    other("other-project-admin", "project.admin", id("project/nowcasting")),
    other("other-project-member", "project.member", id("project/nowcasting")),
    other("maria.fernandez", "project.member", id("project/fjord-monitoring")),
    other("tomasz.wisniewski", "project.member", id("project/fjord-monitoring")),
    other("gudrun.thorvaldsdottir", "project.member", id("project/glacier-dynamics")),
    // Counts no more.
    other("other-project-member", "project.member", id("project/fjord-monitoring"), "2025-08-31T00:00:00+00:00"),
  ];
}

/** Accounts at offerings. At Aurora HPC only Alice has one. */
export function offeringUsers(id: Id): FileRow<"offering_users">[] {
  const numbers = (username: string, number: number) => ({
    uidnumber: number,
    primarygroup: number,
    loginShell: "/bin/bash",
    homeDir: `/home/${username}`,
  });
  const polar = (
    token: string,
    username: string,
    state: OfferingUser["state"],
    number: number,
  ): FileRow<"offering_users"> => ({
    uuid: id(`offering-user/${token}`),
    user: id(`user/${token}`),
    offering: id("offering/polar-gpu"),
    username,
    state,
    backend_metadata: username ? numbers(username, number) : {},
  });
  return [
    {
      uuid: EXAMPLE.auroraAlice,
      user: EXAMPLE.alice,
      offering: EXAMPLE.auroraHpc,
      username: "aurora_alice",
      state: "OK",
      backend_metadata: numbers("aurora_alice", 5000),
    },
    polar("other-project-admin", "polar_leo", "OK", 7000),
    polar("other-project-member", "polar_noor", "OK", 7001),
    polar("marika.poldmaa", "polar_marika", "OK", 7003),
    polar("juergen.muessig", "polar_jurgen", "OK", 7004),
    polar("maria.fernandez", "polar_maria", "OK", 7005),
    polar("tomasz.wisniewski", "polar_tomasz", "OK", 7006),
    polar("project-manager", "polar_karl", "Requested deletion", 7002),
    // Not made yet, so it has neither a name nor numbers.
    polar("other-customer-owner", "", "Requested", 0),
  ];
}
