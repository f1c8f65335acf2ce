/** Loaded into every thread of a service under load: collects garbage every five seconds, so that memory is what is held. */
setInterval(() => globalThis.gc(), 5000).unref();
