/**
 * Every rime of a Vietnamese syllable without its tone. Among rimes that differ by marks only, the plain one comes
 * first, then the commoner ones (`ương`, `uông`). `oong` and `ooc` occur in loan words (xoong, moóc).
 */
export const rimes: readonly string[] = [
  ...'a ac ach ai am an ang anh ao ap at au ay'.split(' '),
  ...'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây'.split(' '),
  ...'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu'.split(' '),
  ...'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu'.split(' '),
  ...'o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt'.split(' '),
  ...'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt'.split(' '),
  ...'oe oem oen oeo oet ooc oong'.split(' '),
  ...'u ua uc ui um un ung up ut ư ưa ưc ưi ưng ưt ưu'.split(' '),
  ...'ươc ươi ươm uôn ươn ương ươp ươt ươu uôc uôi uôm uông uôt'.split(' '),
  ...'uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyu uyên uyêt'.split(' '),
  ...'y yêm yên yêng yêt yêu'.split(' '),
];
