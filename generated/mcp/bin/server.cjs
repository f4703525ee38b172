#!/usr/bin/env node
// Copied by flagforge from templates/mcp/overlay/bin/server.cjs; edit it there.
"use strict";
// CommonJS, as Node loads it sooner than a module.
const module_ = require("node:module");
const { join } = require("node:path");

// Nothing but protocol messages may reach the output, whatever a library prints: this comes first.
for (const name of ["log", "info", "debug", "dir", "table"]) console[name] = console.error;

// Newer Nodes keep compiled code between starts: in the user's own folder, as what lies in a shared one could be another's.
const home = process.env.HOME ?? process.env.USERPROFILE;
if (module_.enableCompileCache !== undefined && home) {
  module_.enableCompileCache(join(home, ".cache", "node-compile-cache"));
  // It is written when the process ends; a client may not leave the time for that.
  setTimeout(() => module_.flushCompileCache?.(), 2000).unref();
}
void require("../dist/server.cjs").main(process);
