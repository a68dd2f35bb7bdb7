package studio.fenjing.generation.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotList;
import studio.fenjing.film.Span;
import studio.fenjing.language.Linguist;
import studio.fenjing.language.word.Mention;
import studio.fenjing.language.word.PartOfSpeech;
import studio.fenjing.language.word.Sense;
import studio.fenjing.language.word.Word;

/** Shots that film nothing: without a picture, or with one that says only how it is filmed or what somebody thinks. */
final class EmptyPictures implements CorpusRule {
    /** Beside camera words they add nothing: every close-up is of a face, and moves go somewhere at some speed. */
    private static final Set<String> NOTHING = Set.of(("脸 脸部 面部 人物 画面 缓缓 慢慢 逐渐 固定 移动 推 拉 摇 移 跟 近 远"
                    + " face head character frame view angle slow slowly quickly medium wide full tight push pull pan tilt track move dolly follow static handheld")
            .split(" "));

    /**
     * Verbs of a mind. None of them shows, and each is usual in summaries; feel and forget are left out, for hands feel for
     * things and forget to let go.
     */
    private static final Set<String> INSIDE =
            Set.of(("想起 想到 想念 觉得 感到 意识到 回忆 回忆起 明白 知道 后悔 怀念 思念 相信 希望 懂得 记得 认为 以为 打算 决定 心想"
                            + " think remember realise realize know wonder decide regret believe understand hope wish recall imagine intend mean")
                    .split(" "));

    private static final Set<PartOfSpeech> WITHOUT_CONTENT =
            EnumSet.of(PartOfSpeech.PUNCTUATION, PartOfSpeech.FUNCTION, PartOfSpeech.PRONOUN, PartOfSpeech.NUMBER);
    /** Senses that need no lens: a feeling is named here, not seen, and suddenness is when, not what. */
    private static final Set<Sense> UNSEEN = EnumSet.of(Sense.EMOTION, Sense.SUDDEN);

    private final Pictures pictures;

    EmptyPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<Finding> findings(List<ShotList> corpus) {
        return Take.of(corpus).flatMap(this::finding).toList();
    }

    private Stream<Finding> finding(Take take) {
        Shot shot = take.shot();
        String picture = shot.action().strip().replaceAll("\\s+", " ");
        if (picture.isEmpty())
            return Stream.of(Finding.fault(
                    take.at() + (shot.dialogue().isEmpty() ? ": films nothing" : ": films nothing but a line")));
        List<Word> words = pictures.words(take).stream()
                .filter(word -> !word.stop() && !WITHOUT_CONTENT.contains(word.partOfSpeech()))
                .toList();
        List<Span> camera = CameraWords.in(shot.action());
        boolean thought = words.stream().anyMatch(word -> INSIDE.contains(word.lemma()));
        if (camera.isEmpty() && !thought) return Stream.empty();
        Linguist linguist = pictures.linguist(take.list().language());
        List<Mention> mentions = linguist.mentions(shot.action(), Take.cast(take.list()));
        if (isOnlyCamera(camera, words, mentions))
            return Stream.of(Finding.fault(take.at() + ": only camera words: " + picture));
        if (thought && isOnlyThought(linguist, words, mentions))
            return Stream.of(Finding.warning(take.at() + ": nothing that a lens could see: " + picture));
        return Stream.empty();
    }

    private static boolean isOnlyCamera(List<Span> camera, List<Word> words, List<Mention> mentions) {
        if (camera.isEmpty()) return false;
        List<Span> said = new ArrayList<>(camera);
        mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .forEach(mention -> said.add(mention.span()));
        return words.stream()
                .filter(word -> !NOTHING.contains(word.lemma()))
                .allMatch(word -> said.stream().anyMatch(word.span()::overlaps));
    }

    private static boolean isOnlyThought(Linguist linguist, List<Word> words, List<Mention> mentions) {
        return mentions.stream().allMatch(mention -> mention.kind() == Mention.Kind.PERSON)
                && words.stream()
                        .filter(word -> !INSIDE.contains(word.lemma()))
                        .allMatch(word -> UNSEEN.containsAll(linguist.senses(List.of(word))));
    }
}
