/** `NamingConvention` of the API. */
export interface NamingConvention {
  case?: "camelCase" | "upperCamelCase" | "snakeCase" | "kebabCase" | "constantCase";
  prefix?: string;
}
