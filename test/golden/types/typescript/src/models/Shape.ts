import type { Circle } from "./Circle.js";
import type { Square } from "./Square.js";

/** `Shape` of the API. */
export type Shape =
  | (Circle & {
      shape: "circle";
    })
  | (Square & {
      shape: "square";
    });
