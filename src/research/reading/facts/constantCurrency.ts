/** Words that take the effect of exchange rates out of a figure, and the id of a line without it. */
export const constantCurrency =
  /\b(?:(?:at |in |on a )?constant[- ](?:currenc(?:y|ies)|(?:exchange )?rates?)(?: basis)?|currency[- ]neutral|ex(?:cluding|-| )\s?(?:the )?(?:impacts? of |effects? of )?(?:foreign )?(?:currency|fx|exchange rates?)(?: translation| effects?| movements?)?|at (?:constant )?cc)\b/i;

/** `(Growth at constant exchange rates, in %)`: what a note right by a table says of its changes. */
export const growsInConstantCurrency = /\b(?:growth|change|variance|yoy)\b[^.;\n]{0,40}\bconstant (?:exchange rates?|currenc(?:y|ies))\b/i;

/** `revenueConstantCurrency` from `revenue`. */
export const inConstantCurrency = (metric: string): string => (metric.endsWith('ConstantCurrency') ? metric : `${metric}ConstantCurrency`);
