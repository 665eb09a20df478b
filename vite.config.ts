import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// Any name may reach the page (a teacher's computer on the school's network): it is static and holds no secrets.
	preview: { port: Number(process.env.PORT || 4173), strictPort: true, allowedHosts: true },
	build: {
		target: 'es2022',
		rolldownOptions: { checks: { pluginTimings: false } }
	}
});
