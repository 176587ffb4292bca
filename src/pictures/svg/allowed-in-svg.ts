/** Everything that a still drawing may contain (SVG 2). All else is refused. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Namespaces that drawing programs use for themselves; nothing in them is drawn. */
const programmes: readonly RegExp[] = [
  /^http:\/\/www\.inkscape\.org\/namespaces\/inkscape$/,
  /^http:\/\/(?:sodipodi\.sourceforge\.net|inkscape\.sourceforge\.net)\/DTD\/sodipodi-0\.dtd$/,
  /^http:\/\/(?:creativecommons\.org\/ns#|web\.resource\.org\/cc\/)$/,
  /^http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms)\/$/,
  /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
  /^(?:http:\/\/ns\.adobe\.com\/.*|adobe:ns:meta\/)$/,
  /^http:\/\/www\.corel\.com\/.*$/,
  /^http:\/\/www\.bohemiancoding\.com\/sketch\/ns$/,
  /^http:\/\/www\.serif\.com\/$/,
  /^http:\/\/www\.figma\.com\/figma\/ns$/,
  /^http:\/\/xml\.openoffice\.org\/svg\/export$/,
];

export const isProgrammeNamespace = (uri: string): boolean => programmes.some((pattern) => pattern.test(uri));

export const allowedElements = words(`
  svg g defs symbol use title desc metadata style
  path rect circle ellipse line polyline polygon image
  clipPath mask pattern marker linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset
`);

export const allowedAttributes = words(`
  id class style version baseProfile lang role type media enable-background data-name
  x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio pathLength transform
  transform-origin gradientTransform gradientUnits spreadMethod offset patternTransform patternUnits patternContentUnits
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight orient refX refY filterUnits
  primitiveUnits in in2 result mode operator k1 k2 k3 k4 stdDeviation edgeMode values tableValues slope intercept
  amplitude exponent radius zoomAndPan
  clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering display fill
  fill-opacity fill-rule filter flood-color flood-opacity image-rendering isolation marker marker-end marker-mid
  marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-rendering vector-effect visibility
  font-family font-size font-stretch font-style font-variant font-weight letter-spacing line-height text-anchor
  text-decoration text-align word-spacing writing-mode direction unicode-bidi
`);

export const allowedLinkAttributes = words('href type show actuate title role arcrole');
export const allowedXmlAttributes = words('space lang id');
