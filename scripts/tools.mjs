/** Runs the installed packages' commands with this same Node: no shell, so alike on every system. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * Runs commands side by side; what each says is printed when it ends.
 * @param {string[][]} commands each with its words
 * @returns {Promise<boolean>} whether all succeeded
 */
export async function runTogether(commands) {
	const ends = await Promise.all(
		commands.map(async ([command = '', ...words]) => {
			const child = spawn(process.execPath, [commandFile(command), ...words], { cwd: root });
			/** @type {Buffer[]} */
			const said = [];
			for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
			const [status] = await once(child, 'close');
			console.log(`${status === 0 ? '✓' : '✗'} ${command}\n${Buffer.concat(said).toString()}`);
			return status === 0;
		})
	);
	return ends.every(Boolean);
}
