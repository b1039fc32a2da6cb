/** Where the site lies on its host, without a slash at the end; set when the app is built. */
declare const __SITE_BASE__: string | undefined
