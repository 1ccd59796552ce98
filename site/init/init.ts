import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The school year the template is written for; its first calendar year. */
const TEMPLATE_YEAR = 2026;

/**
 * Makes a content folder out of the template, moved to the school year we are in.
 *
 * @param folder Made if it is absent.
 * @param today Decides the school year; from June on that is the coming one, for which plans are then written.
 * @returns false, and nothing is written, if the folder is not empty.
 */
export function init(folder: string, today = new Date()): boolean {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)) return false;
  const shift = today.getFullYear() - (today.getMonth() < 5 ? 1 : 0) - TEMPLATE_YEAR;
  copy(templateFolder(), folder, (text) => shiftYears(text, shift));
  return true;
}

/** Adds to every year of the template's two calendar years and their neighbours. */
export function shiftYears(text: string, shift: number): string {
  return text.replace(/(?<!\d)20(?:25|26|27)(?!\d)/g, (year) => String(Number(year) + shift));
}

/** In the package the template lies beside the code, in development beside this file. */
function templateFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, 'template'), join(here, '../template')];
  const found = places.find((place) => existsSync(join(place, 'kepu.yml')));
  if (found === undefined) throw new Error('The template of “kepu init” is missing.');
  return found;
}

function copy(from: string, to: string, change: (text: string) => string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const name = change(plainName(entry.name));
    if (entry.isDirectory()) copy(join(from, entry.name), join(to, name), change);
    else writeFileSync(join(to, name), change(readFileSync(join(from, entry.name), 'utf8')));
  }
}

/** The name a file of the template gets: npm leaves `.gitignore` out of packages. */
function plainName(name: string): string {
  return name === 'gitignore' ? '.gitignore' : name;
}
