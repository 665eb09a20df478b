/**
 * `npm test`: everything that must hold, the cheapest first, up to the first step that fails. The last line is
 * `N passed, N failed`, tests of all steps together (a step without tests of its own counts as one when it fails).
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { install, root } from './install.mjs';
import { run, runTogether } from './tools.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} name a file of test-results @returns {any} nothing if the step ended before it wrote it */
function report(name) {
	try {
		return JSON.parse(readFileSync(join(root, 'test-results', name), 'utf8'));
	} catch {
		return undefined;
	}
}

/** @returns {Count} */
function countVitest() {
	const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report('unit.json') ?? {};
	return { passed, failed };
}

/** @returns {Count} */
function countPlaywright() {
	const { expected = 0, unexpected = 0, flaky = 0 } = report('e2e.json')?.stats ?? {};
	return { passed: expected, failed: unexpected + flaky };
}

const none = () => ({ passed: 0, failed: 0 });
const jsonReport = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'];

/** @type {{ name: string, work: () => boolean | Promise<boolean>, count?: () => Count }[]} */
const steps = [
	{
		name: 'Formatting, lint, types, unused code',
		// They only read: side by side, the slowest of them in two halves.
		work: async () =>
			run('svelte-kit', ['sync']) &&
			runTogether([
				['eslint', '--max-warnings=0', '--concurrency=2', '.'],
				['prettier', '--check', '--log-level=warn', '.'],
				['svelte-check', '--fail-on-warnings', '--output=human'],
				['knip']
			])
	},
	{ name: 'Unit and browser tests', work: () => run('vitest', ['run', ...jsonReport]), count: countVitest },
	{ name: 'Build', work: () => run('vite', ['build', '--logLevel=warn']) },
	{ name: 'End-to-end tests', work: () => run('playwright', ['test']), count: countPlaywright }
];

install();
ensureBrowsers();
rmSync(join(root, 'test-results'), { recursive: true, force: true });
mkdirSync(join(root, 'test-results'));

const total = none();
/** @type {string[]} */
const times = [];
let failure = '';
for (const { name, work, count = none } of steps) {
	console.log(`\n──── ${name} ────`);
	const start = performance.now();
	const ok = await work();
	const { passed, failed } = count();
	total.passed += passed;
	total.failed += ok ? failed : Math.max(failed, 1);
	times.push(
		`${((performance.now() - start) / 1000).toFixed(1).padStart(7)} s  ${name}${ok ? '' : '  ✗ failed'}`
	);
	if (!ok) {
		failure = name;
		break;
	}
}

console.log(`\n${times.join('\n')}`);
if (failure) console.log(`\n✗ ${failure} failed: what it says is above, under its heading.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failure ? 1 : 0;
