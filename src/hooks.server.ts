import type { Handle } from '@sveltejs/kit';

/** Says in each prerendered page which language it is in. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.url.pathname.startsWith('/en') ? 'en' : 'id')
	});
