/** Public entry of the kit: build and check a portal from code, and the types of what they report. */
export {
  type BuildOptions,
  type BuildResult,
  build,
  type CheckOptions,
  type CheckResult,
  check,
  type Progress,
} from './build.js';
export type { Config } from './config/config.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { EnvironmentFault } from './write/environment-fault.js';
