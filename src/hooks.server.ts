import type { Handle } from '@sveltejs/kit';

/**
 * Says in each prerendered page which language it is in, and lets its typefaces come at once: late, they would move what is read.
 * Scripts are asked for when the page is whole: on a thin line they would come before what there is to read.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.url.pathname.startsWith('/en') ? 'en' : 'id'),
		preload: ({ type }) => type === 'css' || type === 'font'
	});
