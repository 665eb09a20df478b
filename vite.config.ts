import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	// Any name may reach the page (a teacher's computer on the school's network): it is static and holds no secrets.
	preview: { port: Number(process.env.PORT || 4173), strictPort: true, allowedHosts: true },
	build: {
		target: 'es2022',
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				// What most pages share comes in one piece: to ask for thirty small ones costs a phone more than to read them.
				codeSplitting: isSsrBuild ? true : { groups: [{ name: 'shared', minShareCount: 10 }] }
			}
		}
	}
}));
