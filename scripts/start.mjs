/**
 * `npm start`: installs, builds and serves the page, and prints the address. Everything happens in this one process, so that it
 * ends when npm does. `npm start -- --host` lets other machines of the room's network reach it, and prints a code for their cameras.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { install, root } from './install.mjs';

const { values } = parseArgs({ options: { host: { type: 'boolean' } } });
const port = Number(process.env.PORT || 4173);
// IPv4 on purpose: browsers that try ::1 for localhost fall back to it, the other way round not all do.
const host = values.host ? '0.0.0.0' : '127.0.0.1';

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}

/** Asks before the build, so that nobody waits for a page that cannot be served. */
function checkPort() {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		fail(`PORT must be a whole number from 1 to 65535: ${process.env.PORT}`);
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE')
				fail(`port ${port} is in use: stop what uses it, or choose another one, as in PORT=${port + 1}`);
			fail(`port ${port} cannot be used: ${error.message}`);
		});
		probe.listen(port, host, () => probe.close(resolve));
	});
}

/** @param {number} pid @returns {number | undefined} its parent, where the system tells */
function parentOf(pid) {
	try {
		return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) || undefined;
	} catch {
		return undefined;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** Ends with npm, also with one that was killed outright and passed no signal on to its shell and to us. */
function endWithNpm() {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
	if (!process.env.npm_lifecycle_event) return;
	const shell = process.ppid;
	const npm = parentOf(shell);
	const isOrphan = () => process.ppid !== shell || (npm !== undefined && !isAlive(npm));
	setInterval(() => isOrphan() && process.exit(0), 100).unref();
}

endWithNpm();
await checkPort();
install();
process.chdir(root);
const { build, preview } = await import('vite');
console.log('Building the page …');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port, host, strictPort: true } });
console.log(`\nSimpul is at http://localhost:${port}  (Ctrl+C stops it)`);
if (values.host) {
	const { roomLines } = await import('./room.mjs');
	console.log(roomLines(server.resolvedUrls?.network ?? [], process.stdout.isTTY).join('\n'));
}
