/**
 * Where a type says that a text comes from a description, and whether a value on its way from one type to another loses
 * that. The mark is `Marked` in `generator/values.ts`: an `Untrusted` is a string with it.
 */
import ts from "typescript";

const MARK = "Marked";
/** How deep two types are compared: texts stand in lists of objects, rarely deeper. */
const DEPTH = 5;

/** Answers questions about marks, with the answers kept: the same types meet at many places. */
export class Taint {
  #checker;
  #lost = new Map();
  #holds = new Map();

  constructor(checker) {
    this.#checker = checker;
  }

  /** Whether a text of this type may be one of a description. */
  isMarked(type) {
    return members(this.#base(type)).some(
      (part) =>
        part.isIntersection() &&
        part.types.some(({ symbol }) => symbol?.name === MARK) &&
        // A text that was compared with one of ours is ours.
        !part.types.some((each) => each.isStringLiteral()),
    );
  }

  /** Whether a value of this type is or holds, in lists and maps, a text of a description. */
  holdsMark(type) {
    return this.#search(type, "marked", (part) => this.isMarked(part));
  }

  /** Whether a value of this type is or holds, in lists and maps, a text that bears no mark. */
  holdsPlain(type) {
    return this.#search(type, "plain", (part) => isPlain(part));
  }

  #search(type, kind, test, depth = DEPTH) {
    const key = `${kind} ${type.id}`;
    const known = this.#holds.get(key);
    if (known !== undefined) return known;
    this.#holds.set(key, false);
    // Where either kind may come, what comes keeps its mark.
    const either = kind === "plain" && this.isMarked(type);
    const found =
      depth > 0 &&
      members(this.#base(type)).some(
        (part) =>
          (!either && test(part)) ||
          this.#arguments(part).some((each) => this.#search(each, kind, test, depth - 1)),
      );
    this.#holds.set(key, found);
    return found;
  }

  /** Whether a value of the type `from` that goes where `to` is expected is no longer known to come from a description. */
  loses(from, to, depth = DEPTH) {
    if (from === to || depth === 0) return false;
    const key = `${from.id} ${to.id}`;
    const known = this.#lost.get(key);
    if (known !== undefined) return known;
    this.#lost.set(key, false);
    const targets = members(to);
    const lost = members(this.#base(from)).some((part) => this.#losesPart(part, targets, depth));
    this.#lost.set(key, lost);
    return lost;
  }

  #losesPart(from, targets, depth) {
    if (this.isMarked(from))
      return !targets.some((to) => this.isMarked(to) || to.flags & ts.TypeFlags.TypeParameter);
    if (!(from.flags & ts.TypeFlags.Object)) return false;
    const objects = targets.filter((to) => to.flags & ts.TypeFlags.Object && this.#fits(from, to));
    return objects.length > 0 && objects.every((to) => this.#losesObject(from, to, depth - 1));
  }

  /** Whether one of several forms of a target is meant: a list does not go where an object is expected. */
  #fits(from, to) {
    return this.#checker.isTypeAssignableTo(from, to) || this.#isList(from) === this.#isList(to);
  }

  #losesObject(from, to, depth) {
    const [given] = from.getCallSignatures();
    const [wanted] = to.getCallSignatures();
    if (given !== undefined && wanted !== undefined) return this.#losesCall(given, wanted, depth);
    const inside = this.#arguments(from);
    const expected = this.#arguments(to);
    if (from.target !== undefined && from.target === to.target)
      return inside.some((each, i) => this.loses(each, expected[i] ?? each, depth));
    if (this.#checker.isTupleType(from) && this.#checker.isTupleType(to))
      return inside.some((each, i) => this.loses(each, expected[i] ?? each, depth));
    // What can be gone through gives its elements, whatever else it is.
    if (this.#isList(from) && (this.#isList(to) || to.symbol?.name === "Iterable"))
      return inside.some((each) => this.loses(each, expected[0] ?? each, depth));
    const index = this.#checker.getIndexTypeOfType(to, ts.IndexKind.String);
    return from.getProperties().some((property) => {
      const target = to.getProperty(property.name);
      const wantedType = target === undefined ? index : this.#checker.getTypeOfSymbol(target);
      return (
        wantedType !== undefined &&
        this.loses(this.#checker.getTypeOfSymbol(property), wantedType, depth)
      );
    });
  }

  /** A function in place of another: what it gives back goes out, what it is given comes in. */
  #losesCall(given, wanted, depth) {
    const handed = wanted.getParameters().map((each) => this.#checker.getTypeOfSymbol(each));
    return (
      this.loses(given.getReturnType(), wanted.getReturnType(), depth) ||
      given.getParameters().some((parameter, i) => {
        const type = this.#checker.getTypeOfSymbol(parameter);
        const rest = parameter.valueDeclaration?.dotDotDotToken !== undefined;
        const from = handed[i];
        if (from === undefined) return false;
        return this.loses(from, rest ? (this.#arguments(type)[0] ?? type) : type, depth);
      })
    );
  }

  #isList(type) {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type);
  }

  #arguments(type) {
    return type.flags & ts.TypeFlags.Object && type.objectFlags & ts.ObjectFlags.Reference
      ? this.#checker.getTypeArguments(type)
      : [];
  }

  #base(type) {
    return type.flags & ts.TypeFlags.TypeParameter
      ? (this.#checker.getBaseConstraintOfType(type) ?? type)
      : type;
  }
}

const members = (type) => (type.isUnion() ? type.types : [type]);

const isPlain = (type) => Boolean(type.flags & ts.TypeFlags.String);
