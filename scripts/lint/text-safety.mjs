/**
 * ESLint rule: text of a description goes into output through the escapers of `generator/lang/` and no other way. Types
 * say which text that is (`Untrusted`), so the rule is one sentence: such a text goes only where a type says that it may.
 */
import ts from "typescript";
import { Taint } from "./taint.mjs";

const MESSAGES = {
  template:
    "Text of a description stands in a template literal; escape it with a function of generator/lang",
  joined:
    "Text of a description is joined with another; escape it with a function of generator/lang",
  lost: "Text of a description goes where plain text is expected; escape it, or let the type there say Untrusted or Text",
  method:
    "This gives text of a description back as plain text; only functions of generator/lang may",
  cast: "A cast does not make text of a description safe; escape it with a function of generator/lang",
  returned:
    "This function of the model makes plain text of a description's; let it give back Untrusted",
};

/** Functions of the language that only look at a text, and the one that hashes it. */
const LOOKS = new Set(
  "byteLength delete endsWith get has hasOwn includes indexOf isArray lastIndexOf localeCompare parse startsWith test update".split(
    " ",
  ),
);

/** Methods that make one text of a list. */
const JOINS = new Set(["join", "toString", "toLocaleString"]);

/** Expressions that are one of several others, without a look at them. */
function leavesOf(node) {
  switch (node.type) {
    case "ConditionalExpression":
      return [...leavesOf(node.consequent), ...leavesOf(node.alternate)];
    case "LogicalExpression":
      return [...leavesOf(node.left), ...leavesOf(node.right)];
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
      return leavesOf(node.expression);
    case "SequenceExpression":
      return leavesOf(node.expressions.at(-1));
    default:
      return [node];
  }
}

