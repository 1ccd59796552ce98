import type { Config } from '../../config/config.js';
import { maskDeep } from './mask-deep.js';
import type { ReplaceNames } from './name-matcher.js';

/** Settings that are read by the machine, or that decide about names themselves. */
const KEPT = new Set(['privacy', 'url', 'lang', 'timezone', 'target', 'logo', 'theme', 'images', 'urls', 'date']);

/**
 * The settings with names masked in every text that is shown. Words that mean the same as a name are left out: they would say
 * whom it stands for.
 */
export function maskConfig(config: Config, replace: ReplaceNames): Config {
  const masked = maskDeep(config, replace, KEPT);
  const synonyms = config.search.synonyms.filter((same) => same.every((word) => replace(word) === word));
  return { ...masked, search: { ...masked.search, synonyms } };
}
