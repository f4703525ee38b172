import { call } from "./call.js";
import { settingsOf } from "./client.js";
import type { ClientCore, RequestOptions } from "./client.js";
import type { AnyOperation, Operation } from "./operation.js";
import type { APIPromise, Result } from "./result.js";

/** As `call`, for operations of the method TRACE, which `fetch` refuses: without a transport nothing is sent. */
export function callTrace<Request, Value, Failure>(
  client: ClientCore,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<Result<Value, Failure>> {
  const { transport, fetch } = settingsOf(client);
  return call(
    client,
    (transport ?? fetch) ? operation : { ...operation, ...refusal },
    request,
    options,
  );
}

const refusal: Partial<AnyOperation> = {
  path: "/{method}",
  keys: {},
  pathParameters: {
    method() {
      throw new TypeError("TRACE cannot be sent with fetch: pass a transport, as nodeTransport()");
    },
  },
};
