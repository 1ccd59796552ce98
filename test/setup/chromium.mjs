// Finds a Chromium for the tests, or installs one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

function works(path) {
  try {
    // On Windows `--version` opens a window instead of printing; being there has to do.
    if (process.platform === 'win32') return existsSync(path);
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

function candidates() {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
}

async function playwrightPath() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Path of a working Chromium, or undefined. A CHROMIUM_PATH that does not work is an error, not a hint. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!works(named))
      throw new Error(`CHROMIUM_PATH is set to ${named}, which is no working browser. Correct or unset it.`);
    return named;
  }
  const own = await playwrightPath();
  return [...candidates(), own].find((path) => path && existsSync(path) && works(path));
}

const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** Installs a browser: from Debian's packages where that can be done, else Playwright's own download. */
export async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium and a Chinese font from the system’s packages …');
    try {
      execFileSync('apt-get', ['update', '-qq'], quietly);
      execFileSync(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-wqy-microhei'],
        quietly,
      );
    } catch (cause) {
      console.error(`The system’s packages did not help (${cause.message}); trying Playwright’s download.`);
    }
    const found = await findChromium();
    if (found) return found;
  }
  console.log('Downloading Chromium with Playwright …');
  execFileSync(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  });
  const found = await findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH.',
  );
}
