// Print the text of PDF files as pdf.js finds it: a JSON list, one string per file.
// usage: node read.mjs MODULES FILE…     MODULES holds pdfjs-dist
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
const folder = resolve(modules, "pdfjs-dist");
// pdf.js means to draw: it looks for a canvas and says what it misses. Nothing is drawn here.
console.warn = () => {};
globalThis.DOMMatrix ??= class DOMMatrix {};
const { getDocument, VerbosityLevel } = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));

async function textOf(file) {
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    standardFontDataUrl: `${folder}/standard_fonts/`,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Where an element of the structure begins or ends, in a row of cells say, there is no other mark of it.
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(items.map(({ type, str, hasEOL }) => (type ? " " : hasEOL ? `${str}\n` : str)).join(""));
    page.cleanup();
  }
  await task.destroy();
  return pages.join("\n");
}

const texts = [];
for (const file of files) texts.push(await textOf(file));
process.stdout.write(JSON.stringify(texts));
