/** The project's sources as the architecture tests read them: paths with forward slashes, from the top folder. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Source {
	readonly path: string;
	readonly text: string;
	/** The TypeScript in it: all of a module, the script blocks of a component. */
	readonly code: string;
}

const script = /<script[^>]*>([\s\S]*?)<\/script>/g;

function codeOf(path: string, text: string): string {
	if (path.endsWith('.svelte')) return [...text.matchAll(script)].map(([, code]) => code).join('\n');
	return path.endsWith('.ts') ? text : '';
}

/** Every file under `folder` whose name ends with one of `endings`. */
export function sources(folder: string, endings = ['.ts', '.svelte', '.css', '.html']): Source[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => endings.some((ending) => name.endsWith(ending)))
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
		.sort()
		.map((path) => {
			const text = readFileSync(path, 'utf8');
			return { path, text, code: codeOf(path, text) };
		});
}

/** What a source imports or re-exports, types and dynamic imports included, as written. */
export function importsOf({ code }: Source): string[] {
	return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** Every string literal in a source's TypeScript (an import's path is none of them). */
export function literalsOf({ path, code }: Source): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
	return found;
}

/** The lines of a source that match, as `path:line what matched`. */
export function matches({ path, text }: Source, pattern: RegExp): string[] {
	return text
		.split('\n')
		.flatMap((line, index) =>
			[...line.matchAll(pattern)].map(([match]) => `${path}:${index + 1} ${match.trim()}`)
		);
}
