#!/bin/sh
# Runs a command against the mock, records what it sends, and judges that by the contract:
#
#   sh record-traffic.sh npm test
#
# The command finds the API at $WALDUR_URL. What was sent is in traffic.har afterwards, and what the mock has to say of it in
# traffic.json and traffic.xml. The exit code is 0 when nothing violated the contract and the command was content, too. The
# recording has the tokens that were sent; the mock's are no secrets.
set -eu
PATH=$PWD/node_modules/.bin:$PATH
contract=node_modules/waldur-marketplace-contract/dist
config=$contract/openapi/traffic/redocly.yaml

mock='' proxy='' url='' status=0
pipes=$(mktemp -d)
trap 'kill $mock $proxy 2>/dev/null || true; rm -r "$pipes"' EXIT
trap 'exit 2' INT TERM
mkfifo "$pipes/mock" "$pipes/proxy"

# Both take a free port, and say which.
waldur-contract mock --port 0 --quiet --report traffic --fail-on-violation >"$pipes/mock" &
mock=$!
read -r target <"$pipes/mock" || exit 2

redocly proxy --target "$target" --port 0 --har traffic.har --config "$config" 2>"$pipes/proxy" &
proxy=$!
exec 3<"$pipes/proxy"
while [ -z "$url" ] && read -r line <&3; do
  case $line in
    'Proxy listening on '*) url=${line#Proxy listening on } url=${url%% *} ;;
    *) echo "$line" >&2 ;;
  esac
done
[ -n "$url" ] || exit 2
cat <&3 >&2 &

# What failed first is what counts.
fail() {
  [ "$status" != 0 ] || status=$1
}

WALDUR_URL=$url "$@" || fail $?
kill "$proxy" && wait "$proxy" || fail $?
kill "$mock" && wait "$mock" || fail $?
redocly drift traffic.har --api "$contract/generated/openapi.json" --server "$target" --config "$config" \
  --rules schema-consistency,security-baseline --min-severity warning --coverage || fail $?
exit "$status"
