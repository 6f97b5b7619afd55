// Fill a PDF as the viewer inside Firefox does: node pdfjs_fill.mjs PDFJS_FOLDER IN.pdf VALUES.json OUT.pdf
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

globalThis.DOMMatrix ??= class {}; // only drawing needs one
const [library, source, values, target] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(`${library}/legacy/build/pdf.mjs`));
const wanted = JSON.parse(readFileSync(values, "utf8"));
const pdf = await getDocument({
  data: new Uint8Array(readFileSync(source)),
  standardFontDataUrl: `${library}/standard_fonts/`,
  cMapUrl: `${library}/cmaps/`,
  cMapPacked: true,
  verbosity: 0,
}).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  for (const widget of await page.getAnnotations({ intent: "display" })) {
    const value = wanted[widget.fieldName];
    if (value === undefined) continue;
    const chosen = widget.radioButton ? widget.buttonValue === value : widget.checkBox ? true : value;
    pdf.annotationStorage.setValue(widget.id, { value: chosen });
  }
}
writeFileSync(target, await pdf.saveDocument());
