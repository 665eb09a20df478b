import type { Handle } from '@sveltejs/kit';

/** Says in each prerendered page which language it is in, and lets its typefaces come with its stylesheets: late, they would move what is read. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.url.pathname.startsWith('/en') ? 'en' : 'id'),
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
