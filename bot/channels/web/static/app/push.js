// Subscribes this browser to push messages: for the chat and the desk. Sends nothing anywhere itself.
(() => {
  'use strict';
  const within = (seconds, work) => Promise.race([
    work, new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), seconds * 1000)),
  ]);

  const key = (options) => btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const subscribed = async (publicKey) => {
    const registration = await navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    const former = await registration.pushManager.getSubscription();
    if (former && key(former.options) === publicKey) return former;
    if (former) await former.unsubscribe();
    return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  };

  // Gives the subscription as the JSON text the server reads; rejects where the person or the browser says no.
  // `allowed` is what Notification.requestPermission() promised: it has to be called in the tap itself.
  window.subscribeToPush = async (publicKey, allowed) => {
    if (await within(60, allowed) !== 'granted') throw new Error('not allowed');
    return JSON.stringify(await within(20, subscribed(publicKey)));
  };
})();
