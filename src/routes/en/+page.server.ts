import { contentOf } from '#lib/server/content.ts';
import { layoutsOf } from '#lib/server/layouts.ts';

export const load = () => {
	const content = contentOf('en');
	return { content, layouts: layoutsOf(content) };
};
