/** Fields of an integration, by name. */
export interface FormVariableConfig {
  [key: string]: unknown;
}
