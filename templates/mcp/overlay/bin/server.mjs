#!/usr/bin/env node
// Nothing but protocol messages may reach the output, whatever a library prints: this comes first.
for (const name of ["log", "info", "debug", "dir", "table"]) console[name] = console.error;
// Newer Nodes keep compiled code between starts.
const { enableCompileCache } = await import("node:module");
enableCompileCache?.();
const { main } = await import("../dist/server.mjs");
await main(process);
