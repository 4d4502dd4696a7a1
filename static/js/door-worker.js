// Keeps the page of one door on a phone, and sees no other page: it is served beside it. With
// a network everything comes from the network; without one, from what the page has kept.

const address = new URL(self.registration.scope).pathname;
const name = `bic-door ${address}`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function kept(request) {
  const cache = await caches.open(name);
  const until = await cache.match("until");
  if (!until || Date.now() > Number(await until.text())) {
    await caches.delete(name);
    return Response.error();
  }
  const path = new URL(request.url).pathname;
  return (await cache.match(path)) ?? Response.error();
}

async function page(request, search) {
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    return kept(request);
  }
  // Whoever is signed out, or may not see it any more, keeps no names.
  if (answer.redirected || answer.type === "opaqueredirect" || [403, 404, 410].includes(answer.status)) {
    await caches.delete(name);
  } else if (answer.ok && !search && (await caches.has(name))) {
    await (await caches.open(name)).put(address, answer.clone());
  }
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname === address) event.respondWith(page(request, url.search));
  else if (url.pathname.startsWith("/static/")) {
    event.respondWith(fetch(request).catch(() => kept(request)));
  }
});
