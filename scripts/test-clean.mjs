/**
 * `npm run test:clean`: what a newcomer does with the last commit. Clones it to an empty folder, with an empty home, starts
 * the page with `npm start`, asks for it, once for itself and once for the room's network, and runs the types and the unit tests
 * there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './install.mjs';

const place = mkdtempSync(join(tmpdir(), 'simpul-'));
const clone = join(place, 'clone');
const home = join(place, 'home');

/** Nothing of npm's, of this shell's Node or of the caches of this home reaches the clone. */
const env = Object.fromEntries(
	Object.entries(process.env).filter(
		([name]) => !/^(npm_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|XDG_)/i.test(name)
	)
);
Object.assign(env, { HOME: home, USERPROFILE: home });

/** @returns {Promise<number>} a port that nobody uses */
function freePort() {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

/** @param {string} cwd @param {string} command @param {string[]} words */
function must(cwd, command, ...words) {
	console.log(`\n──── ${command} ${words.join(' ')} ────`);
	const shell = process.platform === 'win32';
	if (spawnSync(command, words, { cwd, env, shell, stdio: 'inherit' }).status !== 0)
		throw new Error(`${command} ${words.join(' ')} failed in a clean clone`);
}

/** @param {string} address @param {() => boolean} isOver whether to give up @returns {Promise<string>} the page */
async function page(address, isOver) {
	while (!isOver()) {
		const response = await fetch(address).catch(() => undefined);
		if (response?.status === 200) return response.text();
		await wait(500);
	}
	throw new Error('npm start ended without serving the page');
}

/** @returns {string | undefined} where other machines of the network reach this one */
function networkAddress() {
	const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

/**
 * `npm start` as a newcomer types it, until the page has answered.
 * @param {boolean} open whether the room's network may reach it
 */
async function start(open) {
	const words = open ? ['start', '--', '--host'] : ['start'];
	console.log(`\n──── npm ${words.join(' ')} ────`);
	const port = String(await freePort());
	const shell = process.platform === 'win32';
	const server = spawn('npm', words, {
		cwd: clone,
		env: { ...env, PORT: port },
		shell,
		stdio: 'inherit'
	});
	const ended = new Promise((resolve) => server.once('exit', resolve));
	let isOver = false;
	void ended.then(() => (isOver = true));
	try {
		const html = await page(`http://localhost:${port}/`, () => isOver);
		if (!html.includes('<h1')) throw new Error('the page has no title to read');
		console.log(`the page answers on port ${port}`);
		const address = networkAddress();
		const answers = address && (await fetch(`http://${address}:${port}/`).catch(() => undefined))?.status;
		if (address && (answers === 200) !== open)
			throw new Error(`the room’s network ${open ? 'cannot' : 'can'} reach the page`);
	} finally {
		server.kill();
		await ended;
	}
	// npm ends before its children have noticed.
	await wait(1000);
	if (await fetch(`http://localhost:${port}/`).catch(() => undefined))
		throw new Error('the server outlived npm start');
}

try {
	mkdirSync(home);
	must(place, 'git', 'clone', '--quiet', '--no-hardlinks', root, clone);
	await start(false);
	await start(true);
	must(clone, 'npm', 'run', 'check');
	must(clone, 'npx', 'vitest', 'run', '--project', 'unit');
	console.log('\nA clean clone starts, and its types and unit tests pass.');
} finally {
	rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}
