/** What each kind of change means to programs that use the TypeScript SDK. */
import { readTable, type ConsequenceTable } from "../../generator/diff/consequence.ts";

const GONE = "Programs that name it do not compile";
const MORE_VALUES = "Readers that handle every case get one they do not know";

const TABLE: ConsequenceTable = {
  "operation-added": "There is a method and a function for it",
  "operation-removed": "Calls of its method and its function do not compile",
  "operation-renamed": "Method, function and the types of its request and answers have other names",
  "operation-path-changed": null,
  "operation-method-changed": null,
  "operation-tag-changed":
    "Its method moves to another namespace of the client; so does its function's name",
  "operation-deprecated": "Editors strike its calls through",
  "operation-undeprecated": "Editors no longer strike its calls through",
  "operation-security-changed": "Give the client the credential that is asked for now",
  "operation-servers-changed": "Its requests go to another address",
  "operation-stability-changed": "Its documentation says how far it may change",
  "operation-behaviour-changed": null,
  "parameter-added-optional": "The request type has a further optional property",
  "parameter-added-required": "Calls do not compile until they give it",
  "parameter-removed": "Calls that give it do not compile",
  "constant-added": null,
  "constant-removed": null,
  "parameter-renamed": "The property of the request type has another name",
  "parameter-became-required": "Calls that leave it out do not compile",
  "parameter-became-optional": "Calls may leave it out",
  "parameter-style-changed": null,
  "parameter-default-changed": "Calls that leave it out may answer differently",
  "parameter-deprecated": "Editors strike it through",
  "parameter-undeprecated": "Editors no longer strike it through",
  "body-added-optional": "The request type has a further optional property, the body",
  "body-added-required": "Calls do not compile until they give a body",
  "body-removed": "Calls that give a body do not compile",
  "body-became-required": "Calls without a body do not compile",
  "body-became-optional": "Calls may leave the body out",
  "encoding-changed": null,
  "media-type-added": {
    request: "The body takes a further form",
    response: "The answer has a further form",
  },
  "media-type-removed": {
    request: "Bodies of that form do not compile",
    response: "Code that reads answers of that form does not compile",
  },
  "response-added": "The type of the result has a further member",
  "response-removed": "The type of the result has lost a member",
  "error-response-added": "The call's error type has a further class",
  "error-response-removed": "The call's error type has lost a class; the class may be gone",
  "response-header-added": null,
  "response-header-removed": null,
  "response-header-changed": null,
  "type-changed": {
    request: "Values of the old type do not compile",
    response: "Code that reads the old type does not compile",
  },
  "type-widened": {
    request: "It takes further values",
    response: "Readers must narrow the type first",
  },
  "type-narrowed": {
    request: "Some values do not compile any more",
    response: "Readers get a narrower type",
  },
  "type-inlined": null,
  "format-changed": null,
  "constraint-changed": null,
  "nullable-added": { request: "It may be null", response: "Readers must check for null" },
  "nullable-removed": {
    request: "null does not compile",
    response: "Readers need not check for null",
  },
  "enum-value-added": {
    request: "The value is offered",
    response: "The value is offered; the type was open to it",
  },
  "enum-value-removed": {
    request: "The value does not compile where only requests use the type",
    response: "The value is no longer offered",
  },
  "enum-introduced": {
    request: "Other values do not compile where only requests use the type",
    response: "Known values are offered",
  },
  "enum-dropped": { request: "Any value compiles", response: "Known values are no longer offered" },
  "property-added-optional": {
    request: "It may be given",
    response: "It can be read where it is not undefined",
  },
  "property-added-required": {
    request: "Objects without it do not compile",
    response: "It can be read",
  },
  "property-removed": {
    request: "Object literals that hold it do not compile",
    response: "Code that reads it does not compile",
  },
  "property-became-required": {
    request: "Objects without it do not compile",
    response: "Readers need not check for undefined",
  },
  "property-became-optional": {
    request: "It may be left out",
    response: "Readers must check for undefined",
  },
  "property-default-changed": {
    request: "Objects without it may mean something else",
    response: null,
  },
  "property-deprecated": "Editors strike it through",
  "property-undeprecated": "Editors no longer strike it through",
  "property-access-changed": "It moves between the types of requests and of answers",
  "additional-properties-changed": "Other names than the declared ones have another type",
  "variant-added": { request: "It takes a further variant", response: MORE_VALUES },
  "variant-removed": {
    request: "Values of the variant do not compile",
    response: "Readers have one case less",
  },
  "discriminator-changed": "Switches over the variants may not compile",
  "schema-added": "There is a type of that name",
  "schema-removed": GONE,
  "schema-renamed": GONE,
  "schema-deprecated": "Editors strike the type through",
  "schema-undeprecated": "Editors no longer strike the type through",
  "server-added": "The client's server option takes it",
  "server-removed": "The client's server option no longer takes it",
  "server-changed": "Clients that pick it send elsewhere",
  "security-scheme-added": null,
  "security-scheme-removed": "The client no longer takes that credential",
  "security-scheme-changed": "The client sends the credential elsewhere in the request",
  "security-changed": "Give the client the credential that is asked for now",
  "api-version-changed": null,
  "api-title-changed": null,
};

/** What a change means to programs in TypeScript. */
export const consequence = readTable(TABLE);
