/**
 * ISO 639-1, and `sh`, which it once had: languages of two letters are a closed list. Engines do not know them all, so it
 * stands here.
 */
const TWO_LETTERS =
  'aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvhahehihohrhthuhyhzia' +
  'idieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqu' +
  'rmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu';

const known = new Set(TWO_LETTERS.match(/../g));

/**
 * Whether the language of a well-formed tag may be one: `qq` is well-formed too, and nobody speaks it. Languages of three
 * letters are thousands, and taken for what they say they are.
 */
export function isKnownLanguage(tag: string): boolean {
  const language = tag.split('-')[0]!;
  return language.length !== 2 || known.has(language);
}
