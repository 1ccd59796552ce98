import type { Diagnostic } from './diagnostic.js';

/** A finding in the output of `--json`: every key is always there, null when it does not apply. */
export interface JsonDiagnostic {
  code: string;
  file: string;
  line: number | null;
  column: number | null;
  message: string;
  expected: string | null;
  found: string | null;
  hint: string | null;
}

/** Stable shape for programs that read our output. Control characters stay: JSON escapes them. */
export function toJsonDiagnostic(diagnostic: Diagnostic): JsonDiagnostic {
  return {
    code: diagnostic.code,
    file: diagnostic.file,
    line: diagnostic.line ?? null,
    column: diagnostic.column ?? null,
    message: diagnostic.message,
    expected: diagnostic.expected ?? null,
    found: diagnostic.found ?? null,
    hint: diagnostic.hint ?? null,
  };
}
