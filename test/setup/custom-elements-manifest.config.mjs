/** What the manifest is made of: the element classes alone. `package.json` already names the file. */
export default {
  globs: ['components/{activity-calendar,award-table,gallery,plan-timeline,search-box}/*.ts'],
  outdir: 'components',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'what-users-see',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
          // State of the element itself is no attribute.
          declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('_'));
          // The analyzer takes the arguments of events for their names; ours are documented by `@fires`.
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      },
    },
  ],
};
