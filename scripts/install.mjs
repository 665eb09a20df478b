/**
 * Makes sure that what package-lock.json names is installed, and installs it when it is not. A fresh clone needs
 * no other step; a second run costs nothing. Run as a script before every command that needs the packages, so it imports
 * only what Node itself brings.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
function modified(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** npm writes its own copy of the lock file last: older than ours (or missing) means not, or not wholly, installed. */
function isInstalled() {
	return modified(join(root, 'node_modules/.package-lock.json')) >= modified(join(root, 'package-lock.json'));
}

/** @returns {string | undefined} what is wrong with this Node, if it is too old */
function nodeProblem() {
	const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const needed = engines.node.match(/\d+/g).map(Number);
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const old = major < needed[0] || (major === needed[0] && minor < needed[1]);
	return old ? `node ${process.versions.node} is too old: ${engines.node} is needed` : undefined;
}

/**
 * Runs npm in the project's folder, whichever npm started us.
 * @param {string[]} words
 * @returns {boolean} whether it succeeded
 */
export function npm(...words) {
	const program = process.env.npm_execpath;
	const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
	const result = program?.endsWith('.js')
		? spawnSync(process.execPath, [program, ...words], options)
		: spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
	return result.status === 0;
}

/** Installs what is missing; ends the process with a message when that cannot be done. */
export function install() {
	const problem = nodeProblem();
	if (problem) {
		console.error(problem);
		process.exit(1);
	}
	if (isInstalled()) return;
	console.log('Installing the packages that package-lock.json names (once) …');
	// NODE_ENV=production in somebody's shell would leave out the tools that build the page.
	if (!npm('ci', '--include=dev')) {
		console.error('the packages could not be installed: npm’s own message is above');
		process.exit(1);
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install();
