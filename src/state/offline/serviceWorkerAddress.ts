/** Where the build puts the service worker; relative addresses count from the page. */
export const SERVICE_WORKER = `${import.meta.env.BASE_URL}offline.js`;
