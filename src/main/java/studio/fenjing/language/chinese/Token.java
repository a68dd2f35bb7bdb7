package studio.fenjing.language.chinese;

import com.hankcs.hanlp.seg.common.Term;
import studio.fenjing.language.word.PartOfSpeech;

/** A word where HanLP found it, before our word lists join it to others. */
record Token(int start, int end, PartOfSpeech part) {
    static Token of(int offset, Term term) {
        int start = offset + term.offset;
        return new Token(start, start + term.word.length(), part(String.valueOf(term.nature)));
    }

    /** No single character is a name: 钮 of 旋钮 is a surname to HanLP. */
    static Token nameless(int offset, Term term) {
        Token token = of(offset, term);
        boolean bare = token.part == PartOfSpeech.PERSON && term.word.length() == 1;
        return bare ? new Token(token.start, token.end, PartOfSpeech.NOUN) : token;
    }

    String of(String piece) {
        return piece.substring(start, end);
    }

    /** Our part of speech for a tag of the Peking University set. */
    private static PartOfSpeech part(String tag) {
        if (tag.startsWith("nr")) return PartOfSpeech.PERSON;
        if (tag.startsWith("ns") || tag.equals("s")) return PartOfSpeech.PLACE;
        if (tag.equals("nx")) return PartOfSpeech.OTHER;
        if (tag.equals("vg") || tag.equals("vn")) return PartOfSpeech.VERB;
        if (tag.equals("ad")) return PartOfSpeech.ADVERB;
        if (tag.equals("an") || tag.equals("ng")) return PartOfSpeech.NOUN;
        return switch (tag.charAt(0)) {
            case 'n' -> PartOfSpeech.NOUN;
            case 'v' -> PartOfSpeech.VERB;
            case 'a', 'z', 'b' -> PartOfSpeech.ADJECTIVE;
            case 'd' -> PartOfSpeech.ADVERB;
            case 'r' -> PartOfSpeech.PRONOUN;
            case 'm' -> PartOfSpeech.NUMBER;
            case 'q', 'u', 'p', 'c', 'f', 'y', 'h', 'k' -> PartOfSpeech.FUNCTION;
            case 'w' -> PartOfSpeech.PUNCTUATION;
            default -> PartOfSpeech.OTHER;
        };
    }
}
