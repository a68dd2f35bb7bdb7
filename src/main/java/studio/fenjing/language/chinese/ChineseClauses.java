package studio.fenjing.language.chinese;

import java.util.List;
import java.util.Set;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.language.word.ClauseRule;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Word;

/** Chinese clauses end at ，；：and ——, where both sides do something or are long enough to show something. */
final class ChineseClauses implements ClauseRule {
    private static final int SHOWS_SOMETHING = 4;
    private static final Set<String> SUDDENLY = Set.of("突然", "忽然", "猛地", "这时", "瞬间", "顿时", "蓦地");

    @Override
    public boolean mayEndBehind(List<Word> words, int index) {
        String word = words.get(index).text();
        if (words.get(index).partOfSpeech() != PartOfSpeech.PUNCTUATION) return false;
        char last = word.charAt(word.length() - 1);
        if (last == '—') return !words.get(index + 1).text().startsWith("—");
        return "，；：,;:".indexOf(last) >= 0;
    }

    @Override
    public boolean standsAlone(List<Word> words, int from, int to) {
        int han = 0;
        for (Word word : words.subList(from, to)) {
            if (word.partOfSpeech() == PartOfSpeech.VERB) return true;
            han += (int) word.text().codePoints().filter(Language::isHan).count();
        }
        return han >= SHOWS_SOMETHING;
    }

    @Override
    public boolean leadsOn(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(ChineseClauses::setsPlaceOrTime);
    }

    private static boolean setsPlaceOrTime(Word word) {
        return word.partOfSpeech() == PartOfSpeech.PLACE
                || word.partOfSpeech() == PartOfSpeech.OTHER
                || ChineseTagger.LOCALISERS.contains(word.text())
                || SUDDENLY.contains(word.text());
    }
}
