/** Findings in words: one line each, in either language. */
import type { Details, Finding, FindingCode } from './finding.ts';
import type { Locale } from './vocabulary.ts';
import { en } from './wording/en.ts';
import { id } from './wording/id.ts';
import type { Wording } from './wording/wording.ts';

const wordings: Record<Locale, Wording> = { id, en };

/** What is wrong and what would be right; without the place, for where that is shown apart. */
function sentence<C extends FindingCode>(finding: { code: C } & Details[C], locale: Locale): string {
	return wordings[locale][finding.code](finding);
}

/** A finding in full: file, place, what is wrong and what would be right. */
export function findingLine(finding: Finding, locale: Locale): string {
	const where = finding.place ? `${finding.file}: ${finding.place}` : finding.file;
	return `${where}: ${sentence(finding, locale)}`;
}

/** Several findings, each in both languages: what a build that stops prints. */
export function report(findings: readonly Finding[]): string {
	return findings
		.map((finding) => `${findingLine(finding, 'id')}\n    ${sentence(finding, 'en')}`)
		.join('\n');
}
