/** What the mock answers: samples of the documented responses. */
import { STATUS_CODES } from "node:http";
import { buildSample } from "../model/example.ts";
import type { ApiModel, Content, Json, Operation, Response } from "../model/model.ts";
import { buildErrorBody } from "./errors.ts";
import type { Types } from "./types.ts";

export interface Answer {
  readonly status: number;
  /** `null`: no content. */
  readonly mediaType: string | null;
  readonly body: string;
}

export interface Answerer {
  /** The documented success with the lowest status. */
  readonly success: (operation: Operation) => Answer;
  /** The documented response of a status; `null` where there is none. */
  readonly status: (operation: Operation, code: number) => Answer | null;
  /** An error of the mock's own, in the shape that the operation documents for the status where that can say it. */
  readonly failure: (
    operation: Operation | null,
    code: number,
    errorCode: string,
    message: string,
  ) => Answer;
}

/** Builds the answers of an API; each is made once. */
export function buildAnswerer(model: ApiModel): Answerer {
  const types: Types = new Map(model.types.map((declaration) => [declaration.name, declaration]));
  const cache = new Map<string, Answer>();
  const answer = (operation: Operation, response: Response | null, code: number): Answer => {
    const key = `${operation.id} ${code}`;
    const built = cache.get(key) ?? buildAnswer(response, code, types);
    cache.set(key, built);
    return built;
  };
  return {
    success: (operation) => {
      const response = lowestSuccess(operation);
      return answer(operation, response, response === null ? 200 : codeOf(response));
    },
    status: (operation, code) => {
      const response = findResponse(operation, code);
      return response === null ? null : answer(operation, response, code);
    },
    failure: (operation, status, code, message) => {
      const content = operation === null ? undefined : findResponse(operation, status)?.contents[0];
      const own = { status, code, message };
      const body = content === undefined ? null : buildErrorBody(content, own, types);
      return content === undefined || body === null
        ? problemAnswer(status, code, message)
        : { status, mediaType: concreteType(content), body };
    },
  };
}

/** An error in the words of RFC 9457, for what the description has no shape for. */
export const problemAnswer = (status: number, code: string, message: string): Answer => ({
  status,
  mediaType: "application/problem+json",
  body: JSON.stringify({
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    code,
  }),
});

const codeOf = ({ status }: Response): number =>
  status.kind === "code" ? status.code : status.kind === "range" ? status.hundreds * 100 : 200;

/** A redirect or "not modified" where there is no better, then `default`; never an error. */
function lowestSuccess(operation: Operation): Response | null {
  const coded = operation.responses.filter(
    (response) =>
      response.status.kind !== "default" && codeOf(response) >= 200 && codeOf(response) < 400,
  );
  const fallback = operation.responses.find(({ status }) => status.kind === "default");
  return [...coded].sort((a, b) => codeOf(a) - codeOf(b))[0] ?? fallback ?? null;
}

/** Exact status, then its range, then the default. */
function findResponse({ responses }: Operation, code: number): Response | null {
  return (
    responses.find(({ status }) => status.kind === "code" && status.code === code) ??
    responses.find(
      ({ status }) => status.kind === "range" && status.hundreds === Math.floor(code / 100),
    ) ??
    responses.find(({ status }) => status.kind === "default") ??
    null
  );
}

/** Statuses whose answers have no content, whatever a description says. */
const EMPTY = new Set([204, 205, 304]);

function buildAnswer(response: Response | null, status: number, types: Types): Answer {
  const content = response?.contents[0];
  if (content === undefined || EMPTY.has(status)) return { status, mediaType: null, body: "" };
  const example = content.example === undefined ? {} : { example: content.example };
  const sample = buildSample(content.type, { types, mode: "response", fill: "all", ...example });
  return { status, mediaType: concreteType(content), body: renderBody(content, sample) };
}

function renderBody({ kind }: Content, sample: Json | undefined): string {
  switch (kind) {
    case "json":
      return JSON.stringify(sample ?? null);
    case "text":
      return typeof sample === "string" ? sample : JSON.stringify(sample ?? "example");
    case "binary":
    case "form":
    case "multipart":
      return typeof sample === "string" ? sample : "example";
  }
}

/** A media type that can be sent: descriptions have ranges, and texts that no header can hold. */
function concreteType({ mediaType, kind }: Content): string {
  const isSendable = /^[\x20-\x7e]+$/.test(mediaType) && !mediaType.includes("*");
  if (isSendable) return mediaType;
  return kind === "json"
    ? "application/json"
    : kind === "text"
      ? "text/plain"
      : "application/octet-stream";
}
