import type { CommandName } from "./flags.js";

/** What `--help` prints: at most 80 columns. */
export const HELP = `Usage: waldur-contract <command> [options]

Commands:
  mock                Serve the contract as a mock API, until Ctrl+C
  verify <address>    Does this server keep the contract?
  diff <schema>       What does another release of Waldur change?

  --help              Show this text, or that of a command
  --version           Show the version of the contract

Exit codes of verify and diff:
  0    it holds: nothing is broken, nothing has changed
  1    something is broken, or has changed
  2    it could not be checked, or not to the end (the message says why)
`;

const MOCK = `Usage: waldur-contract mock [options]

Serves the contract as a mock API, until Ctrl+C.

Where mock listens:
  --port <number>         Port, 0 for any free one (default 4010)
  --host <address>        Address (default 127.0.0.1, this machine only)
  --body-limit <size>     Largest body of a request, such as 500kb (default 1mb)

What it answers with:
  --world <file>          Data to begin with (default: made up, with all roles)
  --save <file>           Write the data there at the end, and at a call of
                          POST /_mock/save
  --scale <number>        Have the consumers' data so many times (default 1)
  --seed <number>         Fixes what is made up or left to chance (default 1)
  --order-delay <time>    How long an order takes (default 2s)
  --clock <moment>        Where the clock starts: 2025-12-01T00:00:00Z, or now
  --fixed-clock <moment>  Where the clock stands still
  --sandboxes <number>    Most sandboxes, for Token <name>@<sandbox>
                          (default 1000)
  --no-control            No calls under /_mock/
  --control-origin <origin>
                          Let pages of this origin call it, such as
                          http://localhost:5173, or * for all; can be repeated
  --stateless             Answer examples of the contract, and remember nothing

What goes wrong:
  --latency <time>        How late every answer is: 200ms, or 50..400ms
  --fail-rate <share>     Which share of the requests fails: 0.05

What it tells:
  --log <text|json>       One line for every request (default text); with json,
                          standard output has lines of JSON only
  --quiet                 Print the address, and no more
  --report <file>         Write at the end what broke the contract, and what
                          was used of it: JSON to x.json, JUnit to x.xml, and
                          both for x
  --fail-on-violation     End with 1 when a request broke the contract

A time is written 500ms, 2s, 5m, 1h, 7d or PT1H; without a unit it is
milliseconds. Colours are for terminals; NO_COLOR and FORCE_COLOR decide first.

Exit codes:
  0    stopped as asked
  1    the contract was broken, with --fail-on-violation
  2    could not run, or could not write a file (the message says why)
  130  stopped by a second Ctrl+C, without waiting for anybody
`;

const VERIFY = `Usage: waldur-contract verify <address> --token <token> [options]

Asks a server whether it keeps the contract. It only reads, unless told
otherwise, and finds out by itself what there is to be asked for.

Who asks, and for what:
  --token <token>         Token of the caller (default: the variable
                          WALDUR_TOKEN, which nobody else can see)
  --operation <id>        Ask about this operation only; can be repeated
  --allow-empty           Pass although the caller sees no usages, no policies
                          or no resources; otherwise that is exit code 2
  --allow-writes          Send POST, PUT, PATCH and DELETE, too, and put back
                          what they change. What cannot be put back is not
                          changed, but for the name of who reported usage last
  --resource <uuid>       A resource to look at besides those that are chosen;
                          with --allow-writes it may be changed, and no other
  --customer <uuid>       An organization for which a policy may be made;
                          without it, none is
  --workflows             Run the workflows over several calls, too; they write,
                          and some of it for good. Needs @redocly/cli
  --input <name>=<value>  What a workflow wants to know, such as type=cpu; can
                          be repeated. A value may be JSON

How much:
  --max-requests <number>
                          Stop after so many (default 5000)
  --rate <number>         At most so many a second
  --timeout <time>        How long one answer may take (default 30s)

What it tells:
  --all                   List every finding in text and Markdown; by default
                          one of each rule is listed, and the others are counted
  --format <format>       text (default), json, junit, sarif, github or markdown
  --output <format>=<file>
                          Write a report to a file, too; can be repeated

A time is written 500ms, 2s or 5m; without a unit it is milliseconds.
Colours are for terminals; NO_COLOR and FORCE_COLOR decide first.
Ctrl+C ends it: what was changed is put back, and what was found is reported.
What cannot be put back is a finding (put-back) with the command that does it.
A second Ctrl+C does not wait for that, and reports what is left.

A difference between two responses is reported only when further looks confirm
it. 429, and 503 with Retry-After, are waited for. The variables HTTP_PROXY,
HTTPS_PROXY and NO_PROXY are honoured.

Exit codes:
  0    the server keeps the contract
  1    it breaks the contract, or something could not be put back
  2    it could not be verified, or not to the end: it cannot be reached, asks
       to wait for too long, or has no records to judge (the message says why)
  130  stopped by a second Ctrl+C
`;

const DIFF = `Usage: waldur-contract diff <schema> [options]

Says what another release of Waldur changes for those who build on the
contract. The schema is the one that the release publishes, as a file or an
address, in JSON or YAML. Needs @redocly/cli.

  --base <schema>         The schema of an older release: only what changed
                          between the two counts
  --consumer <file>       A tsconfig.json: name the call sites of the project
                          that do not compile any more. Needs typescript and
                          openapi-typescript
  --fail-on <what>        breaking (default), any or none
  --show-known            List differences that are explained, too
  --timeout <time>        How long an address may take (default 30s)
  --format <format>       text (default), json, markdown or github
  --output <format>=<file>
                          Write a report to a file, too; can be repeated

Exit codes:
  0    nothing of what --fail-on names
  1    something of it, or a call site that does not compile
  2    the schemas could not be compared (the message says why)
`;

/** What `<command> --help` prints. */
export const COMMAND_HELP: Readonly<Record<CommandName, string>> = {
  mock: MOCK,
  verify: VERIFY,
  diff: DIFF,
};
