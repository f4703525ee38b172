// @ts-check
// Search: what is named exactly comes first, then operations by path, then Pagefind's full text.

/** @typedef {{ title: string, href: string, note: string, excerpt: string | null, exact: boolean }} Hit */

const SHOWN = 20;
const WAIT_MS = 150;
const root = document.body.dataset.root ?? "";
const form = /** @type {HTMLFormElement} */ (document.querySelector(".search-form"));
const input = /** @type {HTMLInputElement} */ (document.querySelector("#query"));
const list = /** @type {HTMLElement} */ (document.querySelector(".results"));
const count = /** @type {HTMLElement} */ (document.querySelector(".count"));

/** [id, title, address, route] of every operation; [name, "", address, ""] of every schema. */
const names = /** @type {Promise<readonly (readonly [string, string, string, string])[]>} */ (
  fetch(`${root}search-names.json`).then((response) => response.json())
);
/** @type {Promise<any> | null} */
let pagefind = null;
let run = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void search();
});
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), WAIT_MS);
});
input.value = new URLSearchParams(location.search).get("q") ?? "";
input.focus();
void search();

async function search() {
  const query = input.value.trim();
  const own = ++run;
  history.replaceState(
    null,
    "",
    query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`,
  );
  if (query === "") return show([], "");
  const named = await findNames(query);
  if (own !== run) return;
  show(named, query, "Searching…");
  const full = await findText(query).catch(() => null);
  if (own !== run) return;
  if (full === null)
    return show(named, query, "The text could not be searched. Reload the page to try again.");
  const seen = new Set(named.map(({ href }) => href));
  show([...named, ...full.filter(({ href }) => !seen.has(href))].slice(0, SHOWN), query);
}

/** @param {string} query @returns {Promise<Hit[]>} */
async function findNames(query) {
  const wanted = query.toLowerCase();
  const path = wanted.replace(/^(get|put|post|delete|options|head|patch|trace)\s+/, "");
  const entries = await names;
  /** @param {readonly [string, string, string, string]} entry */
  const named = ([, , , route]) => Number(route.toLowerCase().startsWith(wanted));
  const exact = entries.filter(([id]) => id.toLowerCase() === wanted);
  const routes = path.startsWith("/")
    ? entries
        .filter(
          ([, , , route]) =>
            route.toLowerCase().includes(wanted) || route.toLowerCase().includes(path),
        )
        // The method that was asked for comes before the others of its path.
        .sort((a, b) => named(b) - named(a) || a[3].length - b[3].length)
    : [];
  const begun =
    wanted.length < 3 ? [] : entries.filter(([id]) => id.toLowerCase().startsWith(wanted));
  const all = [...new Set([...exact, ...routes.slice(0, 10), ...begun.slice(0, 5)])];
  return all.map(([id, title, address, route]) => ({
    title: title === "" ? id : title,
    href: `${root}${address}.html`,
    note: title === "" ? "Schema" : `${id} ${route}`,
    excerpt: null,
    exact: exact.some(([name]) => name === id),
  }));
}

/** @param {string} query @returns {Promise<Hit[]>} */
async function findText(query) {
  pagefind ??= import(new URL(`${root}pagefind/pagefind.js`, location.href).href);
  const engine = await pagefind;
  const { results } = await engine.search(query);
  const data = await Promise.all(
    results.slice(0, SHOWN).map((/** @type {any} */ result) => result.data()),
  );
  return data.map((page) => ({
    title: page.meta.title,
    href: `${root}${page.raw_url.replace(/^\//, "")}`,
    note: "",
    excerpt: page.excerpt,
    exact: false,
  }));
}

/** @param {Hit[]} hits @param {string} query @param {string} [state] what there is to say of an unfinished search */
function show(hits, query, state) {
  count.textContent =
    state ?? (query === "" ? "" : hits.length === 0 ? "Nothing found." : renderCount(hits.length));
  list.replaceChildren(...hits.map(renderHit));
}

/** @param {number} count */
const renderCount = (count) => (count === 1 ? "1 result" : `${count} results`);

/** @param {Hit} hit */
function renderHit(hit) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = hit.href;
  link.textContent = hit.title;
  item.append(link);
  if (hit.exact) {
    const mark = document.createElement("span");
    mark.className = "mark exact";
    mark.textContent = "exact match";
    item.append(mark);
  }
  if (hit.note !== "") item.append(renderLine("code", hit.note));
  if (hit.excerpt !== null) item.append(renderExcerpt(hit.excerpt));
  return item;
}

/** @param {string} tag @param {string} text */
function renderLine(tag, text) {
  const line = document.createElement("p");
  const inner = document.createElement(tag);
  inner.textContent = text;
  line.append(inner);
  return line;
}

/**
 * Pagefind gives text with `<mark>` around what was found; only those marks become elements.
 * @param {string} excerpt
 */
function renderExcerpt(excerpt) {
  const line = document.createElement("p");
  excerpt.split(/<mark>(.*?)<\/mark>/).forEach((part, i) => {
    const text =
      new DOMParser().parseFromString(part, "text/html").documentElement.textContent ?? "";
    if (i % 2 === 0) return line.append(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    line.append(mark);
  });
  return line;
}
