/**
 * Which browsers the tests drive: one already on the machine, Debian's packages when we may install them, else
 * Playwright's own. Run as a script it makes sure that both are there and says which it found.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './tools.mjs';

/** @typedef {'chromium' | 'firefox'} Browser */

const commands = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
	firefox: ['firefox-esr', 'firefox']
};
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Quiet and alike everywhere: no sandbox (containers run as root), no graphics card, no calls home. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/**
 * The first of `names` on the PATH.
 * @param {string[]} names
 * @returns {string | undefined} its path
 */
function onPath(names) {
	for (const name of names) {
		for (const folder of (process.env.PATH ?? '').split(delimiter)) {
			try {
				accessSync(join(folder, name), constants.X_OK);
				return join(folder, name);
			} catch {
				// not in this folder
			}
		}
	}
}

/**
 * Launch options for Chromium; without an executable path Playwright takes its own.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function chromium() {
	const executablePath = onPath(commands.chromium);
	return executablePath ? { executablePath, args } : { args };
}

/** Playwright's `use` for Firefox. A Firefox of the machine is driven over WebDriver BiDi (the channel says so). */
export function firefox() {
	const executablePath = onPath(commands.firefox);
	const browserName = /** @type {const} */ ('firefox');
	return executablePath
		? { browserName, channel: 'moz-firefox', launchOptions: { executablePath } }
		: { browserName };
}

/** @param {Browser} name @returns {boolean} whether Debian's package was installed */
function installPackage(name) {
	if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return false;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (/** @type {string[]} */ ...words) =>
		spawnSync('apt-get', words, { stdio: 'inherit', env }).status === 0;
	return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', packages[name]);
}

/**
 * Makes sure that a browser is there.
 * @param {Browser} name
 * @returns {string | undefined} which; nothing if none can be had
 */
function ensure(name) {
	const found = onPath(commands[name]) ?? (installPackage(name) ? onPath(commands[name]) : undefined);
	if (found) return found;
	return run('playwright', ['install', name]) ? 'Playwright’s own' : undefined;
}

/** Makes sure that both browsers are there and says which; ends the process with a message when one is missing. */
export function ensureBrowsers() {
	for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
		const found = ensure(name);
		if (!found) {
			console.error(`${name} is missing: install it so that it is on the PATH`);
			process.exit(1);
		}
		console.log(`${name}: ${found}`);
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureBrowsers();
