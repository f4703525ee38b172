/** A thread that formats its share of the texts. */
import { parentPort, workerData } from "node:worker_threads";
import { formatText, type FormatJob } from "./format.ts";

const jobs = workerData as readonly FormatJob[];
parentPort?.postMessage(await Promise.all(jobs.map((job) => formatText(job))));
