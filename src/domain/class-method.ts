/** How figures are parted into classes: as many in each, where there are gaps, or equally wide. */
export const CLASS_METHODS = ['kvantil', 'naturlige', 'like'] as const
export type ClassMethod = (typeof CLASS_METHODS)[number]
