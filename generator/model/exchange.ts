/** What goes over the wire with every call of an operation, and which answers are successes. */
import type { Operation, Parameter, Response } from "./model.ts";

/** A parameter with exactly one allowed value is sent by the client, not asked for. */
export function constantOf(parameter: Parameter): string | null {
  const { type, required, location } = parameter;
  return required &&
    location === "header" &&
    type.kind === "literal" &&
    type.extent !== "open" &&
    type.values.length === 1
    ? String(type.values[0])
    : null;
}

/** Whether a response stands for a success; `default` does where nothing else does. */
export const isSuccess = ({ status }: Response): boolean =>
  status.kind === "code"
    ? status.code >= 200 && status.code < 300
    : status.kind === "range" && status.hundreds === 2;

/** Success responses of an operation; `default` where it declares no other. */
export function successes(operation: Operation): readonly Response[] {
  const declared = operation.responses.filter(isSuccess);
  return declared.length > 0
    ? declared
    : operation.responses.filter(({ status }) => status.kind === "default");
}
