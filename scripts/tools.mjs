/** Runs the installed packages' commands with this same Node: no shell, so alike on every system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** Commands whose package has another name. */
const packages = /** @type {Record<string, string>} */ ({ 'svelte-kit': '@sveltejs/kit' });

/**
 * The file that a package's command runs.
 * @param {string} command as one would type it, for example `svelte-check`
 * @returns {string} its path
 */
export function commandFile(command) {
	const folder = join(root, 'node_modules', packages[command] ?? command);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @param {string} command
 * @param {string[]} words
 * @returns {boolean} whether it succeeded
 */
export function run(command, words) {
	const { status } = spawnSync(process.execPath, [commandFile(command), ...words], {
		cwd: root,
		stdio: 'inherit'
	});
	return status === 0;
}
