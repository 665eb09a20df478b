/** As much of the peers' types as the benchmarks use; they need not be installed for the types to be checked. */

declare module 'lighthouse' {
	interface Result {
		lhr: {
			categories: Record<string, { score: number | null }>;
			audits: Record<
				string,
				{ title: string; score: number | null; numericValue?: number; displayValue?: string }
			>;
		};
	}
	/** Loads `url` in the browser whose debugging port is `port`, on an emulated phone, and judges it. */
	export default function lighthouse(
		url: string,
		flags: { port: number; logLevel: 'error'; output: 'json' }
	): Promise<Result | undefined>;
}
