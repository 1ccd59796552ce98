/** Elements that draw. What runs, moves, loads or holds foreign markup is not among them. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon text tspan textPath ' +
    'image linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow ' +
    'feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Elements whose children stay when they go: a link inside a drawing is only its words. */
export const UNWRAPPED: ReadonlySet<string> = new Set(['a']);

/** Properties that may stand in `style` and as attributes. */
const PRESENTATION =
  'alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters ' +
  'direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family ' +
  'font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering isolation ' +
  'letter-spacing lighting-color marker marker-end marker-mid marker-start mask mix-blend-mode opacity overflow ' +
  'paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap ' +
  'stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering ' +
  'transform-origin unicode-bidi vector-effect visibility word-spacing writing-mode';

export const PROPERTIES: ReadonlySet<string> = new Set(PRESENTATION.split(' '));

/** Attributes besides; each holds numbers, names or words. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...PROPERTIES,
  ...(
    'id class x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength width height viewBox ' +
    'preserveAspectRatio transform rotate textLength lengthAdjust startOffset method spacing side offset ' +
    'gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits ' +
    'maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 ' +
    'result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix ' +
    'divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant ' +
    'specularExponent kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation pointsAtX pointsAtY ' +
    'pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles z role aria-label ' +
    'aria-hidden lang'
  ).split(' '),
]);

/** Pictures of pixels inside a drawing. Anything else a `data:` can hold may be a document. */
export const INNER_PICTURE = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\s]*$/;
