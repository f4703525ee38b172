#!/usr/bin/env node
"use strict";
// CommonJS, as Node loads it sooner than a module.
const module_ = require("node:module");

// Nothing but protocol messages may reach the output, whatever a library prints: this comes first.
for (const name of ["log", "info", "debug", "dir", "table"]) console[name] = console.error;
// Newer Nodes keep compiled code between starts. They write it when they end; a client may not leave the time for that.
if (module_.enableCompileCache !== undefined) {
  module_.enableCompileCache();
  setTimeout(() => module_.flushCompileCache?.(), 2000).unref();
}
void require("../dist/server.cjs").main(process);
