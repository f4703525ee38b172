// Copied by flagforge from templates/docs/overlay/assets/try-it.js; edit it there.
// @ts-check
// "Try it": builds the request from the form, shows it as a command, sends it, shows the answer. The key stays in the
// form's own field: it is not stored and not part of any address but that of the request itself.

const section = /** @type {HTMLElement | null} */ (document.querySelector(".try"));
const form = /** @type {HTMLFormElement | null} */ (document.querySelector(".try-form"));
if (section !== null && form !== null) {
  section.hidden = false;
  const command = /** @type {HTMLElement} */ (form.querySelector(".try-curl"));
  const answer = /** @type {HTMLElement} */ (form.querySelector(".try-answer"));
  const update = () => {
    command.textContent = renderCommand(buildRequest(form));
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(buildRequest(form), answer);
  });
  update();
}

/**
 * @typedef {{ method: string, url: string, headers: [string, string][], secret: [string, string] | null,
 *   secretQuery: string | null, body: string | FormData | URLSearchParams | null, missing: string[] }} Call
 */

/** @param {HTMLFormElement} form @returns {Call} */
function buildRequest(form) {
  const { method = "GET", path = "/" } = form.dataset;
  const server = /** @type {HTMLInputElement} */ (form.elements.namedItem("server")).value.trim();
  /** @type {[string, string][]} */
  const headers = [];
  /** @type {string[]} */
  const query = [];
  /** @type {string[]} */
  const missing = [];
  let filled = path;
  for (const input of inputs(form, "[data-in]")) {
    const { in: place = "", name = "" } = input.dataset;
    const value = input.value.trim();
    if (value === "") {
      if (input.required) missing.push(name);
      continue;
    }
    if (place === "path") filled = filled.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (place === "query") query.push(...encodeQuery(input, name, value));
    else if (place === "header") headers.push([name, value]);
  }
  const credential = readCredential(form);
  const body = buildBody(form);
  if (body.media !== null) headers.push(["Content-Type", body.media]);
  const search = query.length === 0 ? "" : `?${query.join("&")}`;
  return {
    method,
    url: `${server.replace(/\/+$/, "")}${filled}${search}`,
    headers,
    secret: credential?.place === "header" ? [credential.name, credential.value] : null,
    secretQuery:
      credential?.place === "query"
        ? `${encodeURIComponent(credential.name)}=${encodeURIComponent(credential.value)}`
        : null,
    body: body.value,
    missing,
  };
}

/** @param {HTMLFormElement} form @param {string} selector @returns {HTMLInputElement[]} */
function inputs(form, selector) {
  return [...form.querySelectorAll(selector)].filter((input) => input instanceof HTMLInputElement);
}

/** @param {HTMLFormElement} form */
function readCredential(form) {
  const [input] = inputs(form, "[data-credential]");
  if (input === undefined || input.value === "") return null;
  const { credential: place = "", name = "", prefix = "" } = input.dataset;
  const value = prefix === "Basic " ? btoa(input.value) : input.value;
  return { place, name, value: `${prefix}${value}` };
}

/** @param {HTMLInputElement} input @param {string} name @param {string} value @returns {string[]} */
function encodeQuery(input, name, value) {
  const key = encodeURIComponent(name);
  const explode = input.dataset.explode !== undefined;
  if (input.dataset.shape === "list") {
    const items = value.split(",").map((item) => encodeURIComponent(item.trim()));
    return explode ? items.map((item) => `${key}=${item}`) : [`${key}=${items.join(",")}`];
  }
  if (input.dataset.shape === "object") {
    const parsed = parseObject(value);
    if (parsed !== null) {
      return Object.entries(parsed).map(([part, item]) => {
        const inner = encodeURIComponent(part);
        const text = encodeURIComponent(String(item));
        return input.dataset.style === "deepObject"
          ? `${key}[${inner}]=${text}`
          : `${inner}=${text}`;
      });
    }
  }
  return [`${key}=${encodeURIComponent(value)}`];
}

/** @param {string} text @returns {Record<string, unknown> | null} */
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** @param {HTMLFormElement} form @returns {{ value: string | FormData | URLSearchParams | null, media: string | null }} */
function buildBody(form) {
  const source = form.querySelector("[data-body]");
  if (!(source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement))
    return { value: null, media: null };
  const { body: kind, media = "" } = source.dataset;
  if (source instanceof HTMLTextAreaElement) {
    return source.value.trim() === ""
      ? { value: null, media: null }
      : { value: source.value, media };
  }
  const data = kind === "form" ? new URLSearchParams() : new FormData();
  for (const part of inputs(form, "[data-part]")) {
    const name = part.dataset.part ?? "";
    const file = part.files?.[0];
    if (file !== undefined && data instanceof FormData) data.append(name, file);
    else if (part.type !== "file" && part.value !== "") data.append(name, part.value);
  }
  return { value: data, media: null };
}

/** @param {Call} call */
function renderCommand(call) {
  const lines = [
    `curl --request ${call.method}`,
    `--url ${quote(call.url + (call.secretQuery === null ? "" : `${call.url.includes("?") ? "&" : "?"}…`))}`,
  ];
  if (call.secret !== null) lines.push(`--header ${quote(`${call.secret[0]}: `)}"$API_KEY"`);
  for (const [name, value] of call.headers) lines.push(`--header ${quote(`${name}: ${value}`)}`);
  if (typeof call.body === "string") lines.push(`--data ${quote(call.body)}`);
  else if (call.body !== null) {
    const option = call.body instanceof FormData ? "--form" : "--data-urlencode";
    for (const [name, value] of call.body) {
      lines.push(
        `${option} ${quote(typeof value === "string" ? `${name}=${value}` : `${name}=@${value.name}`)}`,
      );
    }
  }
  return lines.join(" \\\n  ");
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** @param {Call} call @param {HTMLElement} answer */
async function send(call, answer) {
  if (call.missing.length > 0) {
    answer.replaceChildren(line("failed", `Fill in ${call.missing.join(", ")}.`));
    return;
  }
  answer.replaceChildren(line("", "Sending …"));
  try {
    const headers = new Headers(call.headers);
    if (call.secret !== null) headers.set(...call.secret);
    const url =
      call.secretQuery === null
        ? call.url
        : `${call.url}${call.url.includes("?") ? "&" : "?"}${call.secretQuery}`;
    const response = await fetch(url, {
      method: call.method,
      headers,
      body: call.body,
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
    });
    await showAnswer(response, answer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    answer.replaceChildren(
      line(
        "failed",
        `No answer (${reason}). Does the server run, and does it allow pages of other origins?`,
      ),
    );
  }
}

/** @param {Response} response @param {HTMLElement} answer */
async function showAnswer(response, answer) {
  const text = await response.text();
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  answer.replaceChildren(
    line(response.ok ? "" : "failed", `${response.status} ${response.statusText}`),
    block("Headers", headers),
    block("Body", pretty(text)),
  );
}

/** @param {string} text */
function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** @param {string} kind @param {string} text */
function line(kind, text) {
  const element = document.createElement("p");
  element.className = kind;
  element.textContent = text;
  return element;
}

/** @param {string} title @param {string} text */
function block(title, text) {
  const box = document.createElement("details");
  box.open = title === "Body";
  const summary = document.createElement("summary");
  summary.textContent = title;
  const code = document.createElement("pre");
  code.className = "code";
  code.tabIndex = 0;
  code.textContent = text === "" ? "(empty)" : text;
  box.append(summary, code);
  return box;
}
