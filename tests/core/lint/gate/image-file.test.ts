import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gateImage, MAX_IMAGE_BYTES } from '#core/lint/gate/image-file.ts'

const SVG = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
/** Ten groups, each of which uses the one before ten times. */
const laughs = (group: (id: number, below: number) => string) =>
  '<path id="a0" d="M0 0"/>' + Array.from({ length: 10 }, (_, i) => group(i + 1, i)).join('')
const chain = (length: number) =>
  Array.from({ length }, (_, i) => `<g id="a${i}"><use href="#a${i + 1}"/></g>`).join('')
const svg = (text: string) => gateImage('content/images/a/x.svg', new TextEncoder().encode(text))

test.each([
  SVG('<script>alert(1)</script>'),
  SVG('<SCRIPT>alert(1)</SCRIPT>'),
  SVG('<path d="M0 0"/>', 'onload="alert(1)"'),
  SVG('<path d="M0 0"/>', 'ONLOAD=alert(1)'),
  SVG('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  SVG('<a href="javascript:alert(1)"><text>x</text></a>'),
  SVG('<use href="https://evil.example/x.svg#a"/>'),
  SVG('<use xlink:href="data:image/svg+xml,x"/>'),
  SVG('<image href="https://evil.example/pixel.png"/>'),
  SVG('<animate attributeName="href" values="javascript:alert(1)"/>'),
  SVG('<set attributeName="onmouseover" to="alert(1)"/>'),
  SVG('<style>@import url(https://evil.example/x.css)</style>'),
  SVG('<style>path { fill: u\\72l(https://evil.example/x) }</style>'),
  SVG('<rect style="background:url(https://evil.example/x)"/>'),
  SVG('<rect fill="url(https://evil.example/x#a)"/>'),
  SVG('<iframe src="https://evil.example"/>'),
  `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${SVG('<text>&x;</text>')}`,
  SVG('<text>&nbsp;</text>'),
  `<?xml-stylesheet href="https://evil.example/x.css"?>${SVG('')}`,
  SVG('<path d="M0 0"', 'x'),
  SVG('<b:script xmlns:b="http://www.w3.org/2000/svg">alert(1)</b:script>'),
  SVG('', 'xmlns:x="https://evil.example/"'),
  '<html><body>x</body></html>',
  // A > within an attribute ends no tag.
  SVG('<path d="M0 0"/>', 'aria-label=">" onload="alert(1)"'),
  SVG(`<g aria-label='>'><path d=">" onclick="alert(1)"/></g>`),
  SVG('<animate onbegin="alert(1)" attributeName="x" dur="1s"/>'),
  SVG('<animateTransform attributeName="transform" type="rotate"/>'),
  SVG('<animateMotion path="M0 0"/>'),
  SVG('<discard begin="0s"/>'),
  SVG('<a xlink:href="javascript:alert(1)"><text>x</text></a>', XLINK),
  SVG('<use x:href="https://evil.example/x.svg#a"/>', 'xmlns:x="http://www.w3.org/1999/xlink"'),
  SVG('<use href="&#x64;ata:image/svg+xml,x"/>'),
  SVG('<image xlink:href="data:image/svg+xml;base64,PHN2Zz4="/>', XLINK),
  SVG('<feImage href="https://evil.example/x.png"/>'),
  SVG('<handler type="text/javascript">alert(1)</handler>'),
  SVG('<listener event="click" handler="#a"/>'),
  SVG('<switch><foreignObject/></switch>'),
  SVG('<metadata><x xmlns="https://evil.example/"/></metadata>'),
  SVG('<text><tref href="https://evil.example/#a"/></text>'),
  SVG('<cursor href="https://evil.example/x.cur"/>'),
  SVG('<font-face-uri href="https://evil.example/x.svg"/>'),
  SVG('<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext>x</mtext></math>'),
  SVG('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'),
  SVG('<title><h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/></title>'),
  SVG('<desc><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></desc>'),
  SVG('<path d="M0 0"/>', 'xml:base="https://evil.example/"'),
  SVG('<style>path{fill:\\u\\r\\l(https://evil.example/x)}</style>'),
  SVG('<style>path{fill:ur/**/l(https://evil.example/x)}</style>'),
  SVG('<style>path{fill:&#117;rl(https://evil.example/x)}</style>'),
  SVG('<style>path{background:image-set("https://evil.example/x" 1x)}</style>'),
  SVG('<style>@font-face{font-family:x;src:local(x)}</style>'),
  SVG('<style>@namespace x "https://evil.example/"</style>'),
  SVG('<style><![CDATA[@import "https://evil.example/x"]]></style>'),
  SVG('<rect style="fill:\\75 rl(https://evil.example/x)"/>'),
  SVG('<rect filter="url(https://evil.example/x#a)"/>'),
  SVG('<rect mask="url(//evil.example/x#a)"/>'),
  SVG('<rect clip-path="url( &quot;https://evil.example/x&quot; )"/>'),
  SVG('<g><path d="M0 0"/>'),
  SVG('<path d="M0 0" d="M1 1"/>'),
  SVG('<path onload/>'),
  SVG('<x:path d="M0 0"/>'),
  SVG('<text>\u0000</text>'),
  SVG('<![CDATA[<script>alert(1)</script>]]>'),
  SVG('<!-- -- --><path d="M0 0"/>'),
  SVG('<?php system("id"); ?>'),
  SVG('<path d="M0 0"/>').replace('http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml'),
  `${SVG('')}<script>alert(1)</script>`,
  `${SVG('')}${SVG('')}`,
  `<?xml version="1.0" encoding="UTF-7"?>${SVG('+ADw-script+AD4-')}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${SVG('')}`,
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${SVG('')}`,
  `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>${SVG('<text>&b;</text>')}`,
  `<?xml-stylesheet type="text/xsl" href="#x"?>${SVG('')}`,
  // References that multiply: a billion shapes, and circles.
  SVG(laughs((id, below) => `<g id="a${id}">${`<use href="#a${below}"/>`.repeat(10)}</g>`)),
  SVG(laughs((id, below) => `<pattern id="a${id}">${`<rect fill="url(#a${below})"/>`.repeat(10)}</pattern>`)),
  SVG(`<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>`),
  SVG('<g id="a"><g><use href="#a"/></g></g><use href="#a"/>'),
  SVG(`<g id="a">${'<path d="M0 0"/>'.repeat(500)}</g>${'<use href="#a"/>'.repeat(500)}`),
  SVG(chain(100)),
  SVG('<g>'.repeat(80) + '</g>'.repeat(80)),
])('%s is refused', text => expect(svg(text)[0]).toMatchObject({ rule: 'safe-svg', severity: 'error' }))

test.each([
  SVG(
    '<title>図</title><g fill="none"><path d="M0 0L10 10"/><use href="#a"/></g>',
    'viewBox="0 0 10 10" role="img"',
  ),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${SVG('<style>.a{fill:#fff}</style><rect class="a" fill="url(#g)"/>')}`,
  SVG('<text aria-label="a &gt; b">a > b</text><path d="M0 0" aria-label="1 > 0"/>'),
  SVG('<use xlink:href="#a"/><path id="a" d="M0 0"/>', XLINK),
  SVG('<style>.a{fill:url(#g)}@media (prefers-color-scheme:dark){.a{fill:#000}}</style>'),
  SVG('<rect style="fill:url(#g);stroke:#fff"/><linearGradient id="g"><stop offset="0"/></linearGradient>'),
  SVG(`<symbol id="s"><path d="M0 0"/><circle r="1"/></symbol>${'<use href="#s"/>'.repeat(300)}`),
  SVG('<path d="M0 0" fill="#abc" data-name="x" xml:space="preserve"/>'),
])('%s passes', text => expect(svg(text)).toEqual([]))

test('a picture of more pixels than anyone can show is refused, however small its file', () => {
  const png = new Uint8Array(33)
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const size = (width: number, height: number) => {
    new DataView(png.buffer).setUint32(16, width)
    new DataView(png.buffer).setUint32(20, height)
    return gateImage('content/images/a/x.png', png)
  }
  expect(size(50_000, 50_000)[0]).toMatchObject({ rule: 'safe-image', severity: 'error' })
  expect(size(4000, 3000)).toEqual([])
})

test.each([
  ['x.png', [0x89, 0x50, 0x4e, 0x47], 0],
  ['x.png', [0x3c, 0x68], 1],
  ['x.html', [0x3c], 1],
  ['x.svgz', [0x1f, 0x8b], 1],
  ['x.svg', [0xff, 0xfe], 1],
] as const)('%s beginning with %j has %i messages', (name, bytes, count) =>
  expect(gateImage(`content/images/a/${name}`, Uint8Array.from(bytes))).toHaveLength(count),
)

test('an image over the limit is refused', () =>
  expect(gateImage('content/images/a/x.png', new Uint8Array(MAX_IMAGE_BYTES + 1))).toHaveLength(1))

test('every image of our own content passes', () => {
  const folder = join(import.meta.dirname, '../../../../content/images')
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = found.filter(one => one.isFile())
  const messages = files.flatMap(one => gateImage(one.name, readFileSync(join(one.parentPath, one.name))))
  expect(messages).toEqual([])
})
