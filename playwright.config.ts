import { defineConfig } from '@playwright/test';
import { chromium, firefox } from './scripts/browsers.mjs';

/** Apart from `npm start`'s, so that the tests run beside a page that somebody is looking at. */
const port = Number(process.env.E2E_PORT || 4183);

/** The page as built (`npm run build`), in two engines. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: true,
	// A test that needs a second try is wrong.
	retries: 0,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'id-ID',
		viewport: { width: 1280, height: 720 },
		screenshot: 'off'
	},
	projects: [
		{ name: 'built', testMatch: '**/built.spec.ts' },
		{ name: 'chromium', testIgnore: '**/built.spec.ts', use: { launchOptions: chromium() } },
		// Not what the other engine alone can be asked, nor what is the same document or the same layout in both.
		{ name: 'firefox', testIgnore: '**/built.spec.ts', grepInvert: /@chromium/, use: firefox() }
	],
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --host 127.0.0.1`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
