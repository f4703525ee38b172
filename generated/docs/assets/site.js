// Copied by flagforge from templates/docs/overlay/assets/site.js; edit it there.
// @ts-check
// What every page does beyond being readable: theme, remembered language, copying code, opening what a link points at.

/** Storage may be forbidden; then choices last as long as the page. */
const store = {
  /** @param {string} key */
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** @param {string} key @param {string} value */
  write(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Nothing to do: the choice is already on the page.
    }
  },
};

setUpTheme();
setUpLanguage();
setUpCopying();
showCurrentPage();
openTarget();
addEventListener("hashchange", openTarget);
addEventListener("keydown", (event) => {
  if (event.key !== "/" || isTyping(event.target)) return;
  event.preventDefault();
  const field = document.querySelector(".find input");
  if (field instanceof HTMLInputElement) field.focus();
});

/** @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.closest("input, textarea") !== null;
}

/** Light, dark, or what the system says: the button goes through the three. */
function setUpTheme() {
  const button = document.querySelector("button.theme");
  if (!(button instanceof HTMLButtonElement)) return;
  const names = { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" };
  const order = /** @type {const} */ (["auto", "light", "dark"]);
  let current = order.find((name) => name === store.read("theme")) ?? "auto";
  const show = () => {
    if (current === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = current;
    button.textContent = names[current];
  };
  show();
  button.hidden = false;
  button.addEventListener("click", () => {
    current = order[(order.indexOf(current) + 1) % order.length] ?? "auto";
    store.write("theme", current);
    show();
  });
}

/** The language a reader picked is open on every page; `#lang=python` in an address picks one. */
function setUpLanguage() {
  const group = document.querySelector('[data-remember="language"]');
  if (group === null) return;
  const asked = /^#lang=([\w-]+)$/.exec(location.hash)?.[1] ?? store.read("language");
  for (const input of group.querySelectorAll("input")) {
    if (input.value === asked) input.checked = true;
    input.addEventListener("change", () => store.write("language", input.value));
  }
}

/** A button at every block of code that can be copied as it is. */
function setUpCopying() {
  if (navigator.clipboard === undefined) return;
  for (const block of document.querySelectorAll("pre.code")) {
    const box = document.createElement("div");
    box.className = "code-box";
    block.replaceWith(box);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.textContent ?? "");
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1500);
    });
    box.append(block, button);
  }
}

/** Long lists of pages begin where the reader is. */
function showCurrentPage() {
  const side = document.querySelector(".side");
  const current = side?.querySelector("[aria-current]");
  if (!(side instanceof HTMLElement) || !(current instanceof HTMLElement)) return;
  if (current.offsetTop > side.clientHeight)
    side.scrollTop = current.offsetTop - side.clientHeight / 3;
}

/** A link to something inside a closed part opens it. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  for (
    let part = target.closest("details");
    part !== null;
    part = part.parentElement?.closest("details") ?? null
  ) {
    part.open = true;
  }
  target.scrollIntoView();
}
