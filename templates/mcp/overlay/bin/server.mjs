#!/usr/bin/env node
import module from "node:module";

// Nothing but protocol messages may reach the output, whatever a library prints: this comes first.
for (const name of ["log", "info", "debug", "dir", "table"]) console[name] = console.error;
// Newer Nodes keep compiled code between starts.
module.enableCompileCache?.();
const { main } = await import("../dist/server.mjs");
await main(process);
