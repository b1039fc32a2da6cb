/** Short hash over the data files; set when the app is built. */
declare const __DATA_VERSION__: string
