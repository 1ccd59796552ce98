// `node --import` of this file puts a Fuse that finds nothing in the place of fuse.js.
import { register } from 'node:module';

const nothing = 'export default class { search() { return []; } }';
const hooks = `export async function resolve(name, context, next) {
  return name.startsWith('fuse.js') ? { url: 'data:text/javascript,${encodeURIComponent(nothing)}', shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
