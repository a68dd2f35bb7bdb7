package studio.fenjing.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import studio.fenjing.film.Span;
import studio.fenjing.language.word.KnownNames;
import studio.fenjing.language.word.ReadableText;
import studio.fenjing.language.word.Word;

/** Words of English text with parts of speech and lemmas, by OpenNLP. */
final class EnglishTagger {
    /** The tokeniser's time grows with the square of a run without spaces; longer ones are no words. */
    private static final int LONGEST_RUN = 64;

    private static final String SPLITTING = "\"?!;()[]{}-—–…。，！？；：“”";
    private static final int KEPT = 8;

    private final TokenizerModel tokenizer;
    private final POSModel tagger;
    private final LemmatizerModel lemmatizer;
    private final EnglishForms forms;
    private final BlockingQueue<Tools> idle = new ArrayBlockingQueue<>(KEPT);

    EnglishTagger(TokenizerModel tokenizer, POSModel tagger, LemmatizerModel lemmatizer, EnglishForms forms) {
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.forms = forms;
    }

    /** OpenNLP's tools hold the state of a call, so that no two threads may share them. */
    private record Tools(TokenizerME tokenizer, POSTaggerME tagger, LemmatizerME lemmatizer) {}

    List<Word> tag(String piece) {
        Tools tools = idle.poll();
        if (tools == null)
            tools = new Tools(new TokenizerME(tokenizer), new POSTaggerME(tagger), new LemmatizerME(lemmatizer));
        try {
            return tag(piece, tools);
        } finally {
            // Where enough are kept already, this one goes.
            var unused = idle.offer(tools);
        }
    }

    private List<Word> tag(String piece, Tools tools) {
        String plain = plain(piece);
        List<Span> spans = tokens(plain, tools.tokenizer);
        String[] tokens = spans.stream().map(span -> span.of(plain)).toArray(String[]::new);
        if (tokens.length == 0) return List.of();
        String[] tags = tools.tagger.tag(tokens);
        return forms.words(piece, spans, tokens, tags, tools.lemmatizer.lemmatize(tokens, tags));
    }

    private static List<Span> tokens(String plain, TokenizerME tokenizer) {
        List<Span> tokens = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = plain.indexOf(' ', start);
            if (end < 0) end = plain.length();
            if (end - start > LONGEST_RUN) {
                for (Span part : ReadableText.pieces(plain, new Span(start, end), LONGEST_RUN)) tokens.add(part);
            } else if (end > start) {
                String run = plain.substring(start, end);
                if (EnglishSentences.isAbbreviation(KnownNames.lower(run))) tokens.add(new Span(start, end));
                else
                    for (opennlp.tools.util.Span token : tokenizer.tokenizePos(run))
                        divide(plain, start + token.getStart(), start + token.getEnd(), tokens);
            }
            start = end + 1;
        }
        return tokens;
    }

    /** Divides what the tokeniser left together: {@code ?"}, {@code door--then}; a hyphen inside a word stays. */
    private static void divide(String plain, int start, int end, List<Span> to) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (!splits(plain, i, start, end)) continue;
            if (i > from) to.add(new Span(from, i));
            int until = i + 1;
            while (until < end && plain.charAt(until) == plain.charAt(i)) until++;
            to.add(new Span(i, until));
            from = until;
            i = until - 1;
        }
        if (from < end) to.add(new Span(from, end));
    }

    private static boolean splits(String plain, int i, int start, int end) {
        char c = plain.charAt(i);
        if (SPLITTING.indexOf(c) < 0) return false;
        if (c != '-') return true;
        boolean doubled = (i + 1 < end && plain.charAt(i + 1) == '-') || (i > start && plain.charAt(i - 1) == '-');
        return doubled || i == start || i + 1 == end;
    }

    /** The text with the plain quotes, dashes and spaces that the models learned from; as long as before. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '“', '”', '„' -> '"';
                        case '‘', '’' -> '\'';
                        default -> ReadableText.isSpace(c) ? ' ' : c;
                    });
        }
        return plain.toString();
    }
}
