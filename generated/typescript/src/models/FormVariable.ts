import type { DynamicOptions } from "./DynamicOptions.js";

/** `FormVariable` of the API. */
export interface FormVariable {
  allowedValues?: string[];
  defaultValue?: unknown;
  /** Free text about the purpose of the object. */
  description?: string;
  dynamicOptions?: DynamicOptions;
  isOptional?: boolean;
  /** Key of the object, unique among its kind. */
  key?: string;
  /** Name for humans. */
  name?: string;
  placeholder?: string;
  /** Type of the object; the values depend on the object. On links, a media type. */
  type?: string;
}
