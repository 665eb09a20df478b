import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const port = Number(process.env.PORT) || 4173;

export default defineConfig({
	plugins: [sveltekit()],
	preview: { port, strictPort: true },
	build: { target: 'es2022' }
});
