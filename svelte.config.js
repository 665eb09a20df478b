import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	// Runes everywhere: no component of ours may fall back to the older mode by accident.
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		paths: { relative: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
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
		alias: {}
	},
	vitePlugin: {
		// `#lib` components that a dependency ships with the older syntax keep compiling.
		dynamicCompileOptions: ({ filename }) =>
			filename.includes('node_modules') ? { runes: undefined } : undefined
	}
};

export default config;
