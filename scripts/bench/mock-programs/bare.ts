// What node:http can do at best: it sends the answers of a file, whatever a request says but for its path.
// Arguments: port, path of a JSON file of path → { status, headers, body }.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [port = "", file = ""] = process.argv.slice(2);
const responses = new Map(
  Object.entries(
    JSON.parse(readFileSync(file, "utf8")) as Record<string, { status: number; headers: string[]; body: string }>,
  ).map(([path, { status, headers, body }]) => [path, { status, headers, body: Buffer.from(body) }]),
);

createServer((request, response) => {
  const answer = responses.get(request.url ?? "");
  response.writeHead(answer?.status ?? 404, answer?.headers ?? []);
  response.end(answer?.body);
}).listen(Number(port), "127.0.0.1");
