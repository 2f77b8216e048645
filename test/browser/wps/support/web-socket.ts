import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { Socket } from 'node:net';

export interface TextSocket {
  send(text: string): void;
  close(): void;
}

/** Opens a WebSocket for texts, as Node 20 has none of its own (RFC 6455). */
export function openSocket(address: string, receive: (text: string) => void): Promise<TextSocket> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.request({
      host: hostname,
      port,
      path: pathname,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': 13,
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      },
    });
    request.on('error', reject);
    request.on('upgrade', (_response, socket: Socket, head) => {
      const read = frameReader(receive);
      socket.on('data', read);
      // What came with the answer itself, once the caller is ready for it.
      setTimeout(() => read(head), 0);
      resolve({
        send: (text) => socket.write(frame(text)),
        close: () => socket.destroy(),
      });
    });
    request.end();
  });
}

/** A client's frames are masked. */
function frame(text: string): Buffer {
  const payload = Buffer.from(text);
  const mask = randomBytes(4);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.alloc(10, Buffer.from([0x81, 0xff]));
  if (payload.length >= 126) head.writeBigUInt64BE(BigInt(payload.length), 2);
  const masked = payload.map((byte, index) => byte ^ mask[index & 3]!);
  return Buffer.concat([head, mask, masked]);
}

function frameReader(receive: (text: string) => void): (bytes: Buffer) => void {
  let unread = Buffer.alloc(0);
  let parts: Buffer[] = [];
  return (bytes) => {
    unread = Buffer.concat([unread, bytes]);
    for (let size = sizeOf(unread); size !== null; size = sizeOf(unread)) {
      const { head, length } = size;
      parts.push(unread.subarray(head, head + length));
      const isLast = (unread[0]! & 0x80) !== 0;
      unread = unread.subarray(head + length);
      if (!isLast) continue;
      receive(Buffer.concat(parts).toString());
      parts = [];
    }
  };
}

/** Of the frame at the beginning, once it is whole. */
function sizeOf(bytes: Buffer): { readonly head: number; readonly length: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes[1]! & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < head) return null;
  const length =
    short === 126
      ? bytes.readUInt16BE(2)
      : short === 127
        ? Number(bytes.readBigUInt64BE(2))
        : short;
  return bytes.length < head + length ? null : { head, length };
}
