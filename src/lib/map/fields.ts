import type * as z from 'zod/mini';
import type { Path } from './finding.ts';
import { valueAt } from './place.ts';

type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: z.core.$ZodType): Def => (schema as z.core.$ZodTypes)._zod.def;

/** Does this branch of a discriminated union take the value? */
function takes(branch: z.core.$ZodType, discriminator: string, value: unknown): boolean {
	const def = defOf(branch);
	const field = def.type === 'object' ? def.shape[discriminator] : undefined;
	const literal = field && defOf(field);
	return (
		literal?.type === 'literal' &&
		literal.values.some((allowed) => allowed === valueAt(value, [discriminator]))
	);
}

/** The names of the fields that a schema has at a path, as the file's own values choose between its branches. */
export function fieldsAt(schema: z.core.$ZodType, path: Path, value: unknown): string[] {
	const def = defOf(schema);
	const [step, ...rest] = path;
	if (def.type === 'optional') return fieldsAt(def.innerType, path, value);
	if (def.type === 'union') {
		const discriminator = 'discriminator' in def ? String(def.discriminator) : undefined;
		const branches = discriminator
			? def.options.filter((branch) => takes(branch, discriminator, value))
			: def.options;
		return branches.flatMap((branch) => fieldsAt(branch, path, value));
	}
	if (step === undefined) return def.type === 'object' ? Object.keys(def.shape) : [];
	const inner =
		def.type === 'array'
			? def.element
			: def.type === 'record'
				? def.valueType
				: def.type === 'object'
					? def.shape[step]
					: undefined;
	return inner ? fieldsAt(inner, rest, valueAt(value, [step])) : [];
}
