const english =
  "a about after all also am an and any are as at be because been before being between both but by can cannot could did do does doing " +
  "done during each either else ever for from further get gets getting give given gives go goes got had has have having he her here him " +
  "his how i if in into is it its itself just let like make makes many may me might mine more most much must my near need needs no nor " +
  "not now of off often on once one only onto or other our out over own please possible put rather s same see shall she should show " +
  "since so some still such t tell than that the their them then there these they thing things this those through thus to too toward " +
  "under until up upon us use used uses using very via want was way we were what when where whether which while who whom whose why will " +
  "with within without would yes yet you your";

const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(english.split(" ")) };

/**
 * Words that say nothing about what is looked for: function words, and what questions and requests are made of.
 * @param language language tag; a language without a list has none
 */
export const stopWords = (language: string): ReadonlySet<string> =>
  byLanguage[language.toLowerCase().replace(/-.*/, "")] ?? new Set<string>();
