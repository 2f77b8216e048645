import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer, request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}
interface Options {
  readonly port: number;
  readonly exactly?: boolean;
}
const { serve } = createRequire(import.meta.url)('../../scripts/serve.cjs') as {
  readonly serve: (folder: string, options: Options) => Promise<Served>;
};

const POLICY = "default-src 'none'; script-src 'self'";
const scratch = mkdtempSync(path.join(tmpdir(), 'jixiao-serve-'));
const folder = path.join(scratch, 'site');

let served: Served;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  mkdirSync(path.join(folder, 'icons'));
  mkdirSync(`${folder}-other`);
  const page = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'assets/main.js'), '1');
  writeFileSync(path.join(folder, 'icons/mark-16.png'), 'png');
  writeFileSync(path.join(folder, '.hidden'), 'hidden');
  writeFileSync(path.join(scratch, 'secret.txt'), 'secret');
  writeFileSync(`${folder}-other/secret.txt`, 'secret');
  symlinkSync(path.join(scratch, 'secret.txt'), path.join(folder, 'link.txt'));
  served = await serve(folder, { port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(scratch, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for the path as it stands: a client would tidy it up first. */
function ask(target: string, method = 'GET', at = served): Promise<Answer> {
  const { hostname, port } = new URL(at.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: target, method }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the server', () => {
  test.each<[target: string, type: string, cache: string | undefined]>([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?_host_Info=Excel', 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    // Office shows another icon when it is told how to keep one.
    ['/icons/mark-16.png', 'image/png', undefined],
  ])('gives %s', async (target, type, cache) => {
    const { status, headers } = await ask(target);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('sends the policy that the page names', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(POLICY);
  });

  test.each([
    '/missing.html',
    '/assets',
    '/assets/',
    '/.hidden',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/../site-other/secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/index.html%00.png',
    '/%zz',
  ])('has nothing at %s', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).toContain('没有这一页');
  });

  test('says only how long it is when asked for that', async () => {
    const { status, headers, body } = await ask('/', 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  test('takes nothing', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('is at this machine’s own address', () => {
    expect(served.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  });

  test('takes the next port when one is in use, unless it must be that one', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, 'localhost', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const next = await serve(folder, { port });
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await expect(serve(folder, { port, exactly: true })).rejects.toThrow('EADDRINUSE');
    await next.close();
    blocker.close();
  });
});
