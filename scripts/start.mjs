/**
 * `npm start`: installs, builds and serves the page, and prints the address. Everything happens in this one process, so that it
 * ends when npm does. `npm start -- --host` lets other machines of the room reach it.
 */
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

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.on('SIGHUP', () => process.exit(0));
// An npm that was killed outright passes no signal on: then we are handed to another parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(0), 1000).unref();

await checkPort();
install();
process.chdir(root);
const { build, preview } = await import('vite');
console.log('Building the page …');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port, host, strictPort: true } });
console.log(`\nSimpul is at http://localhost:${port}  (Ctrl+C stops it)`);
for (const address of server.resolvedUrls?.network ?? []) console.log(`on this network: ${address}`);
