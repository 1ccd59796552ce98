#!/usr/bin/env node
// The command `kepu`. It stands among the sources, because npm links a command only where its file is there at install.
import module from 'node:module';

// From Node 22 on the kit is compiled once and not at every start.
module.enableCompileCache?.();
await import('../dist/cli.js');
