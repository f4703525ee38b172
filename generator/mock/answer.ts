/** What the mock answers: samples of the documented responses. */
import { buildSample } from "../model/example.ts";
import type { ApiModel, Json, Operation, Response } from "../model/model.ts";
import { bareType, type Types } from "./parameters.ts";

export interface Answer {
  readonly status: number;
  readonly mediaType: string | null;
  readonly body: string;
}

export interface Answerer {
  /** The documented success with the lowest status. */
  readonly success: (operation: Operation) => Answer;
  /** The documented response of a status; a generic body where there is none. */
  readonly status: (operation: Operation, code: number) => Answer;
  /** An error in the shape that the operation documents for the status. */
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
  const cached = (operation: Operation, code: number, make: () => Answer): Answer => {
    const key = `${operation.id} ${code}`;
    const answer = cache.get(key) ?? make();
    cache.set(key, answer);
    return answer;
  };
  return {
    success: (operation) => {
      const response = lowestSuccess(operation);
      const code = response === null ? 200 : codeOf(response, 200);
      return cached(operation, code, () => answerWith(response, code, types));
    },
    status: (operation, code) =>
      cached(operation, code, () => {
        const response = findResponse(operation, code);
        const answer = answerWith(response, code, types);
        return code < 400 || answer.body !== ""
          ? answer
          : errorAnswer(code, { code: `status_${code}`, message: `Status ${code}` });
      }),
    failure: (operation, code, errorCode, message) => {
      const response = operation === null ? null : findResponse(operation, code);
      const content = response?.contents[0];
      const sample =
        content === undefined
          ? {}
          : (buildSample(content.type, { types, mode: "response", fill: "all" }) ?? {});
      const shape = content === undefined ? null : bareType(content.type, types);
      const isObject = typeof sample === "object" && sample !== null && !Array.isArray(sample);
      const strings =
        shape?.kind === "object" || shape === null ? { code: errorCode, message } : {};
      return errorAnswer(code, isObject ? { ...sample, ...strings } : sample);
    },
  };
}

const errorAnswer = (status: number, body: Json): Answer => ({
  status,
  mediaType: "application/json",
  body: JSON.stringify(body),
});

const codeOf = ({ status }: Response, fallback: number): number =>
  status.kind === "code" ? status.code : status.kind === "range" ? status.hundreds * 100 : fallback;

function lowestSuccess(operation: Operation): Response | null {
  const successes = operation.responses.filter(
    (response) => Math.floor(codeOf(response, 200) / 100) === 2,
  );
  return [...successes].sort((a, b) => codeOf(a, 200) - codeOf(b, 200))[0] ?? null;
}

/** Exact status, then its range, then the default. */
export function findResponse(operation: Operation, code: number): Response | null {
  const { responses } = operation;
  return (
    responses.find(({ status }) => status.kind === "code" && status.code === code) ??
    responses.find(
      ({ status }) => status.kind === "range" && status.hundreds === Math.floor(code / 100),
    ) ??
    responses.find(({ status }) => status.kind === "default") ??
    null
  );
}

function answerWith(response: Response | null, status: number, types: Types): Answer {
  const content = response?.contents[0];
  if (content === undefined) return { status, mediaType: null, body: "" };
  const example = content.example === undefined ? {} : { example: content.example };
  const sample = buildSample(content.type, { types, mode: "response", fill: "all", ...example });
  const body =
    content.kind === "json"
      ? JSON.stringify(sample ?? null)
      : typeof sample === "string"
        ? sample
        : "example";
  return { status, mediaType: content.mediaType.replace("*/*", "application/json"), body };
}
