import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gateImage, MAX_IMAGE_BYTES } from '#core/lint/gate/image-file.ts'

const SVG = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`
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
])('%s is refused', text => expect(svg(text)[0]).toMatchObject({ rule: 'safe-svg', severity: 'error' }))

test.each([
  SVG(
    '<title>図</title><g fill="none"><path d="M0 0L10 10"/><use href="#a"/></g>',
    'viewBox="0 0 10 10" role="img"',
  ),
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${SVG('<style>.a{fill:#fff}</style><rect class="a" fill="url(#g)"/>')}`,
])('%s passes', text => expect(svg(text)).toEqual([]))

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
