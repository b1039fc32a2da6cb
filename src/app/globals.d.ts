/** Short hash over the data files; set when the app is built. */
declare const __DATA_VERSION__: string
/** The day on which the newest of the figures were read (ISO date); set when the app is built. */
declare const __DATA_READ__: string
