/** Builds a content folder as far as pictures go; prints whether the picture library was loaded. */
import { join } from 'node:path';
import { collect } from '../../../../site/collect/collect.js';
import { defaultConfig } from '../../../../site/config/defaults.js';
import { makeAssetFiles } from '../../../../site/outputs/assets.js';
import { namedFiles } from '../../../../site/parse/named-files.js';
import { parse } from '../../../../site/parse/parse.js';
import { measurePictures } from '../../../../site/pictures/measure-pictures.js';
import { PictureStore } from '../../../../site/pictures/picture-store.js';
import { read } from '../../../../site/read/read.js';
import { write } from '../../../../site/write/write.js';

const [root = ''] = process.argv.slice(2);
const config = defaultConfig();
const store = new PictureStore(join(root, '.kepu/pictures'));
const { files } = read(root, { store });
const { pages } = parse(files, { config, buildDate: '2026-10-09' });
await measurePictures(files, namedFiles(pages), store);
const { site } = collect(pages, files, { config, buildDate: '2026-10-09', drafts: false });
await write(join(root, 'dist'), makeAssetFiles(site), { store });

const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
process.stdout.write(String(sharedObjects.some((path) => /sharp|vips/.test(path))));
