import { crc32, deflateRawSync } from 'node:zlib'

/** A zip made by hand, so that its names can be what no tool would write, and its files the same bytes many times. */
export function zipOf(name: string, content: Uint8Array, count = 1): Uint8Array {
  const packed = deflateRawSync(content)
  const nameBytes = new TextEncoder().encode(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(nameBytes.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    nameBytes,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(central.length * count, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, ...Array.from({ length: count }, () => central), end])
}
