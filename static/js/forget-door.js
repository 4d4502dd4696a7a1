// A phone that is signed out keeps no names of people at a door (door-store.js).
async function forget() {
  const names = (await caches.keys()).filter((name) => name.startsWith("bic-door "));
  await Promise.all(names.map((name) => caches.delete(name)));
}

if ("caches" in window && !document.body.dataset.person) forget().catch(() => {});
