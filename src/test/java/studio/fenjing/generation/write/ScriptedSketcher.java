package studio.fenjing.generation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import studio.fenjing.generation.picture.Happening;
import studio.fenjing.generation.picture.PictureWish;
import studio.fenjing.generation.picture.Sketch;
import studio.fenjing.generation.picture.Sketcher;

/** Sketches what a test has written, page after page, and remembers what it was asked for. */
final class ScriptedSketcher implements Sketcher {
    final List<PictureWish> wishes = new ArrayList<>();
    private final List<List<Sketch>> pages;
    private int page;

    private ScriptedSketcher(List<List<Sketch>> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Always the same drafts. */
    static ScriptedSketcher of(Sketch... drafts) {
        return new ScriptedSketcher(List.of(List.of(drafts)));
    }

    /** Other drafts each time it is asked; the last of them again and again. */
    @SafeVarargs
    static ScriptedSketcher pages(List<Sketch>... pages) {
        return new ScriptedSketcher(List.of(pages));
    }

    static Sketch draft(String text, double fluency) {
        return draft(text, fluency, Double.NaN);
    }

    static Sketch draft(String text, double fluency, double realness) {
        return new Sketch(Happening.LOOK, text, fluency, realness);
    }

    @Override
    public Happening happening(PictureWish wish, RandomGenerator random) {
        wishes.add(wish);
        return wish.happenings().stream().sorted().findFirst().orElseThrow();
    }

    @Override
    public List<Sketch> sketch(PictureWish wish, int count, RandomGenerator random) {
        List<Sketch> drafts = pages.get(Math.min(page, pages.size() - 1));
        page++;
        return drafts.stream().limit(count).toList();
    }
}
