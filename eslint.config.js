import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** For files in which `any` comes from outside. */
const untyped = /** @type {const} */ ({
	'@typescript-eslint/no-unsafe-argument': 'off',
	'@typescript-eslint/no-unsafe-assignment': 'off',
	'@typescript-eslint/no-unsafe-call': 'off',
	'@typescript-eslint/no-unsafe-member-access': 'off',
	'@typescript-eslint/no-unsafe-return': 'off'
});

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'build/',
		'coverage/',
		'playwright-report/',
		'test-results/',
		'tests/bench/results/'
	]),
	js.configs.recommended,
	typescript.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { noInlineConfig: true },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-console': 'error',
			'no-warning-comments': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			// TypeScript knows which names exist, those of browsers and of Node included.
			'no-undef': 'off',
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['$lib', '$lib/*'], message: 'write #lib/…' },
						{ group: ['$app/stores'], message: 'use $app/state' },
						{ group: ['svelte/store', 'svelte/legacy'], message: 'use runes' }
					]
				}
			],
			// There are no stores (their import is an error above), and to look for them takes a quarter of the time of all rules.
			'svelte/require-store-reactive-access': 'off',
			// Caches are plain maps on purpose: what is seen to change is replaced, not mutated.
			'svelte/prefer-svelte-reactivity': 'off',
			// The site stands at the top of its host, and its addresses are words of each language, not routes in code.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } }
	},
	{
		// What these receive is typed by the tools that read them.
		files: ['*.config.js'],
		extends: [typescript.configs.disableTypeChecked]
	},
	{
		// What a component's markup holds is typed by svelte-check; the linter's parser does not see those types.
		files: ['**/*.svelte'],
		rules: untyped
	},
	{
		// What the server has drawn of a component is markup, in which every text is escaped.
		files: ['src/lib/islands/Island.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// Every benchmark is asynchronous for whoever runs it, whether it waits for something or not.
		files: ['tests/bench/**'],
		rules: { '@typescript-eslint/require-await': 'off' }
	},
	{
		// Commands speak to the person who runs them, and read files that this project or its tools wrote.
		files: ['scripts/**', 'tests/bench/**'],
		rules: { ...untyped, 'no-console': 'off' }
	}
);
