"""Words and faces for feelings."""

import re

from cjtool.spelling.folding import bare

_WORDS = (
    "happy glad pleased satisfied delighted excited thrilled relieved confident hopeful curious calm neutral",
    "indifferent bored confused unsure uncertain worried anxious nervous impatient frustrated annoyed irritated angry",
    "furious sad disappointed dissatisfied unhappy stressed overwhelmed afraid scared grateful proud",
    "blij tevreden opgelucht enthousiast nieuwsgierig neutraal verward onzeker bezorgd ongerust zenuwachtig",
    "ongeduldig gefrustreerd geirriteerd boos woedend verdrietig teleurgesteld ontevreden trots dankbaar angstig",
    "froh zufrieden erleichtert begeistert neugierig verwirrt unsicher besorgt angstlich nervos ungeduldig",
    "frustriert genervt verargert wutend traurig enttauscht unzufrieden stolz dankbar glucklich",
    "satisfait satisfaite soulage enthousiaste curieux confus inquiet inquiete anxieux impatient",
    "frustre agace enerve triste decu decue mecontent fier heureux heureuse",
    "开心 兴奋 满意 平静 焦虑 困惑 失望 生气 愤怒 沮丧 期待 惊喜 担心 无聊 疲惫 嬉しい 不安 満足",
    "feliz satisfecho frustrado confuso ansioso рад доволен раздражён растерян",
)
_FEELINGS = frozenset(bare(word) for line in _WORDS for word in line.split())
_FACES = re.compile("[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a☹☺]\ufe0f?")


def is_feeling(text: str) -> bool:
    """Whether a text is a feeling: one word for it in English, Dutch, German, French or a few others, or a face."""
    return bare(text) in _FEELINGS or (bool(_FACES.search(text)) and not bare(_FACES.sub("", text)))
