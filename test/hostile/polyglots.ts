/** Texts that are code in several languages at once. Run by any of them, each sets the canary `__PWN` or `PWN`. */

const JS = "globalThis.__PWN=1";
const PY = `__import__("builtins").__dict__.update(PWN=1)`;

/** Name of the canary in JavaScript and in Python's builtins. */
export const CANARIES: readonly string[] = ["__PWN", "PWN"];

/** What attacks start with and go on to: closers of every context that output has. */
const CLOSERS: readonly string[] = [
  `"`,
  `'`,
  "`",
  `"""`,
  `'''`,
  "*/",
  "**//",
  "*\\/",
  "-->",
  "]]>",
  "}}",
  "${",
  "{",
  "{{{",
  "\\",
  "\\\\",
  `\\"`,
  `\\'`,
  `"\\`,
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u2029",
  "\u0085",
  "\u0000",
  "\u001b]0;x\u0007",
  "\u202e",
  "\u2066",
  "\ud800",
  "\udfff",
  "\ufeff",
  "</script>",
  "</code></pre>",
  "</textarea>",
  "<!--",
  "```\n",
  "~~~\n",
  "|",
  "\n---\n",
  "\n# ",
  "\n[tool.x]\n",
  "\t",
  "{%",
  "%}",
  "#{",
  "$(",
  "\\N{BULLET}",
  "\\x41",
  "\\u0041",
  "%s%n",
  "\u{1d4b3}",
];

const PAYLOADS: readonly string[] = [
  `;${JS};`,
  `+(${JS})+`,
  `\${${JS}}`,
  `+${PY}+`,
  `\n${PY}\n`,
  `{${PY}}`,
  `<script>${JS}</script>`,
  `<img src=x onerror="${JS}">`,
  `' onmouseover='${JS}' autofocus onfocus='${JS}`,
  `<svg/onload=${JS}>`,
  `[x](javascript:${JS})`,
  `[x](java&#x73;cript:${JS})`,
  `![x](http://127.0.0.1:1/track.png)`,
  `<math><mtext><mglyph><svg><mtext><textarea><a title="</textarea><img src=x onerror=${JS}>">`,
  `{{constructor.constructor('${JS}')()}}`,
  `{{#with (lookup this "constructor")}}{{this}}{{/with}}`,
  `() {}};${JS};function y(`,
  `'];${JS};//`,
  `"};(()=>{${JS}})();enum Z{q="`,
  `): pass\n${PY}\ndef y(`,
];

/** Pseudo-random numbers that a number begins: the same attack has the same number in every run. */
function scramble(n: number): number {
  const a = Math.imul((n + 1) ^ ((n + 1) >>> 16), 0x45d9f3b);
  const b = Math.imul(a ^ (a >>> 13), 0x297a2d39);
  return (b ^ (b >>> 16)) >>> 0;
}

/** One attack: what closes a context, what runs, and what hides the rest, in the `n`-th combination. */
export function polyglot(n: number): string {
  const pick = (from: readonly string[], salt: number): string =>
    from[scramble(n * 8 + salt) % from.length] ?? "";
  const shape = scramble(n * 8) % 4;
  const head = shape > 1 ? `${pick(CLOSERS, 1)}${pick(CLOSERS, 2)}` : pick(CLOSERS, 1);
  const tail = shape > 2 ? `${pick(CLOSERS, 3)}${pick(PAYLOADS, 4)}` : pick(CLOSERS, 3);
  return `${head}${pick(PAYLOADS, 5)}${tail}`;
}
