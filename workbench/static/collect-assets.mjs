// Copies the few third-party files the pages need from node_modules/ to vendor/, which git ignores.
// `npm ci` first, then `npm run assets`. Files that are already there unchanged are left alone.
// With --clean-lock it takes every address out of package-lock.json (see `npm run lock`).

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const packages = join(root, "node_modules");
const vendor = join(here, "vendor");

const plex = "@fontsource/ibm-plex-sans-arabic";
const naskh = "@fontsource-variable/noto-naskh-arabic";
const subsets = ["arabic", "latin", "latin-ext"];

const copies = [
  ["htmx.org/dist/htmx.min.js", "htmx/htmx.min.js"],
  ["htmx.org/LICENSE", "htmx/LICENSE"],
  [`${plex}/LICENSE`, "fonts/ibm-plex-sans-arabic-LICENSE"],
  [`${naskh}/LICENSE`, "fonts/noto-naskh-arabic-LICENSE"],
];
for (const subset of subsets) {
  for (const weight of [400, 600]) {
    const name = `ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`;
    copies.push([`${plex}/files/${name}`, `fonts/${name}`]);
  }
  const name = `noto-naskh-arabic-${subset}-wght-normal.woff2`;
  copies.push([`${naskh}/files/${name}`, `fonts/${name}`]);
}

async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

async function collect() {
  let written = 0;
  for (const [from, to] of copies) {
    const wanted = await readIfThere(join(packages, from));
    if (wanted === null) {
      throw new Error(`${from} is missing from node_modules: run "npm ci" first, then "npm run assets" again.`);
    }
    const target = join(vendor, to);
    const present = await readIfThere(target);
    if (present !== null && present.equals(wanted)) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, wanted);
    written += 1;
  }
  console.log(`Assets: ${copies.length} files in workbench/static/vendor, ${written} of them written now.`);
}

async function cleanLock() {
  const path = join(root, "package-lock.json");
  const lock = JSON.parse(await readFile(path, "utf8"));
  for (const entry of Object.values(lock.packages)) {
    delete entry.resolved;
    delete entry.funding;
  }
  const text = JSON.stringify(lock, null, 2) + "\n";
  if (text.includes("://")) throw new Error("package-lock.json still holds an address.");
  await writeFile(path, text);
}

try {
  await (process.argv.includes("--clean-lock") ? cleanLock() : collect());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
