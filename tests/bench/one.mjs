/** Runs one benchmark file in this process and sends its rows to the parent. */
import { pathToFileURL } from 'node:url';

const [file = ''] = process.argv.slice(2);
const { bench } = await import(pathToFileURL(file).href);
const rows = await bench();
process.send?.(rows, () => process.exit(0));
