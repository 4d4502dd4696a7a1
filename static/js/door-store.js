// What a phone at the door keeps: acts that were not sent, without any name, in IndexedDB; the
// page with its names in a cache of its own, until the door closes.

const DATABASE = "bic-door";
const ACTS = "acts";

/** The phone is signed out, or may not see the door any more. */
export class SignedOut extends Error {}

/** The cache of one door, by the path of its page. */
export const cacheName = (address) => `bic-door ${address}`;

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ACTS, { keyPath: "number" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within(mode, act) {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(ACTS, mode);
      const request = act(transaction.objectStore(ACTS));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** A random number that nobody else makes; old phones have no `randomUUID`. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Acts of one door that were not sent, in the order in which they were done. */
export async function all(address) {
  try {
    const acts = (await within("readonly", (acts) => acts.getAll())) ?? [];
    return acts.filter((one) => one.door === address).sort((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/** Keep an act. Throws where the phone keeps nothing. */
export const add = (address, act) => within("readwrite", (acts) => acts.put({ ...act, door: address }));

/** Drop acts that arrived. */
export const remove = (numbers) =>
  within("readwrite", (acts) => {
    for (const number of numbers) acts.delete(number);
  });

/** Keep the page and the files it needs, until a time. */
export async function keep(address, files, until) {
  const cache = await caches.open(cacheName(address));
  await cache.put("until", new Response(String(until)));
  await Promise.all([...new Set([address, ...files])].map((file) => cache.add(file)));
}

/** Forget the page and its names; acts that were not sent have none, and stay. */
export async function forget(address) {
  if ("caches" in window) await caches.delete(cacheName(address));
  const registration = await navigator.serviceWorker?.getRegistration(address);
  if (registration?.scope.endsWith(address)) await registration.unregister();
  delete document.documentElement.dataset.kept;
}
