#!/usr/bin/env node
// The command `kepu`. It stands among the sources, because npm links a command only where its file is there at install.
import '../dist/cli.js';
