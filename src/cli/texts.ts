/** What `--help` prints: at most 80 columns. */
export const HELP = `Usage: waldur-contract <command> [options]

Commands:
  mock    Serve the contract as a mock API, until Ctrl+C

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

  --help                  Show this text
  --version               Show the version of the contract

A time is written 500ms, 2s, 5m, 1h, 7d or PT1H; without a unit it is
milliseconds. Colours are for terminals; NO_COLOR and FORCE_COLOR decide first.

Exit codes:
  0    stopped as asked
  1    the contract was broken, with --fail-on-violation
  2    could not run, or could not write a file (the message says why)
  130  stopped by a second Ctrl+C, without waiting for anybody
`;

/** The commands, for sentences. */
export const COMMANDS = "the only one is mock";
