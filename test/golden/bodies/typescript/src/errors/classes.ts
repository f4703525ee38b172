import { APIError } from "../lib/errors.js";
