// Shows what was pushed and says that it did; keeps nothing. Every push shows something, or browsers end subscriptions.
'use strict';
const post = (to, body) => fetch(to, { method: 'POST', body }).catch(() => {});

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('push', (event) => {
  let said = {};
  try { said = event.data.json().notification || said; } catch (_) { /* shown without words */ }
  const { title, body, lang, dir, tag, navigate, data } = said;
  const icon = '/icon-192.png', to = { to: navigate };
  event.waitUntil(registration.showNotification(title || '🔔', { body, lang, dir, tag, renotify: !!tag, icon, data: to })
    .catch(() => registration.showNotification('🔔', { icon, data: to }))
    .then(() => data && data.seen && post('/push/seen', data.seen)));
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  const to = new URL(event.notification.data.to || '/chat', location);
  if (to.origin === location.origin) event.waitUntil(clients.openWindow(to.href));
});

addEventListener('pushsubscriptionchange', (event) => {
  const former = event.oldSubscription;
  if (!former) return;
  event.waitUntil((async () => {
    const fresh = event.newSubscription || await registration.pushManager.subscribe(former.options);
    await post('/push/changed', new URLSearchParams({ former: JSON.stringify(former), subscription: JSON.stringify(fresh) }));
  })());
});
