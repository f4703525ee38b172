/** What changes of an API mean to Python, whatever the client looks like: by kind of change, one text or one for each side. */

/** Reading what is gone. */
export const GONE = "Calls of its method raise AttributeError";

const IMPORT = "Programs that import the type raise ImportError";

export const PYTHON_CONSEQUENCES = {
  "operation-removed": GONE,
  "operation-renamed": `${GONE}; it has another name`,
  "operation-path-changed": null,
  "operation-method-changed": null,
  "operation-security-changed": "Give the client the credential that is asked for now",
  "operation-servers-changed": "Its requests go to another address",
  "operation-behaviour-changed": null,
  "parameter-added-optional": "The method has a further keyword, which may be left out",
  "parameter-removed": "Calls that give it raise TypeError",
  "constant-added": null,
  "constant-removed": null,
  "parameter-renamed": "The keyword has another name; the old one raises TypeError",
  "parameter-style-changed": null,
  "parameter-default-changed": "Calls that leave it out may answer differently",
  "body-added-optional": "The method takes a body, which may be left out",
  "body-added-required": "Calls raise TypeError until they give a body",
  "body-removed": "Calls that give a body raise TypeError",
  "body-became-required": "Calls without a body raise TypeError",
  "body-became-optional": "Calls may leave the body out",
  "encoding-changed": null,
  "media-type-added": {
    request: "The body takes a further form",
    response: "The answer has a further form",
  },
  "media-type-removed": {
    request: "Bodies of that form are refused",
    response: "Answers of that form no longer come",
  },
  "response-added": "The method may return a further type",
  "response-removed": "The method no longer returns that type",
  "response-header-added": null,
  "response-header-removed": null,
  "response-header-changed": null,
  "type-changed": {
    request: "Type checkers refuse values of the old type, and so does the API",
    response: "Readers get another type",
  },
  "type-widened": {
    request: "It takes further values",
    response: "Readers must check the type first",
  },
  "type-narrowed": {
    request: "Type checkers refuse some values, and so does the API",
    response: "Readers get a narrower type",
  },
  "type-inlined": null,
  "format-changed": null,
  "constraint-changed": null,
  "nullable-added": { request: "It may be None", response: "Readers must check for None" },
  "nullable-removed": {
    request: "Type checkers refuse None, and so does the API",
    response: "Readers need not check for None",
  },
  "enum-value-added": {
    request: "The value is listed",
    response: "The value is listed; the type was open to it",
  },
  "enum-value-removed": {
    request: "The API refuses the value; type checkers say so where only requests use the type",
    response: "The value is no longer listed",
  },
  "enum-introduced": {
    request: "The API refuses other values; type checkers say so where only requests use the type",
    response: "Known values are listed",
  },
  "enum-dropped": {
    request: "Any value is accepted",
    response: "Known values are no longer listed",
  },
  "property-added-optional": {
    request: "It may be given",
    response: "It can be read; it may be missing",
  },
  "property-added-required": {
    request: "Bodies without it are refused",
    response: "It can be read",
  },
  "property-removed": {
    request: "Bodies that hold it are refused",
    response: "Reading it raises AttributeError",
  },
  "property-became-required": {
    request: "Bodies without it are refused",
    response: "It always comes",
  },
  "property-became-optional": {
    request: "It may be left out",
    response: "Readers must expect that it is missing",
  },
  "property-default-changed": {
    request: "Bodies without it may mean something else",
    response: null,
  },
  "property-access-changed": "It can be read or written where it could not, or the reverse",
  "additional-properties-changed": "Other names than the declared ones have another type",
  "variant-added": {
    request: "It takes a further variant",
    response: "Readers get a variant that they may not know",
  },
  "variant-removed": {
    request: "The API refuses the variant",
    response: "Readers have one case less",
  },
  "discriminator-changed": "Variants are told apart in another way",
  "schema-added": "There is a type of that name",
  "schema-removed": IMPORT,
  "schema-renamed": `${IMPORT}; it has another name`,
  "security-scheme-added": null,
  "security-scheme-changed": "The client sends the credential elsewhere in the request",
  "security-changed": "Give the client the credential that is asked for now",
  "api-version-changed": null,
  "api-title-changed": null,
} as const;
