import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The policy's names for the scripts that src/app.html carries; those that Kit writes it hashes itself. */
function templateHashes() {
	// Browsers hash what they read, and they read CRLF as LF.
	const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
	return [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(
		([, code = '']) => /** @type {const} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`)
	);
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	// Runes everywhere: no component of ours may fall back to the older mode by accident.
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		paths: { relative: false },
		// A page is readable as soon as it is there: its fourteen stylesheets would each be asked for before the first line is drawn.
		inlineStyleThreshold: 100_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...templateHashes()],
				'style-src': ['self'],
				// Positions and levels are style attributes in the prerendered picture; a hash cannot cover those.
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self', 'data:'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		typescript: {
			// The tools' own files are held to the same types as the page.
			config: (config) => {
				config.include.push(
					'../*.config.js',
					'../*.config.ts',
					'../scripts/**/*.mjs',
					'../scripts/**/*.ts',
					'../tests/**/*.mjs'
				);
				config.exclude.push('../tests/bench/peers/node_modules/**');
			}
		}
	}
};

export default config;
