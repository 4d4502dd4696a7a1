// Builds everything under static/ that is not written by hand: `make assets`.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";
import { bundle, transform } from "lightningcss";
import rtlcss from "rtlcss";
import * as sass from "sass";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const uswds = join(modules, "@uswds/uswds");
const fromStatic = (...parts) => join(here, "..", "static", ...parts);

// Respondents and helpers at doors come with old phones.
const OLD_PHONES = new Set(["survey.js", "door.js", "door-worker.js"]);
const WEIGHTS = ["Regular", "SemiBold", "Bold", "ExtraBold", "Italic"];
const SCRIPTS = ["arabic", "devanagari", "ethiopic", "myanmar"];
// Scripts in which pages for respondents name a language to those who read another one.
const NAMED = ["arabic", "myanmar"];

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

const version = (name) =>
  JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")).version;

/** USWDS with our theme, then the same mirrored for right-to-left languages. */
function theme() {
  const compiled = sass.compile(join(here, "scss/theme.scss"), {
    loadPaths: [join(uswds, "packages")],
    quietDeps: true,
    logger: sass.Logger.silent,
  }).css;
  // USWDS emits italic cuts of every weight; a face without its file breaks hashed names.
  const kept = compiled
    .replace(/@font-face\s*{[^}]*}/g, (face) =>
      WEIGHTS.some((weight) => face.includes(`PublicSans-${weight}.woff2`)) ? face : "",
    )
    .replace(/url\(""\)/g, "none");
  for (const [name, css] of [["theme.css", kept], ["theme.rtl.css", rtlcss.process(kept)]]) {
    put(fromStatic("dist", name), transform({ code: Buffer.from(css), minify: true }).code);
  }
  for (const [, path] of kept.matchAll(/url\("\.\.\/(img\/[^"]+)"\)/g)) {
    copy(join(uswds, "dist", path), fromStatic(path));
  }
}

/** Our own sheets, in the order of static/css/index.css. Logical, so one file for both directions. */
function sheets() {
  for (const name of ["bic", "styleguide", "survey"]) {
    const source = fromStatic("css", name === "bic" ? "index.css" : `${name}.css`);
    put(fromStatic("dist", `${name}.css`), bundle({ filename: source, minify: true }).code);
  }
}

/** Leaflet's sheet without its pictures, which we do not use, and ours after it. */
function mapSheet() {
  const leaflet = readFileSync(join(modules, "leaflet/dist/leaflet.css"), "utf8");
  const code = leaflet
    .replace(/^\s*(background-image|behavior): url\([^)]*\);$/gm, "")
    .concat(readFileSync(fromStatic("css", "map.css"), "utf8"));
  put(fromStatic("dist", "map.css"), transform({ code: Buffer.from(code), minify: true }).code);
}

function scripts() {
  const entries = [["main.js", "bic.js"], ["survey.js", "survey.js"], ["map.js", "map.js"]];
  entries.push(["door.js", "door.js"], ["door-worker.js", "door-worker.js"]);
  for (const [entry, name] of entries) {
    esbuild.buildSync({
      entryPoints: [fromStatic("js", entry)],
      outfile: fromStatic("dist", name),
      bundle: true,
      minify: true,
      nodePaths: [modules],
      target: OLD_PHONES.has(name) ? "es2018" : "es2022",
      format: "iife",
      legalComments: "none",
    });
  }
}

/** One sprite with the icons named in icons.txt; pages point at it with <use>. */
function sprite() {
  const names = readFileSync(join(here, "icons.txt"), "utf8").trim().split("\n");
  const symbols = names.map((name) => {
    const svg = readFileSync(join(uswds, `dist/img/usa-icons/${name}.svg`), "utf8");
    const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1].replace(/\s+/g, " ").trim();
    return `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  });
  put(
    fromStatic("img/sprite.svg"),
    `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`,
  );
}

function fonts() {
  for (const weight of WEIGHTS) {
    const file = `PublicSans-${weight}.woff2`;
    copy(join(uswds, "dist/fonts/public-sans", file), fromStatic("fonts/public-sans", file));
  }
  for (const script of SCRIPTS) {
    const source = join(modules, `@fontsource/noto-sans-${script}`);
    for (const weight of [400, 700]) {
      const file = `noto-sans-${script}-${script}-${weight}-normal.woff2`;
      copy(join(source, "files", file), fromStatic(`fonts/noto/noto-sans-${script}-${weight}.woff2`));
    }
    copy(join(source, "LICENSE"), fromStatic(`fonts/noto/OFL-${script}.txt`));
  }
}

/** The letters of names.txt alone: a link to another language costs a twentieth of its font. */
async function namesOfLanguages() {
  const names = readFileSync(join(here, "names.txt"), "utf8").replace(/\s+/g, "");
  for (const script of NAMED) {
    const whole = readFileSync(fromStatic(`fonts/noto/noto-sans-${script}-400.woff2`));
    const small = await subsetFont(whole, names, { targetFormat: "woff2" });
    put(fromStatic(`fonts/noto/noto-sans-${script}-names.woff2`), small);
  }
}

function vendor() {
  const number = version("htmx.org");
  const file = `htmx-${number}.min.js`;
  const code = readFileSync(join(modules, "htmx.org/dist/htmx.min.js"));
  const leaflet = readFileSync(join(modules, "leaflet/dist/leaflet-src.esm.js"));
  const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");
  rmSync(fromStatic("vendor"), { recursive: true, force: true });
  put(fromStatic("vendor", file), code);
  copy(join(modules, "htmx.org/LICENSE"), fromStatic("vendor/htmx-LICENSE.txt"));
  copy(join(modules, "leaflet/LICENSE"), fromStatic("vendor/leaflet-LICENSE.txt"));
  put(
    fromStatic("vendor/README.md"),
    [
      "# Vendored JavaScript",
      "",
      "Copied unchanged by `make assets`. Do not edit; change the version in `assets/package.json`.",
      "",
      "| file | package | version | license | SHA-256 |",
      "|---|---|---|---|---|",
      `| ${file} | npm \`htmx.org\`, \`dist/htmx.min.js\` | ${number} | 0BSD (htmx-LICENSE.txt) |` +
        ` \`${digest(code)}\` |`,
      "",
      "Built into a bundle of ours, and so not as a file of its own:",
      "",
      "| bundle | package | version | license | SHA-256 of the source |",
      "|---|---|---|---|---|",
      `| dist/map.js, dist/map.css | npm \`leaflet\`, \`dist/leaflet-src.esm.js\` | ${version("leaflet")} |` +
        ` BSD-2-Clause (leaflet-LICENSE.txt) | \`${digest(leaflet)}\` |`,
      "",
    ].join("\n"),
  );
}

theme();
sheets();
mapSheet();
scripts();
sprite();
fonts();
await namesOfLanguages();
vendor();
