import { contentOf } from '#lib/server/content.ts';
import { layoutsOf } from '#lib/server/layouts.ts';

export const load = () => {
	const content = contentOf('id');
	return { content, layouts: layoutsOf(content) };
};
