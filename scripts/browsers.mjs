/**
 * Which browsers the tests drive: one already on the machine, Debian's packages when we may install them, else Playwright's own.
 * Run as a script it makes sure that both are there and says which it found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
	firefox: ['firefox-esr', 'firefox']
};
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The first of `names` on the PATH, or undefined. */
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

const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Launch options for Chromium; without an executable path Playwright takes its own. */
export function chromium() {
	const executablePath = onPath(commands.chromium);
	return executablePath ? { executablePath, args } : { args };
}

/** Playwright's `use` for Firefox. A Firefox of the machine is driven over WebDriver BiDi (the channel says so). */
export function firefox() {
	const executablePath = onPath(commands.firefox);
	return executablePath
		? { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath } }
		: { browserName: 'firefox' };
}

function ensure(name) {
	const found = onPath(commands[name]);
	if (found) return found;
	const root = process.getuid?.() === 0;
	if (root && onPath(['apt-get'])) {
		const install = (...words) => spawnSync('apt-get', words, { stdio: 'inherit' }).status === 0;
		if (install('update', '-qq') && install('install', '-y', '-qq', packages[name])) return onPath(commands[name]);
	}
	execFileSync(process.execPath, ['node_modules/playwright/cli.js', 'install', name], { stdio: 'inherit' });
	return "Playwright's own";
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	for (const name of Object.keys(commands)) console.log(`${name}: ${ensure(name)}`);
}
