/**
 * `npm run bench`: builds the page, installs the peers, runs every `*.bench.ts` beside this file (or those whose names
 * hold one of the words given) and prints a table. Ends with an error when a promise is not kept.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { install, npm, root } from '../../scripts/install.mjs';
import { run } from '../../scripts/tools.mjs';

/** @typedef {import('./row.ts').Row} Row */

const here = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} path */
const modified = (path) => statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function installPeers() {
	if (modified('peers/node_modules/.package-lock.json') >= modified('peers/package-lock.json')) return;
	if (!npm('ci', '--prefix', join(here, 'peers'))) throw new Error('the peers could not be installed');
}

/**
 * Runs a benchmark file by itself, so that no other warms or spoils its code.
 * @param {string} name
 * @returns {Promise<Row[]>} its rows; one that failed, if it broke
 */
function measure(name) {
	return new Promise((resolve) => {
		/** @type {Row[]} */
		let rows = [{ name, target: 'to run', measured: 'broke, see above', ok: false }];
		const child = fork(join(here, 'one.mjs'), [join(here, name)], {
			cwd: root,
			execArgv: ['--expose-gc', '--import', 'tsx'],
			env: { SOAK_MINUTES: '1', ...process.env }
		});
		child.on('message', (message) => (rows = /** @type {Row[]} */ (message)));
		child.on('exit', () => resolve(rows));
	});
}

/** @param {Row[]} rows @returns {string} */
function table(rows) {
	const cells = rows.map(({ name, target, measured, ok }) => [
		name,
		target,
		measured,
		ok ? 'kept' : '**missed**'
	]);
	return [['what', 'promise', 'measured', ''], ['---', '---', '---', '---'], ...cells]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}

const words = process.argv.slice(2);
const files = readdirSync(here)
	.filter(
		(name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word)))
	)
	.sort();

install();
ensureBrowsers();
installPeers();
if (!run('vite', ['build', '--logLevel=warn'])) process.exit(1);

/** @type {Row[]} */
const rows = [];
for (const file of files) {
	console.log(`──── ${file} ────`);
	const found = await measure(file);
	console.log(table(found));
	rows.push(...found);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
const report = `${table(rows)}\n\n${machine}, ${new Date().toISOString().slice(0, 10)}\n`;
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results/latest.md'), report);
console.log(`\n${report}`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
