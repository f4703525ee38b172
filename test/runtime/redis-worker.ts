/** One of several processes that share an account: makes its calls when told to, prints how many succeeded. */
import { once } from "node:events";
import { redisStore } from "../../templates/typescript/overlay/src/redis.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import { connectRedis } from "../support/redis.ts";
import { client, getThing } from "./client.ts";

const [url = "", socket = "", calls = ""] = process.argv.slice(2);
const redis = await connectRedis(socket);
const things = client(url, { rateLimitStore: redisStore(redis), maxRetries: 2 });
console.log("ready");
await once(process.stdin, "data");
const results = await Promise.all(
  Array.from({ length: Number(calls) }, (_, i) => call(things, getThing, { thing: String(i) })),
);
console.log(`done ${results.filter(({ ok }) => ok).length}`);
redis.destroy();
process.stdin.destroy();
