'use strict';
// Serves a folder of finished pages to this machine alone, as a server on an intranet would.
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const path = require('node:path');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

const notFound = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <title>没有这一页</title>
  <p>没有这一页。<a href="/">打开绩效自评助手</a></p>
  <p lang="en">There is no such page. <a href="/">Open Jixiao</a></p>
</html>
`;

/** The file that the address means, or null: nothing outside the folder, nothing hidden, no folder. */
function fileOf(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || /[\\/]\./.test(name)) return null;
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  if (!file.startsWith(folder + path.sep)) return null;
  // A link may lead out of the folder.
  const real = fs.statSync(file, { throwIfNoEntry: false })?.isFile()
    ? fs.realpathSync(file)
    : null;
  return real?.startsWith(fs.realpathSync(folder) + path.sep) ? real : null;
}

/** What the page says of itself, once more where nothing can have changed it. */
function policyOf(html) {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
}

function headersOf(file, content) {
  const headers = {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': content.length,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
  // Pages name the current files, whose names change with their content. Office wants to keep icons as it sees fit, and
  // shows others when it is told how.
  if (file.endsWith('.html')) {
    headers['Cache-Control'] = 'no-cache';
    const policy = policyOf(content.toString());
    if (policy) headers['Content-Security-Policy'] = policy;
  } else if (/[\\/]assets[\\/]/.test(file)) {
    headers['Cache-Control'] = 'public, max-age=31536000, immutable';
  }
  return headers;
}

function answer(folder, request, response) {
  const send = (status, headers, content) => {
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : content);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(405, { Allow: 'GET, HEAD', 'Content-Length': 0 });
    return;
  }
  const file = fileOf(folder, request.url);
  if (file === null) {
    const content = Buffer.from(notFound);
    send(404, { ...headersOf('404.html', content) }, content);
    return;
  }
  const content = fs.readFileSync(file);
  send(200, headersOf(file, content), content);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/** The first free port from this one on; of 0, any. Only this very one where `exactly`. */
async function listenFrom(server, port, exactly) {
  for (let next = port; ; next += 1) {
    try {
      return await listen(server, next);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || exactly || next >= port + 20) throw error;
    }
  }
}

/**
 * Serves the folder on this machine's own address, which no other machine reaches.
 * @param port the first to try, 0 for any; with `exactly` no other
 * @param certificate `{ key, cert }` to serve by https
 * @returns the address, and the way to stop
 */
async function serve(folder, { port = 3000, exactly = false, certificate } = {}) {
  const handler = (request, response) => answer(path.resolve(folder), request, response);
  const server = certificate
    ? https.createServer(certificate, handler)
    : http.createServer(handler);
  const actual = await listenFrom(server, port, exactly);
  return {
    address: `${certificate ? 'https' : 'http'}://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

module.exports = { serve };
