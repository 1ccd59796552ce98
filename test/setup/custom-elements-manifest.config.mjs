/** What the manifest is made of: the element classes alone. `package.json` already names the file. */
export default {
  globs: ['components/{activity-calendar,award-table,gallery,plan-timeline,search-box}/*.ts'],
  outdir: 'components',
  litelement: true,
  packagejson: false,
};