/** @type {import("eslint").Rule.RuleModule} */
export const textSafety = {
  meta: {
    type: "problem",
    docs: { description: "Text of a description reaches output only through generator/lang" },
    messages: MESSAGES,
    schema: [
      {
        type: "object",
        properties: { part: { enum: ["output", "escapers", "model"] } },
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const { part = "output" } = context.options[0] ?? {};
    const services = context.sourceCode.parserServices;
    const types = typesOf(services);
    const report = (node, messageId) => context.report({ node, messageId });
    if (part === "model") return checkExports(types, report);
    return {
      ...checkFlow(types, report),
      ...checkText(types, report, part === "escapers"),
      ...checkCalls(types, report, part === "escapers"),
    };
  },
};

const known = new WeakMap();

/** Questions to the type checker, for one program. */
function typesOf(services) {
  const checker = services.program.getTypeChecker();
  const taint = known.get(checker) ?? new Taint(checker);
  known.set(checker, taint);
  const node = (each) => services.esTreeNodeToTSNodeMap.get(each);
  const of = (each) => checker.getTypeAtLocation(node(each));
  const fileOf = (call) =>
    checker.getResolvedSignature(node(call))?.declaration?.getSourceFile().fileName ?? "";
  return {
    taint,
    of,
    expected: (each) => checker.getContextualType(node(each)),
    declared: (each) => checker.getSignatureFromDeclaration(node(each)),
    elements: (list) => checker.getIndexTypeOfType(list, ts.IndexKind.Number),
    rest(call) {
      const last = checker.getResolvedSignature(node(call))?.getParameters().at(-1);
      return last === undefined ? undefined : checker.getTypeOfSymbol(last);
    },
    /** Whether a type is for the context to say. */
    isOpen: (type) => Boolean(type.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Unknown)),
    isAnything: (type) => Boolean(type.flags & ts.TypeFlags.AnyOrUnknown),
    isMeasure: (type) =>
      Boolean(type.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) ||
      (type.isUnion() &&
        type.types.every(
          (each) =>
            each.flags &
            (ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Undefined),
        )),
    isBuiltIn: (call) => fileOf(call).includes("/node_modules/"),
    isEscaper: (call) => fileOf(call).includes("/generator/lang/"),
  };
}

/** Texts in template literals and sums. */
function checkText(types, report, isEscaper) {
  const { taint } = types;
  const refuse = (messageId) => (node) => {
    if (isExpected(types, node)) return;
    for (const leaf of leavesOf(node)) if (taint.holdsMark(types.of(leaf))) report(leaf, messageId);
  };
  return {
    TemplateLiteral: (node) => node.expressions.forEach(refuse("template")),
    'BinaryExpression[operator="+"]': (node) => [node.left, node.right].forEach(refuse("joined")),
    'AssignmentExpression[operator="+="]': (node) => refuse("joined")(node.right),
    TSAsExpression(node) {
      if (!isEscaper && taint.loses(types.of(node.expression), types.of(node)))
        report(node, "cast");
    },
  };
}

/** Values that go somewhere: into a variable, a field, a list, out of a function. */
function checkFlow(types, report) {
  const compare = comparer(types, report);
  const gives = (node, owner) => {
    // What an async function or a generator gives back is wrapped; the wrapper's type says what is in it.
    if (node !== null && !owner.async && !owner.generator)
      compare(node, types.declared(owner)?.getReturnType());
  };
  const assign = (node) => compare(node.right, types.of(node.left));
  return {
    VariableDeclarator: (node) => compare(node.init, types.of(node.id)),
    "AssignmentExpression[operator=/^([|][|]|&&|[?][?])?=$/]": assign,
    AssignmentPattern: assign,
    PropertyDefinition: (node) => compare(node.value, types.of(node.key)),
    ArrowFunctionExpression(node) {
      if (node.body.type !== "BlockStatement") gives(node.body, node);
    },
    ReturnStatement: (node) => gives(node.argument, ownerOf(node)),
    "ObjectExpression > Property": ({ value }) =>
      compare(value, types.expected(value) ?? types.of(value)),
    "ObjectExpression > SpreadElement": (node) => {
      const target = types.expected(node.parent);
      if (target !== undefined && types.taint.loses(types.of(node.parent), target))
        report(node, "lost");
    },
    ArrayExpression: (node) => checkArray(types, compare, node),
  };
}

/** Reports what of an expression is no longer known to come from a description where it goes. */
function comparer({ taint, of }, report) {
  return (node, target) => {
    if (target === undefined || node === null) return;
    for (const leaf of leavesOf(node)) {
      // Of a literal its parts are looked at, each where it stands.
      if (/^(Object|Array)Expression$/.test(leaf.type)) continue;
      if (taint.loses(of(leaf), target)) report(leaf, "lost");
    }
  };
}

/** The function that a statement returns from. */
function ownerOf(node) {
  let owner = node.parent;
  while (!/Function/.test(owner.type)) owner = owner.parent;
  return owner;
}

/** Elements go where the list goes; without that, the list's own type says whether it still knows of them. */
function checkArray(types, compare, node) {
  const own = types.elements(types.of(node));
  for (const element of node.elements) {
    if (element === null) continue;
    const isSpread = element.type === "SpreadElement";
    const expected = types.expected(isSpread ? node : element);
    const open = expected === undefined || types.isOpen(expected);
    // Of a text its characters are spread, which is a matter of its own.
    if (isSpread && types.taint.isMarked(types.of(element.argument))) continue;
    if (isSpread) compare(element.argument, open ? types.of(node) : expected);
    else compare(element, open ? own : expected);
  }
}

/** Arguments, and methods that give a text back without its mark. */
function checkCalls(types, report, isEscaper) {
  const { taint } = types;
  const compare = comparer(types, report);
  const checkArguments = (node) => {
    if (LOOKS.has(nameOf(node.callee)) && types.isBuiltIn(node)) return;
    for (const argument of node.arguments) {
      if (argument.type === "SpreadElement") compare(argument.argument, types.rest(node));
      else checkArgument(argument, types.expected(argument), node);
    }
  };
  const checkArgument = (argument, expected, call) => {
    const open = expected === undefined || types.isAnything(expected);
    if (!open) compare(argument, expected);
    // What takes anything may print it; an escaper may.
    else if (taint.holdsMark(types.of(argument)) && !types.isEscaper(call))
      report(argument, "lost");
  };
  const checkMethod = (node) => {
    const { callee } = node;
    if (isEscaper || callee.type !== "MemberExpression") return;
    const receiver = types.of(callee.object);
    const strips = taint.isMarked(receiver)
      ? !types.isMeasure(types.of(node))
      : JOINS.has(nameOf(callee)) && taint.holdsMark(receiver);
    if (strips && !isExpected(types, node)) report(node, "method");
  };
  // The characters of a text bear no mark.
  const checkCharacters = (text) => {
    if (!isEscaper && taint.isMarked(types.of(text))) report(text, "method");
  };
  return {
    CallExpression(node) {
      checkArguments(node);
      checkMethod(node);
    },
    NewExpression: checkArguments,
    SpreadElement: (node) => checkCharacters(node.argument),
    ForOfStatement: (node) => checkCharacters(node.right),
    "MemberExpression[computed=true]": (node) => checkCharacters(node.object),
    ArrayPattern: checkCharacters,
  };
}

/**
 * Whether the text that an expression is a part of goes where a text of a description may go: into an escaper, into
 * `untrusted`, into a field that says so. An error's message is printed by what prints errors.
 */
function isExpected({ taint, expected }, node) {
  for (let at = node; isPart(at.type); at = at.parent) {
    const wanted = expected(at);
    if (wanted !== undefined && taint.isMarked(wanted)) return true;
    if (at.parent.type === "NewExpression" && nameOf(at.parent.callee) === "Error") return true;
    // What a function is given is its own; what it is called on goes on.
    if (at.parent.type === "CallExpression" && at.parent.callee !== at) return false;
  }
  return false;
}

/** Expressions that may be a part of a text. */
const isPart = (type) =>
  /^(Binary|Call|Chain|Conditional|Logical|Member)Expression$|^TemplateLiteral$|^Identifier$/.test(
    type,
  );

/** Name of what is called. */
function nameOf(callee) {
  return callee.type === "MemberExpression" ? callee.property.name : callee.name;
}

/** A function that others import must not turn a description's text into plain text. */
function checkExports(types, report) {
  const check = (node) => {
    const signature = types.declared(node);
    if (signature === undefined || !types.taint.holdsPlain(signature.getReturnType())) return;
    const takes = node.params.some((parameter) => types.taint.holdsMark(types.of(parameter)));
    if (takes) report(node, "returned");
  };
  return {
    "ExportNamedDeclaration > FunctionDeclaration": check,
    "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression":
      check,
  };
}
