/** Template contexts: finished text and booleans, read through a guard that refuses what is not there. */
import { fail } from "../diagnostics.ts";

/** What a template may see. Absent is `null`; `undefined` and numbers can't be expressed, so nothing is dropped by `#if`. */
export type ContextValue = string | boolean | null | readonly ContextValue[] | TemplateContext;
export interface TemplateContext {
  readonly [name: string]: ContextValue;
}

/**
 * Wraps a context so that reading a field it does not have is an error. Handlebars' own strict mode lets
 * `{{#if missing}}` pass as false.
 */
export function guardContext(context: TemplateContext, template: string): TemplateContext {
  const wrap = (value: ContextValue): ContextValue => {
    if (typeof value !== "object" || value === null) return value;
    return isList(value) ? value.map(wrap) : wrapObject(value);
  };
  const wrapObject = (object: TemplateContext): TemplateContext => {
    const fields = Object.entries(object).map(([key, value]) => [key, wrap(value)] as const);
    return new Proxy<TemplateContext>(Object.fromEntries(fields), {
      get(target, key) {
        if (typeof key === "symbol") return undefined;
        if (Object.hasOwn(target, key)) return target[key];
        return fail("FF1503", {
          file: template,
          problem: `The template reads "${key}", which its context does not have`,
          remedy: `Give the context a field "${key}" (null where absent) or correct the template`,
        });
      },
    });
  };
  return wrapObject(context);
}

const isList = (value: ContextValue): value is readonly ContextValue[] => Array.isArray(value);
