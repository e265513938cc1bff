// The field pages without a signal: the shell and its parts from the cache, everything else from the network. Nobody is in them.
self.addEventListener('install', event => {
  event.waitUntil((async () => {
    const cache = await caches.open(VERSION);
    await cache.addAll(PARTS.map(part => new Request(part, { credentials: 'omit', cache: 'reload' })));
    await self.skipWaiting();
  })());
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith('campo-') && name !== VERSION) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin || address.pathname.startsWith('/campo/api/')) return;
  event.respondWith((async () => {
    const cache = await caches.open(VERSION);
    const asked = event.request.mode === 'navigate' ? '/campo/' : event.request;
    return await cache.match(asked, { ignoreSearch: true }) ?? fetch(event.request);
  })());
});
