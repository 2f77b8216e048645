'use strict';
// npm run icons: draws the PNGs of assets/icons from the SVGs of assets. They are committed, as Excel takes no SVG.
const fs = require('node:fs');
const path = require('node:path');
const { ensureBrowser } = require('./ensure-browser.cjs');
const { ensure } = require('./ensure.cjs');
const { inRoot, notice } = require('./shared.cjs');

/** What Office asks for, from 100 % to 300 % of the screen's scale; the mark beside it for app catalogs. */
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80];
const catalog = [...ribbon, 96, 128];

function drawings() {
  const glyphs = fs.readdirSync(inRoot('assets', 'glyphs')).map((file) => ({
    name: path.parse(file).name,
    file: inRoot('assets', 'glyphs', file),
    sizes: ribbon,
  }));
  return [{ name: 'mark', file: inRoot('assets', 'mark.svg'), sizes: catalog }, ...glyphs];
}

async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

async function main() {
  const { chromium } = require('playwright-core');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const folder = inRoot('assets', 'icons');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  for (const { name, file, sizes } of drawings()) {
    for (const size of sizes) {
      const png = await draw(page, fs.readFileSync(file, 'utf8'), size);
      fs.writeFileSync(path.join(folder, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
  notice(`${fs.readdirSync(folder).length} icons drawn in assets/icons`);
}

ensure();
void main();
